import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { LibrarySchema } from "../src/core/library/library.ts";
import { ComparisonSchema } from "../src/core/model/comparison.ts";
import { ReportSchema } from "../src/core/model/report.ts";
import { hostsAsMarkdown } from "./hosts-as-markdown.ts";
import { rulesAsMarkdown } from "./rules-as-markdown.ts";

/** Writes the documents that are made from code; with --check only tells which are out of date. */
const documents = {
  "docs/rules.md": rulesAsMarkdown(),
  "docs/hosts.md": hostsAsMarkdown(readFileSync(new URL("../templates/standard.xlsx", import.meta.url))),
  "docs/report.schema.json": `${JSON.stringify(z.toJSONSchema(ReportSchema), null, 2)}\n`,
  "docs/library.schema.json": `${JSON.stringify(z.toJSONSchema(LibrarySchema), null, 2)}\n`,
  "docs/comparison.schema.json": `${JSON.stringify(z.toJSONSchema(ComparisonSchema), null, 2)}\n`,
};

const checkOnly = process.argv.includes("--check");
for (const [name, text] of Object.entries(documents)) {
  const path = new URL(`../${name}`, import.meta.url);
  if (!checkOnly) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`${name} is out of date: run npm run docs`);
    process.exitCode = 1;
  }
}
