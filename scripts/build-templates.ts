import { writeFileSync } from "node:fs";
import { buildStandardTemplate } from "./templates/standard-template.ts";

/** Writes the built-in template workbook. */
writeFileSync("templates/standard.xlsx", await buildStandardTemplate());
