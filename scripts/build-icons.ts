import { mkdirSync, writeFileSync } from "node:fs";
import { drawIcon } from "./icons/draw-icon.ts";
import { icons, sizes } from "./icons/icons.ts";
import { encodePng } from "./icons/png.ts";

/** Draws the icons of the ribbon and the add-in list into assets/. */
mkdirSync("assets", { recursive: true });
for (const [name, shapes] of Object.entries(icons)) {
  for (const size of sizes)
    writeFileSync(`assets/${name}-${size}.png`, encodePng(drawIcon(shapes, size), size));
}
