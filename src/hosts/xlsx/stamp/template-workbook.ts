import type { Dialect } from "../dialect.ts";
import { Package } from "../package.ts";
import { relationshipsPart } from "../part-names.ts";
import { partText } from "../part-text.ts";
import { readWorkbookPart, type WorkbookPart } from "../workbook-part.ts";
import { printTitles } from "./defined-names.ts";
import { readSheetTemplate, type SheetTemplate } from "./sheet-template.ts";
import type { StyleIndexes } from "./style-indexes.ts";

/** A sheet template and the print titles that its workbook defines for it, see `printTitles`. */
export interface NamedTemplate {
  readonly sheet: SheetTemplate;
  readonly titles: string | null;
}

/** A workbook whose sheets others are stamped from. */
export class TemplateWorkbook {
  readonly #source: Package;
  readonly workbook: WorkbookPart;
  readonly #templates = new Map<string, NamedTemplate>();

  constructor(bytes: Uint8Array) {
    this.#source = new Package(bytes);
    this.workbook = readWorkbookPart(this.#source);
  }

  /** The text of its styles part; `undefined` when it has none. */
  get styles(): string | undefined {
    const bytes = this.related("styles");
    return bytes && partText(bytes);
  }

  /** The part that the workbook names as its styles or theme; `undefined` when it names none, or one that needs others. */
  related(kind: "styles" | "theme"): Uint8Array | undefined {
    const target = this.workbook.relationships.find((relationship) => relationship.kind === kind)?.target;
    if (target === undefined || this.#source.has(relationshipsPart(target))) return undefined;
    return this.#source.bytes(target);
  }

  /** A sheet as a template, prepared once; always to be asked for with the same dialect and styles. */
  template(name: string, dialect: Dialect, styles: StyleIndexes): NamedTemplate {
    const known = this.#templates.get(name);
    if (known) return known;
    const index = this.workbook.sheets.findIndex((sheet) => sheet.name === name);
    const bytes = this.#source.bytes(this.workbook.sheets[index]?.part ?? "");
    if (!bytes) throw new Error(`The template workbook has no sheet ${name}`);
    const template = {
      sheet: readSheetTemplate(partText(bytes), dialect, styles),
      titles: printTitles(this.workbook, index),
    };
    this.#templates.set(name, template);
    return template;
  }
}
