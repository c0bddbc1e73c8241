import { stampRuns, type TemplateRun } from "../xlsx/stamp/template-runs.ts";
import type { WpsApplication, WpsWorkbook } from "./jsapi.ts";
import { attempt } from "./offers.ts";
import type { TemporaryFiles } from "./temporary-file.ts";

/** Opens the planned sheets as a workbook of their own for the length of the work. */
export function copySheets(
  app: WpsApplication,
  files: TemporaryFiles,
  runs: readonly TemplateRun[],
  work: (source: WpsWorkbook) => Promise<void>,
): Promise<void> {
  return files.use(async (path) => {
    files.write(path, stampRuns(runs));
    const source = app.Workbooks.Open(path);
    try {
      await work(source);
    } finally {
      attempt(() => source.Close(false));
    }
  });
}
