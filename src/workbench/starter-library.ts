import type { IndicatorLibrary } from "../core/library/library.ts";
import { loadPart } from "../hosts/host.ts";

/** The 指标库 that ships with the product; its file is held to its schema by a test. Throws HostError `not-loaded`. */
export async function loadStarterLibrary(): Promise<IndicatorLibrary> {
  const file = await loadPart(() => import("../../library/starter.json"));
  return file.default as unknown as IndicatorLibrary;
}
