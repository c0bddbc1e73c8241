export type Theme = "auto" | "light" | "dark";

/** Sets `data-theme` of an element to light or dark; `auto` follows the system from then on. Returns what ends it. */
export function wearTheme(element: HTMLElement, theme: Theme): () => void {
  if (theme !== "auto") {
    element.dataset["theme"] = theme;
    return () => {};
  }
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    element.dataset["theme"] = dark.matches ? "dark" : "light";
  };
  follow();
  dark.addEventListener("change", follow);
  return () => dark.removeEventListener("change", follow);
}
