import { loadPart } from "../../hosts/host.ts";
import type { LayoutLoader, TemplateLoader } from "../../workbench/open-workbench.ts";
import type { MachineShelf } from "./machine-shelf.ts";
import { storageOfOrigin } from "./storage-of-origin.ts";

/** The templates on this machine, as a workbench and a pane ask for them. */
export interface KeptTemplates {
  readonly shelf: () => Promise<MachineShelf>;
  readonly templates: TemplateLoader;
  readonly layouts: LayoutLoader;
}

/** What keeps and reads templates is loaded when there is one to be read, or to be written with. */
export function keptTemplates(part = ""): KeptTemplates {
  const storage = storageOfOrigin();
  const key = `jibiao.template.1.${part}`;
  let opened: MachineShelf | undefined;
  const shelf = async () => {
    const { MachineShelf } = await loadPart(() => import("./machine-shelf.ts"));
    opened ??= new MachineShelf(storage, key);
    return opened;
  };
  return {
    shelf,
    templates: async () => (await shelf()).templates(),
    layouts: async () => (opened || storage?.getItem(key) ? (await shelf()).layouts() : undefined),
  };
}
