import { openXlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { templateBytes } from "../seed/seed-workbook.ts";
import { describeHost } from "./describe-host.ts";

describeHost("a workbook in memory", async (bytes) => {
  const host = openXlsxHost(bytes, templateBytes);
  return {
    host,
    bytes: async () => host.bytes(),
    userEdits: async (edits) => void (await host.userEdit(edits)),
  };
});
