import { HostError } from "../host.ts";
import type { WpsApplication, WpsWorkbook, WpsWorksheet } from "./jsapi.ts";
import { attempt } from "./offers.ts";
import { toHostError } from "./wps-error.ts";

const switches = ["ScreenUpdating", "EnableEvents", "DisplayAlerts"] as const;

/** One page's work on the workbook that is in front in WPS. */
export class Session {
  #writes = 0;

  constructor(readonly app: WpsApplication) {}

  /** Whether what WPS tells just now comes of this page's own writes. */
  get isWriting(): boolean {
    return this.#writes > 0;
  }

  get book(): WpsWorkbook {
    const book = this.app.ActiveWorkbook;
    if (!book) throw new HostError("other", "no workbook is open");
    return book;
  }

  /** Throws HostError `sheet-gone` when there is none of that name. */
  sheet(name: string, book = this.book): WpsWorksheet {
    try {
      return book.Worksheets.Item(name);
    } catch (error) {
      const fault = toHostError(this.app, error);
      throw fault.fault === "other" ? new HostError("sheet-gone", name) : fault;
    }
  }

  /** Work with WPS; what it throws comes out as a HostError. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toHostError(this.app, error);
    }
  }

  /**
   * Work that draws nothing, tells no events and asks no questions. When the last of this page's is done, WPS does all that
   * again. Another page, at work at the same time, may turn it on earlier.
   */
  async quietly<T>(work: () => T | Promise<T>): Promise<T> {
    const { app } = this;
    this.#writes++;
    try {
      for (const name of switches) app[name] = false;
      return await work();
    } finally {
      // What stood before may be the "off" of another page, so it is not what to go back to.
      if (this.#writes === 1) {
        for (const name of switches) {
          attempt(() => {
            app[name] = true;
          });
        }
      }
      this.#writes--;
    }
  }
}
