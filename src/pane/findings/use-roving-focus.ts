import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { groupRow } from "./group-heading.tsx";

/**
 * One tab stop for a list whose rows carry `data-row` (their key) and `data-group`: the arrow keys, Home and End move
 * the cursor, ← → fold and open a group. When the row with the focus goes away, the one in its place gets it.
 */
export function useRovingFocus(
  list: RefObject<HTMLElement | null>,
  cursor: string | null,
  onMove: (key: string) => void,
  onFold: (group: string, isFolded: boolean) => void,
): void {
  const place = useRef({ index: 0, focused: null as Element | null });

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const keyOf = (row: HTMLElement) => row.dataset["row"] ?? "";

  useLayoutEffect(() => {
    const all = rows();
    const at = all.findIndex((row) => keyOf(row) === cursor);
    const stop = all[at] ?? all[Math.min(place.current.index, all.length - 1)];
    if (!stop) return;
    if (at >= 0) place.current.index = at;
    for (const row of all) {
      const tabIndex = row === stop ? 0 : -1;
      if (row.tabIndex !== tabIndex) row.tabIndex = tabIndex;
    }
    const { focused } = place.current;
    if (focused && !focused.isConnected && document.activeElement === document.body && document.hasFocus()) {
      stop.focus({ preventScroll: true });
      onMove(keyOf(stop));
    }
  });

  useLayoutEffect(() => {
    rows()
      .find((row) => keyOf(row) === cursor)
      ?.scrollIntoView({ block: "nearest" });
  }, [cursor]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = rows();
    const within = event.target instanceof Element ? event.target.closest("li, h2") : null;
    const from = all.findIndex((row) => within?.contains(row));
    const at = all[from];
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    const group = at.dataset["group"] ?? "";
    const head = all.find((row) => keyOf(row) === groupRow(group));
    const targets: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowDown: all[from + 1] ?? at,
      ArrowUp: all[from - 1] ?? at,
      Home: all[0],
      End: all[all.length - 1],
      ArrowLeft: head,
      ArrowRight: at === head ? at : undefined,
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    if (at === head && event.key === "ArrowLeft") onFold(group, true);
    if (at === head && event.key === "ArrowRight") onFold(group, false);
    onMove(keyOf(target));
    target.focus();
  };

  useLayoutEffect(() => {
    const { current } = list;
    const onFocusIn = ({ target }: FocusEvent) => {
      place.current.focused = target instanceof Element ? target : null;
    };
    current?.addEventListener("focusin", onFocusIn);
    current?.addEventListener("keydown", onKeyDown);
    return () => {
      current?.removeEventListener("focusin", onFocusIn);
      current?.removeEventListener("keydown", onKeyDown);
    };
  });
}
