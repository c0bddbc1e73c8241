import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readSheet } from "./read-sheet.ts";
import type { SheetModel } from "./sheet-model.ts";
import { StyleBook } from "./style-book.ts";
import { writeSheet } from "./write-sheet.ts";
import { childOf, elementsOf, node, parseXml, textOf, writeXml, type XmlNode } from "./xml-node.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An open workbook: read from a file at once, and written at once, as WPS does both for its add-ins. */
export class BookModel {
  active: SheetModel;
  isProtected = false;

  private constructor(
    readonly path: string,
    readonly sheets: SheetModel[],
    readonly styles: StyleBook,
    readonly theme: Uint8Array | undefined,
  ) {
    const first = sheets.find(({ isHidden }) => !isHidden);
    if (!first) throw new Error("A workbook needs a visible sheet");
    this.active = first;
  }

  static open(path: string, bytes: Uint8Array): BookModel {
    const files = unzipSync(bytes);
    const read = (name: string) => (files[name] ? parseXml(strFromU8(files[name])) : undefined);
    const related = new Map(
      elementsOf(read("xl/_rels/workbook.xml.rels") ?? node("")).map(({ attributes }) => [
        attributes["Id"] ?? "",
        `xl/${(attributes["Target"] ?? "").replace(/^\/xl\//, "")}`,
      ]),
    );
    const part = (kind: string) => [...related.values()].find((name) => name.includes(kind));
    const strings = elementsOf(read(part("sharedStrings") ?? "") ?? node("")).map(textOf);
    const stylesPart = files[part("styles") ?? ""];
    const looks = stylesPart ? elementsOf(childOf(parseXml(strFromU8(stylesPart)), "dxfs") ?? node("")) : [];
    const workbook = read("xl/workbook.xml") ?? node("");
    const sheets = elementsOf(childOf(workbook, "sheets") ?? node("")).map(({ attributes }) => {
      const xml = strFromU8(files[related.get(attributes["r:id"] ?? "") ?? ""] ?? new Uint8Array());
      const sheet = readSheet(attributes["name"] ?? "", xml, strings, looks);
      sheet.isHidden = (attributes["state"] ?? "visible") !== "visible";
      return sheet;
    });
    for (const name of elementsOf(childOf(workbook, "definedNames") ?? node(""))) {
      const sheet = sheets[Number(name.attributes["localSheetId"] ?? -1)];
      if (sheet && name.attributes["name"] === "_xlnm.Print_Area") sheet.printArea = textOf(name);
    }
    const styles = new StyleBook(stylesPart ? strFromU8(stylesPart) : undefined);
    return new BookModel(path, sheets, styles, files[part("theme") ?? ""]);
  }

  bytes(): Uint8Array {
    const looks: XmlNode[] = [];
    const xmls = this.sheets.map((sheet) => writeSheet(sheet, (look) => looks.push(look) - 1));
    this.styles.setConditionalLooks(looks);
    const numbers = this.sheets.map((_, index) => index + 1);
    const relations: [id: string, kind: string, target: string][] = numbers.map((number) => [
      `rId${number}`,
      "worksheet",
      `worksheets/sheet${number}.xml`,
    ]);
    relations.push(["rIdStyles", "styles", "styles.xml"]);
    if (this.theme) relations.push(["rIdTheme", "theme", "theme/theme1.xml"]);
    const files: Record<string, Uint8Array> = {
      "[Content_Types].xml": strToU8(writeXml(this.#contentTypes(numbers))),
      "_rels/.rels": strToU8(writeXml(relationships([["rId1", "officeDocument", "xl/workbook.xml"]]))),
      "xl/workbook.xml": strToU8(writeXml(this.#workbook())),
      "xl/_rels/workbook.xml.rels": strToU8(writeXml(relationships(relations))),
      "xl/styles.xml": strToU8(writeXml(this.styles.root)),
      ...(this.theme ? { "xl/theme/theme1.xml": this.theme } : {}),
    };
    xmls.forEach((xml, index) => {
      files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(xml);
    });
    return zipSync(files, { level: 1 });
  }

  /** By name in any case. */
  sheet(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** A new sheet after another, under a name that is free. */
  insert(sheet: SheetModel, after: SheetModel): void {
    const wanted = sheet.name;
    for (let count = 2; this.sheet(sheet.name); count++) sheet.name = `${wanted} (${count})`;
    this.sheets.splice(this.sheets.indexOf(after) + 1, 0, sheet);
    this.active = sheet;
  }

  #workbook(): XmlNode {
    const sheets = this.sheets.map(({ name, isHidden }, index) =>
      node("sheet", {
        name,
        sheetId: String(index + 1),
        ...(isHidden ? { state: "hidden" } : {}),
        "r:id": `rId${index + 1}`,
      }),
    );
    const names = this.sheets.flatMap(({ printArea }, index) =>
      printArea === null
        ? []
        : [node("definedName", { name: "_xlnm.Print_Area", localSheetId: String(index) }, [printArea])],
    );
    const activeTab = String(this.sheets.indexOf(this.active));
    return node("workbook", { xmlns: main, "xmlns:r": office }, [
      node("bookViews", {}, [node("workbookView", { activeTab })]),
      node("sheets", {}, sheets),
      ...(names.length > 0 ? [node("definedNames", {}, names)] : []),
    ]);
  }

  #contentTypes(numbers: readonly number[]): XmlNode {
    const override = (name: string, type: string) => node("Override", { PartName: name, ContentType: type });
    return node("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
      node("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      node("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/xl/workbook.xml", `${types}.sheet.main+xml`),
      override("/xl/styles.xml", `${types}.styles+xml`),
      ...(this.theme
        ? [override("/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")]
        : []),
      ...numbers.map((number) => override(`/xl/worksheets/sheet${number}.xml`, `${types}.worksheet+xml`)),
    ]);
  }
}

function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): XmlNode {
  return node(
    "Relationships",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
    list.map(([id, kind, target]) =>
      node("Relationship", { Id: id, Type: `${office}/${kind}`, Target: target }),
    ),
  );
}
