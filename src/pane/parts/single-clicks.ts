/**
 * Lets no button inside an element be pressed by the second click of a double click: by then another button may stand
 * under the pointer. Returns what ends it.
 */
export function onlySingleClicks(element: HTMLElement): () => void {
  const ignore = (event: MouseEvent) => {
    const isOnButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (event.detail < 2 || !isOnButton) return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener("click", ignore, true);
  return () => element.removeEventListener("click", ignore, true);
}
