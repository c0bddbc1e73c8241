import { formatAddress } from "../../src/core/grid/address.ts";
import { describeHost } from "../host-contract/describe-host.ts";
import { seedPlans } from "../seed/seed-workbook.ts";
import { openExcel } from "./opened-excel.ts";

/** Of the formulas that the tests plan. */
const results = new Map(
  seedPlans().flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }) => [`${name}!${formatAddress({ row, column })}`, value] as const),
    ),
  ),
);

for (const api of [7, 10, 13, 15]) {
  describeHost(`Excel with ExcelApi 1.${api}`, async (bytes) => {
    const { host, excel } = await openExcel(bytes, api);
    excel.workbook.calculates = (sheet, address) => results.get(`${sheet}!${address}`);
    return {
      host,
      bytes: () => excel.workbook.bytes(),
      async userEdits(edits) {
        for (const edit of edits) excel.workbook.typeInto(edit, edit.after);
      },
    };
  });
}
