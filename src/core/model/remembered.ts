/** So many answers are kept; then all are forgotten, so that memory stays bounded. */
const most = 4096;
/** Longer texts hardly come again. */
const longest = 40;

/**
 * The same function, giving its answer again for a text that it has seen. For what is asked often about few texts: the
 * labels, classes, units and round figures that every table repeats. Answers are shared, so they must not be changed.
 */
export function remembered<T extends object | string | null>(
  answer: (text: string) => T,
): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}
