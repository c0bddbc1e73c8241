import { options } from "preact";

/** Has the changes of state that `change` makes drawn before it returns, so that the key being pressed meets them. */
export function drawAtOnce(change: () => void): void {
  const before = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  try {
    change();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}
