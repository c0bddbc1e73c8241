import ExcelJS, { type Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { deflation } from "../../src/hosts/xlsx/deflation/anywhere.ts";
import { pack } from "../../src/hosts/xlsx/pack.ts";
import { addCentralForm } from "./central-form.ts";
import { addComparison } from "./comparison.ts";
import { addDepartment } from "./department.ts";
import { addForm, addWeightedForm } from "./form.ts";
import { addLedger } from "./ledger.ts";
import { addReport } from "./report.ts";
import { fontName } from "./style.ts";
import { addSummary } from "./summary.ts";

/** The built-in template workbooks, by the name of their file. */
export const builtInTemplates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  standard: () => buildTemplate(addForm, addDepartment, addSummary, addReport, addComparison),
  weights: () => buildTemplate(addWeightedForm),
  central: () => buildTemplate(addCentralForm),
  ledger: () => buildTemplate(addLedger),
};

/** A template workbook of these sheets; the same bytes every time, on every machine. */
async function buildTemplate(...sheets: readonly ((workbook: Workbook) => void)[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2022, 0, 1));
  workbook.modified = workbook.created;
  workbook.creator = "绩表通";
  workbook.lastModifiedBy = "绩表通";
  for (const add of sheets) add(workbook);
  const written = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return pack(
    Object.entries(written)
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, bytes]) => ({ name, bytes: name === "xl/styles.xml" ? withDefaultFont(bytes) : bytes })),
    deflation,
  );
}

/**
 * exceljs always makes Calibri in a theme's colour the default font, by whose digits the widths of all columns are
 * measured.
 */
function withDefaultFont(styles: Uint8Array): Uint8Array {
  const first = /<font>.*?<\/font>/;
  const xml = strFromU8(styles);
  if (!first.exec(xml)?.[0].includes("Calibri")) throw new Error("exceljs wrote another default font");
  const font = `<font><sz val="11"/><color rgb="FF000000"/><name val="${fontName}"/><charset val="134"/></font>`;
  return strToU8(xml.replace(first, font));
}
