import { readFileSync } from "node:fs";
import type { Templates } from "../../core/plan-workbook.ts";
import { templatesOf } from "../template/templates-of.ts";

/** The built-in template workbook, as bytes to stamp from and as templates to render with. */
export interface StandardTemplate {
  readonly bytes: Uint8Array;
  readonly templates: Templates;
}

export const standardTemplateFile = new URL("../../../templates/standard.xlsx", import.meta.url);

export function standardTemplate(): StandardTemplate {
  const bytes = readFileSync(standardTemplateFile);
  return { bytes, templates: templatesOf(bytes) };
}
