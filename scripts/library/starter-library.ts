import { readFileSync } from "node:fs";
import { collectIndicators } from "../../src/core/library/collect.ts";
import { combineEntries } from "../../src/core/library/combine.ts";
import type { LibraryEntry } from "../../src/core/library/library.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { starterEntries } from "./starter-entries.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

/** The text of library/starter.json: the wording of library/starter.csv with what the example workbook uses, a line each. */
export function starterLibrary(): string {
  const own = starterEntries(read("library/starter.csv").toString("utf8"));
  const example = readWorkbook(new Uint8Array(read("examples/欢喜庄乡2022年绩效目标.xlsx")));
  const used = collectIndicators([checkWorkbook(example.sheets(), defaultOptions)]);
  const { entries } = combineEntries([...own, ...used.entries.map(asOne)]);
  return `{"version":1,"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`;
}

/** How often one township uses an indicator tells nothing about others. */
function asOne(entry: LibraryEntry): LibraryEntry {
  const { descriptions, targets, bases } = entry;
  const once = (all: LibraryEntry["bases"]) => all.slice(0, 1).map(([text]) => [text, 1] as const);
  return { ...entry, descriptions: once(descriptions), targets: once(targets), bases: once(bases), count: 1 };
}
