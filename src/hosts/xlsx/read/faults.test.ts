import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { packageOf } from "../../../../test/workbooks/package-of.ts";
import { relationships, workbookOf, workbookParts } from "../../../../test/workbooks/workbook-of.ts";
import type { WorkbookFault } from "../workbook-error.ts";
import { readWorkbook } from "./read-workbook.ts";

const workbook = {
  sheets: { 表: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' },
  sharedStrings: "<si><t>值</t></si>",
  styles: "<cellXfs/>",
};

const faultOf = (bytes: Uint8Array): WorkbookFault | null => {
  try {
    for (const sheet of readWorkbook(bytes).sheets()) expect(sheet.name).toBe("表");
    return null;
  } catch (error) {
    expect(error).toMatchObject({ name: "WorkbookError" });
    return (error as { fault: WorkbookFault }).fault;
  }
};

/** The fault of the workbook with one part changed. */
const faultWith = (part: string, change: (xml: string) => string) => {
  const parts = workbookParts(workbook);
  expect(parts[part]).toBeDefined();
  return faultOf(packageOf({ ...parts, [part]: change(parts[part] ?? "") }));
};

const without = (part: string) => {
  const { [part]: removed, ...rest } = workbookParts(workbook);
  expect(removed).toBeDefined();
  return faultOf(packageOf(rest));
};

const xmlParts = [
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
];

test("the workbook that the others are made of is sound", () => {
  expect(faultOf(workbookOf(workbook))).toBeNull();
});

test("what is no workbook is told as such", () => {
  const mainPart = (target: string, content: string) =>
    packageOf({ "_rels/.rels": relationships([["r", "officeDocument", target]]), [target]: content });
  expect(faultOf(strToU8("项目名称\t预算数"))).toBe("not-a-workbook");
  expect(faultOf(packageOf({}))).toBe("not-a-workbook");
  expect(faultOf(packageOf({ "readme.txt": "无" }))).toBe("not-a-workbook");
  expect(
    faultOf(packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" })),
  ).toBe("not-a-workbook");
  expect(faultOf(mainPart("word/document.xml", '<w:document xmlns:w="w"><w:body/></w:document>'))).toBe(
    "not-a-workbook",
  );
  expect(faultOf(mainPart("xl/workbook.bin", "\u0083"))).toBe("not-a-workbook");
  expect(without("_rels/.rels")).toBe("not-a-workbook");
  expect(without("xl/workbook.xml")).toBe("not-a-workbook");
});

test("an empty file is empty", () => {
  expect(faultOf(new Uint8Array())).toBe("empty");
});

test("a file cut off is damaged", () => {
  const bytes = workbookOf(workbook);
  for (const kept of [0.1, 0.5, 0.9]) expect(faultOf(bytes.subarray(0, bytes.length * kept))).toBe("damaged");
});

test("XML that is not well-formed is damaged, in whatever part", () => {
  for (const part of xmlParts) {
    expect(
      faultWith(part, (xml) => xml.slice(0, -5)),
      part,
    ).toBe("damaged");
    expect(
      faultWith(part, (xml) => `${xml}<more/>`),
      part,
    ).toBe("damaged");
    expect(
      faultWith(part, (xml) => xml.replace(/>\s*$/, " &unknown;>")),
      part,
    ).toBe("damaged");
    expect(
      faultWith(part, () => ""),
      part,
    ).toBe("damaged");
  }
  expect(faultWith("xl/worksheets/sheet1.xml", (xml) => xml.replace("<v>0</v>", "<v>&nbsp;</v>"))).toBe(
    "damaged",
  );
});

test("document types and entities are refused unread, in whatever part", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "值值值值"><!ENTITY c "&b;&b;&b;&b;">]>`;
  for (const part of xmlParts) {
    for (const doctype of [bomb, "<!DOCTYPE a>", '<!DOCTYPE a SYSTEM "file:///etc/passwd">']) {
      expect(
        faultWith(part, (xml) => xml.replace("?>", `?>${doctype}`)),
        part,
      ).toBe("forbidden-xml");
    }
  }
});

test("a sheet without a part of its own is damage, not silence", () => {
  expect(without("xl/_rels/workbook.xml.rels")).toBe("damaged");
  expect(without("xl/worksheets/sheet1.xml")).toBe("damaged");
  expect(faultWith("xl/workbook.xml", (xml) => xml.replace(/(<sheet [^>]*>)/, "$1$1"))).toBe("damaged");
  expect(faultWith("xl/workbook.xml", (xml) => xml.replace('r:id="rId1"', ""))).toBe("damaged");
});

test("a text that no part holds is damage, not a blank", () => {
  expect(without("xl/sharedStrings.xml")).toBe("damaged");
});

test("what would need memory without bound is refused", () => {
  const deep = "<a>".repeat(102) + "</a>".repeat(102);
  expect(
    faultWith("xl/worksheets/sheet1.xml", (xml) => xml.replace("<sheetData>", `${deep}<sheetData>`)),
  ).toBe("too-large");
  const endless = "9".repeat(10_000_000);
  expect(faultWith("xl/worksheets/sheet1.xml", (xml) => xml.replace("<v>0", `<v>${endless}`))).toBe(
    "too-large",
  );
  expect(faultWith("xl/worksheets/sheet1.xml", (xml) => xml.replace("<v>0", `<v x="${endless}">0`))).toBe(
    "too-large",
  );
  const tall = '<mergeCell ref="A1:A256"/>'.repeat(20_000);
  expect(
    faultWith("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</worksheet>", `<mergeCells>${tall}</mergeCells></worksheet>`),
    ),
  ).toBe("too-large");
});
