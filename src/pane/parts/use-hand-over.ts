import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** When an element is taken away while the keyboard is in it, the keyboard goes on at the one with this id. */
export function useHandOver(place: RefObject<HTMLElement | null>, id: string): void {
  // Its end, unlike that of other effects, comes while the element still has the keyboard.
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // The other may only now be drawn in its place.
      queueMicrotask(() => {
        if (!element.isConnected) document.getElementById(id)?.focus();
      });
    };
  }, [place, id]);
}
