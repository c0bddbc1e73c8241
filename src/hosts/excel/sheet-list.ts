/** A worksheet as Excel knows it: its id outlives a new name. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** The workbook's sheets, in their order, as they were last listed. */
export class SheetList {
  #sheets: readonly ListedSheet[] = [];

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
      return this.#sheets;
    };
  }

  /** Lists the sheets anew: one sync. */
  async refresh(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
    const take = this.load(context);
    await context.sync();
    return take();
  }
}
