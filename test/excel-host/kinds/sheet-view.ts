import type { Worksheet } from "exceljs";
import { invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import type { Place } from "./place.ts";

/** Rows that stay in sight. */
export const freezePanes: (self: Place) => HostObject = defineKind<Place>("WorksheetFreezePanes", {
  FreezeRows: {
    since: 7,
    call({ sheet }, [count]) {
      if (!(Number(count) >= 1)) throw invalidArgument();
      sheet.views = [{ state: "frozen", ySplit: Number(count), ...gridLines(sheet) }];
    },
  },
});

export function showGridLines({ sheet }: Place, areShown: unknown): void {
  const [view] = sheet.views;
  const showGridLines = areShown === true;
  if (view?.state === "frozen") sheet.views = [{ state: "frozen", ySplit: view.ySplit ?? 0, showGridLines }];
  else sheet.views = [{ state: "normal", showGridLines }];
}

function gridLines({ views: [view] }: Worksheet): { showGridLines?: boolean } {
  return view?.showGridLines === undefined ? {} : { showGridLines: view.showGridLines };
}
