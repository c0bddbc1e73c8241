/** A worksheet as Excel knows it: its id outlives a new name. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** The workbook's sheets, in their order, as they were last listed. */
export class SheetList {
  #sheets: readonly ListedSheet[] = [];
  #isAnswer = false;

  get sheets(): readonly ListedSheet[] {
    return this.#sheets;
  }

  nameOf(id: string): string | undefined {
    return this.#sheets.find((sheet) => sheet.id === id)?.name;
  }

  /** Asks for the list; what comes back takes it in after the next sync. */
  load(context: Excel.RequestContext): () => readonly ListedSheet[] {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    return () => {
      this.#sheets = worksheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        isVisible: visibility === "Visible",
      }));
      this.#isAnswer = false;
      return this.#sheets;
    };
  }

  /** Lists the sheets anew: one sync. */
  async refresh(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
    const take = this.load(context);
    await context.sync();
    return take();
  }

  /** The names for someone who is about to add others: one sync. */
  async answerNames(context: Excel.RequestContext): Promise<readonly string[]> {
    const names = (await this.refresh(context)).map(({ name }) => name);
    this.#isAnswer = true;
    return names;
  }

  /** The sheets before others are added: as just answered, once, or listed anew with one sync. */
  async beforeAdding(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
    if (!this.#isAnswer) return this.refresh(context);
    this.#isAnswer = false;
    return this.#sheets;
  }
}
