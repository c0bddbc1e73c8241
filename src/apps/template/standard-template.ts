import type { Templates } from "../../core/plan-workbook.ts";
import { loadPart } from "../../hosts/host.ts";

let workbook: Promise<Uint8Array> | undefined;
let templates: Promise<Templates> | undefined;

/** The bytes of the built-in template workbook, which stand in a script of their own, loaded when first asked for. */
export function standardWorkbook(): Promise<Uint8Array> {
  workbook ??= load().catch((error) => {
    workbook = undefined;
    throw error;
  });
  return workbook;
}

/** The sheets of the built-in template workbook, read when first asked for. */
export function standardTemplates(): Promise<Templates> {
  templates ??= read().catch((error) => {
    templates = undefined;
    throw error;
  });
  return templates;
}

async function load(): Promise<Uint8Array> {
  const { unpackStandard } = await loadPart(() => import("./packed-standard.ts"));
  return unpackStandard();
}

async function read(): Promise<Templates> {
  const [bytes, { templatesOf }] = await Promise.all([
    standardWorkbook(),
    loadPart(() => import("./templates-of.ts")),
  ]);
  return templatesOf(bytes);
}
