import type { DataValidation } from "exceljs";
import { invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import type { RangePlace } from "./range.ts";

/** As Excel does, a list of more characters is refused. */
const longestList = 255;

export const dataValidation: (self: RangePlace) => HostObject = defineKind<RangePlace>("DataValidation", {
  Rule: {
    since: 8,
    set(self, value) {
      const { list } = value as Excel.DataValidationRule;
      if (!list || typeof list.source !== "string" || list.source.length > longestList)
        throw invalidArgument();
      const formulae = [`"${list.source}"`];
      each(self, () => ({ type: "list", allowBlank: true, formulae }));
    },
  },
  ErrorAlert: {
    since: 8,
    set(self, value) {
      const { showAlert, style, title, message } = value as Excel.DataValidationErrorAlert;
      each(self, (rule) => {
        if (!rule) throw invalidArgument();
        const errorStyle = String(style).toLowerCase();
        return { ...rule, showErrorMessage: showAlert, errorStyle, errorTitle: title, error: message };
      });
    },
  },
});

function each(
  { sheet, area }: RangePlace,
  change: (rule: DataValidation | undefined) => DataValidation,
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.getCell(row, column);
      cell.dataValidation = change(cell.dataValidation);
    }
  }
}
