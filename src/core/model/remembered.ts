/** So many answers are kept; then all are forgotten, so that memory stays bounded. */
const most = 4096;
/** Longer texts hardly come again. */
const longest = 40;

/** Engines keep a piece of a long text as a reference to the whole; joined and cut anew it stands for itself. */
export function ownCopy(text: string): string {
  return `${text} `.slice(0, -1);
}

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
    const own = ownCopy(text);
    const found = answer(own);
    answers.set(own, found);
    return found;
  };
}

/** The same function of an unchanging object and an option, giving its answer again for as long as the object lives. */
export function rememberedWith<Owner extends object, Option extends string, T extends object>(
  answer: (owner: Owner, option: Option) => T,
): (owner: Owner, option: Option) => T {
  const answers = new Map<Option, WeakMap<Owner, T>>();
  return (owner, option) => {
    const ofOption = answers.get(option) ?? new WeakMap<Owner, T>();
    const known = ofOption.get(owner);
    if (known !== undefined) return known;
    const found = answer(owner, option);
    answers.set(option, ofOption.set(owner, found));
    return found;
  };
}
