import { loadPart } from "../../hosts/host.ts";
import { unpackWorkbook } from "./packed-workbook.ts";

/** The built-in templates by the names that users call them, the usual one first; each stands in a script of its own. */
const others = {
  带权重: () => import("../../../templates/weights.xlsx"),
  中央: () => import("../../../templates/central.xlsx"),
  台账: () => import("../../../templates/ledger.xlsx"),
} as const;

export const usualName = "标准";
export const builtInNames: readonly string[] = [usualName, ...Object.keys(others)];

const opened = new Map<string, Uint8Array>();

/** The workbook of a built-in template; `null` for the usual one and for what is none. Throws HostError `not-loaded`. */
export async function builtInForm(name: string): Promise<Uint8Array | null> {
  const load = Object.entries(others).find(([known]) => known === name)?.[1];
  if (!load) return null;
  const bytes = opened.get(name) ?? unpackWorkbook((await loadPart(load)).default);
  opened.set(name, bytes);
  return bytes;
}
