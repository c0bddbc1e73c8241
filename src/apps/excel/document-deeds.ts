import { type DeedStore, deedsInMemory } from "../../workbench/journal.ts";
import { forgetDeeds, storedDeeds } from "../../workbench/stored-deeds.ts";
import { storageOfOrigin } from "../template/storage-of-origin.ts";

/**
 * Keeps what was done to the workbook in front of the user where the pane and the ribbon buttons both see it: Excel runs
 * them in pages of their own, of one origin. The pane forgets it when it is closed. A workbook that was never saved has
 * no address to know it by; what is done to it, each page knows for itself.
 */
export function documentDeeds(page: "pane" | "ribbon"): DeedStore {
  const { url } = Office.context.document;
  const storage = storageOfOrigin();
  if (!url || !storage) return deedsInMemory();
  // On the web the browser gives each site that shows Excel a part of the storage; Office names it.
  const document = `${Office.context.partitionKey ?? ""}${url}`;
  if (page === "pane") addEventListener("pagehide", () => forgetDeeds(storage, document));
  return storedDeeds(storage, document);
}
