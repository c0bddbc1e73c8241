import { strFromU8, strToU8 } from "fflate";
import { packageOf } from "./package-of.ts";
import { partsOf } from "./parts-of.ts";

/** A package with some of its texts written otherwise. */
export function changeParts(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  return packageOf(
    Object.fromEntries(
      [...partsOf(bytes)].map(([name, content]) => {
        const raw = strToU8(content, true);
        const text = strFromU8(raw);
        const changed = change(name, text);
        return [name, changed === text ? raw : changed];
      }),
    ),
  );
}
