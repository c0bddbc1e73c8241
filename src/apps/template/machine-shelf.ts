import { KnownLayouts } from "../../core/template/known-layouts.ts";
import { layoutOf } from "../../core/template/layout-of.ts";
import type { Template } from "../../core/template/template.ts";
import { loadPart } from "../../hosts/host.ts";
import { WorkbookError } from "../../hosts/xlsx/workbook-error.ts";
import type { WritingTemplates } from "../../workbench/add-projects.ts";
import type { TakenTemplate, TemplateShelf } from "../../workbench/template-shelf.ts";
import { fileFaultSentence, workbookKind } from "../files/file-faults.ts";
import { builtInForm, builtInNames, usualName } from "./built-in-forms.ts";
import { type OwnFile, packChoice, type TemplateChoice, unpackChoice } from "./kept-template.ts";
import { standardTemplates } from "./standard-template.ts";
import { withoutIndicators } from "./without-indicators.ts";

const untouched: TemplateChoice = { chosen: usualName, own: null };

/** A shelf whose content is kept on this machine, and shared by all pages of the add-in. */
export class MachineShelf implements TemplateShelf {
  readonly builtIn = builtInNames;
  readonly #storage: Storage | null;
  readonly #key: string;
  #text: string | null = null;
  #choice = untouched;
  #layouts: { own: OwnFile; known: KnownLayouts } | undefined;
  readonly #forms = new WeakMap<Uint8Array, Promise<Template>>();

  constructor(storage: Storage | null, key: string) {
    this.#storage = storage;
    this.#key = key;
  }

  get ownName(): string | null {
    return this.#current.own?.name ?? null;
  }

  get chosenName(): string {
    const { chosen, own } = this.#current;
    return chosen === own?.name || builtInNames.includes(chosen) ? chosen : usualName;
  }

  /** What tables are recognised by; `undefined` where the built-in layouts are all. Throws HostError `not-loaded`. */
  async layouts(): Promise<KnownLayouts | undefined> {
    const { own } = this.#current;
    if (!own) return undefined;
    if (this.#layouts?.own !== own) {
      this.#layouts = { own, known: new KnownLayouts([layoutOf(await this.#read(own.bytes))]) };
    }
    return this.#layouts.known;
  }

  /** What sheets are to be written with. Throws HostError `not-loaded`. */
  async templates(): Promise<WritingTemplates> {
    const [standard, bytes] = await Promise.all([standardTemplates(), this.#chosenBytes()]);
    if (!bytes) return standard;
    const form = await this.#read(bytes);
    return { ...standard, form, own: { bytes, sheet: form.name } };
  }

  async chosenForm(): Promise<Template> {
    const bytes = await this.#chosenBytes();
    return bytes ? this.#read(bytes) : (await standardTemplates()).form;
  }

  choose(name: string): void {
    this.#keep({ ...this.#current, chosen: name });
  }

  async take(file: File): Promise<TakenTemplate> {
    const { readOwnForm } = await loadPart(() => import("./own-form.ts"));
    const nothing = { isTaken: false, isKept: false, sheet: "", problems: [] };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = readOwnForm(bytes);
      if (!read) return { ...nothing, fault: withoutIndicators(file.name) };
      const { form, problems } = read;
      const isTaken = !problems.some(({ severity }) => severity === "error");
      const own = { name: ownName(file.name), bytes };
      const isKept = isTaken && this.#keep({ chosen: own.name, own });
      return { isTaken, isKept, fault: null, sheet: form.name, problems };
    } catch (error) {
      if (error instanceof WorkbookError) {
        return { ...nothing, fault: fileFaultSentence(error.fault, file.name, workbookKind) };
      }
      if (!(error instanceof DOMException)) throw error;
      return { ...nothing, fault: `“${file.name}”读不出来，请确认文件没有被移走或占用。` };
    }
  }

  removeOwn(): void {
    const { chosen, own } = this.#current;
    this.#keep({ chosen: chosen === own?.name ? usualName : chosen, own: null });
  }

  /** As another page may have left it. What could not be kept is still known to the page that has it. */
  get #current(): TemplateChoice {
    const text = this.#storage?.getItem(this.#key) ?? null;
    if (text !== this.#text) {
      this.#text = text;
      this.#choice = (text === null ? null : unpackChoice(text)) ?? untouched;
    }
    return this.#choice;
  }

  /** Whether the choice will be there the next time. */
  #keep(choice: TemplateChoice): boolean {
    this.#choice = choice;
    const text = packChoice(choice);
    try {
      if (text === null) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, text);
    } catch {
      // A full storage keeps what it had.
    }
    this.#text = this.#storage?.getItem(this.#key) ?? null;
    return text !== null && this.#text === text;
  }

  /** `null` for the usual one. */
  async #chosenBytes(): Promise<Uint8Array | null> {
    const { own } = this.#current;
    const name = this.chosenName;
    return own?.name === name ? own.bytes : builtInForm(name);
  }

  #read(bytes: Uint8Array): Promise<Template> {
    const form = this.#forms.get(bytes) ?? readForm(bytes);
    this.#forms.set(bytes, form);
    form.catch(() => this.#forms.delete(bytes));
    return form;
  }
}

async function readForm(bytes: Uint8Array): Promise<Template> {
  const [{ formTemplate }, { readTemplates }] = await loadPart(() =>
    Promise.all([import("./form-template.ts"), import("../../hosts/xlsx/template/read-templates.ts")]),
  );
  return formTemplate(readTemplates(bytes));
}

/** A file that is called as a built-in template is told from it. */
function ownName(file: string): string {
  const name = file.replace(/\.xlsx$/i, "");
  return builtInNames.includes(name) ? `${name}（自己的）` : name;
}
