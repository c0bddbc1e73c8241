import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strToU8 } from "fflate";
import { pack } from "../../src/hosts/xlsx/pack.ts";

/** Files that cannot be read, by name, each with what the user has to be told of it. */
export const badWorkbooks: readonly (readonly [file: string, told: RegExp])[] = [
  ["没有.xlsx", /找不到文件/],
  ["没有/工作簿.xlsx", /找不到文件/],
  ["文件夹.xlsx", /是文件夹/],
  ["空.xlsx", /是空文件/],
  ["文本.xlsx", /不是能读取的 Excel 工作簿/],
  ["截断.xlsx", /已损坏或不完整/],
  ["加密.xlsx", /设有打开密码/],
  ["旧版.xls", /旧版 \.xls 格式/],
  ["压缩包.xlsx", /不是能读取的 Excel 工作簿|已损坏/],
  ["膨胀.xlsx", /解压后过大/],
  ["实体.xlsx", /XML 实体/],
  ["无表.xlsx", /没有找到项目绩效目标表/],
];

export const badDocuments: readonly (readonly [file: string, told: RegExp])[] = [
  ["没有.txt", /找不到文件/],
  ["文件夹.docx", /是文件夹/],
  ["空.txt", /是空文件/],
  ["乱码.txt", /不是能读取的 Word 文档（\.docx）或文本文件/],
  ["文件.pdf", /不是能读取的 Word 文档（\.docx）或文本文件/],
  ["截断.docx", /已损坏或不完整/],
  ["加密.docx", /设有打开密码/],
  ["无表.xlsx", /不是能读取的 Word 文档（\.docx）或文本文件/],
  ["膨胀.xlsx", /解压后过大/],
  ["无表.txt", /没有找到项目绩效目标表/],
];

/** Puts the bad files into a folder. */
export async function writeBadFiles(folder: string): Promise<void> {
  const plain = await plainWorkbook();
  const files: Record<string, Uint8Array> = {
    "空.xlsx": new Uint8Array(),
    "空.txt": new Uint8Array(),
    "文本.xlsx": strToU8("项目编码\t13020822P00915210003H\n"),
    "截断.xlsx": plain.slice(0, plain.length - 400),
    "截断.docx": plain.slice(0, plain.length - 400),
    "加密.xlsx": compoundFile("EncryptedPackage"),
    "加密.docx": compoundFile("EncryptedPackage"),
    "旧版.xls": compoundFile("Workbook"),
    "压缩包.xlsx": pack([{ name: "说明.txt", bytes: strToU8("不是工作簿") }]),
    "膨胀.xlsx": pack([{ name: "xl/workbook.xml", bytes: new Uint8Array(200_000_000) }]),
    "实体.xlsx": workbookWithEntity(),
    "无表.xlsx": plain,
    "乱码.txt": Uint8Array.of(0xff, 0xff, 0x00, 0x81),
    "文件.pdf": strToU8("%PDF-1.7\n1 0 obj\n"),
    "无表.txt": strToU8("会议通知\n请于周五前报送。\n"),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  for (const name of ["文件夹.xlsx", "文件夹.docx"]) mkdirSync(join(folder, name));
}

async function plainWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("通讯录").addRows([
    ["姓名", "电话"],
    ["张三", "0315-0000000"],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The container of old Office files and of encrypted ones: its head, and a directory entry of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...stream].entries()) bytes[1024 + index * 2] = character.charCodeAt(0);
  return bytes;
}

function workbookWithEntity(): Uint8Array {
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml":
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml":
      '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
  };
  return pack(Object.entries(parts).map(([name, xml]) => ({ name, bytes: strToU8(xml) })));
}
