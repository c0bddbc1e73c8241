import type { Templates } from "../../core/plan-workbook.ts";

let workbook: Promise<Uint8Array> | undefined;
let templates: Promise<Templates> | undefined;

/** The bytes of the built-in template workbook, which stand in a script of their own, loaded when first asked for. */
export function standardWorkbook(): Promise<Uint8Array> {
  workbook ??= load();
  return workbook;
}

/** The sheets of the built-in template workbook, read when first asked for. */
export function standardTemplates(): Promise<Templates> {
  templates ??= read();
  return templates;
}

async function load(): Promise<Uint8Array> {
  const [packed, { unpackWorkbook }] = await Promise.all([
    import("../../../templates/standard.xlsx"),
    import("./packed-workbook.ts"),
  ]);
  return unpackWorkbook(packed.default);
}

async function read(): Promise<Templates> {
  const [bytes, { templatesOf }] = await Promise.all([standardWorkbook(), import("./templates-of.ts")]);
  return templatesOf(bytes);
}
