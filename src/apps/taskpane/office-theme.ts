import type { Theme } from "../../pane/theme.ts";

/** The theme that Office wears; `auto` where it does not say. */
export function officeTheme(): Theme {
  const ground = Office.context.officeTheme?.bodyBackgroundColor;
  return ground ? themeOn(ground) : "auto";
}

/** The theme that belongs on a ground, #262626 or 262626. */
export function themeOn(ground: string): Theme {
  const [red = 255, green = 255, blue = 255] = (ground.match(/[\da-f]{2}/gi) ?? []).map((byte) =>
    Number.parseInt(byte, 16),
  );
  // As bright as people see it, by Rec. 601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
