import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { standardTemplateFile } from "./standard-template.ts";

/** The built-in templates by the names that users call them; their files are bundled with the program. */
const builtIn: ReadonlyMap<string, URL> = new Map([
  ["标准", standardTemplateFile],
  ["带权重", new URL("../../../templates/weights.xlsx", import.meta.url)],
  ["中央", new URL("../../../templates/central.xlsx", import.meta.url)],
  ["台账", new URL("../../../templates/ledger.xlsx", import.meta.url)],
]);

const builtInFiles = new Set(["standard.xlsx", "weights.xlsx", "central.xlsx", "ledger.xlsx"]);

export const builtInNames = [...builtIn.keys()];

export function builtInTemplate(name: string): Uint8Array | null {
  const file = builtIn.get(name);
  return file ? readFileSync(file) : null;
}

/** The files that a user has put beside the built-in templates, with their paths. */
export function addedTemplates(): string[] {
  const folder = templateFolder();
  if (folder === null) return [];
  return readdirSync(folder)
    .filter((file) => /^[^.~].*\.xlsx$/i.test(file) && !builtInFiles.has(file))
    .sort()
    .map((file) => join(folder, file));
}

/** The folder `templates` of the installed program, wherever it was started from. */
function templateFolder(): string | null {
  let place = dirname(realpathSync(process.argv[1] ?? "."));
  for (;;) {
    const folder = join(place, "templates");
    if (existsSync(join(folder, "standard.xlsx"))) return folder;
    const above = dirname(place);
    if (above === place) return null;
    place = above;
  }
}
