import { describeHost } from "../host-contract/describe-host.ts";
import { openExcel } from "./opened-excel.ts";

for (const api of [7, 13, 15]) {
  describeHost(`Excel with ExcelApi 1.${api}`, async (bytes) => {
    const { host, excel } = await openExcel(bytes, api);
    return {
      host,
      bytes: () => excel.workbook.bytes(),
      async userEdits(edits) {
        for (const edit of edits) excel.workbook.typeInto(edit, edit.after);
      },
    };
  });
}
