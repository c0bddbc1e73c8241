import { expect, test } from "vitest";
import { themeOn } from "./office-theme.ts";

test("the pane is dark on Office's black and dark grey, light on white and light grey", () => {
  expect(["#262626", "363636", "#000000"].map(themeOn)).toEqual(["dark", "dark", "dark"]);
  expect(["#ffffff", "F0F0F0", "#e6e6e6"].map(themeOn)).toEqual(["light", "light", "light"]);
});
