import { type OpenedFile, openBytes } from "./open-file.ts";

/** The workbook that the page shows first. */
export async function openExample(): Promise<OpenedFile> {
  const [packed, { unpackWorkbook }] = await Promise.all([
    import("../../../examples/欢喜庄乡2022年绩效目标.xlsx"),
    import("../template/packed-workbook.ts"),
  ]);
  return openBytes("欢喜庄乡2022年绩效目标.xlsx", unpackWorkbook(packed.default));
}
