import { ExcelFault, itemNotFound } from "./excel-fault.ts";
import { type HostObject, isHostObject } from "./host-object.ts";
import { type ArgumentInfo, type Batch, objectPathType } from "./protocol.ts";

/** Finds the objects that a batch speaks of; each path is walked once a batch. `null` is the null object. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly batch: Batch,
    readonly root: HostObject,
    readonly references: ReadonlyMap<string, HostObject>,
    readonly api: number,
  ) {}

  async at(id: number): Promise<HostObject | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const found = await this.#walk(id);
    this.#found.set(id, found);
    return found;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => {
        const path = paths[index];
        return path ? this.at(path) : value;
      }),
    );
  }

  async #walk(id: number): Promise<HostObject | null> {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ExcelFault("InvalidObjectPath", `No object path ${id}`);
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return this.root;
      case objectPathType.null:
        return null;
      case objectPathType.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new ExcelFault("InvalidReference", "This reference is not valid.");
        return kept;
      }
      case objectPathType.indexer:
        return (await this.#parent(path.ParentObjectPathId)).item(path.ArgumentInfo?.Arguments?.[0]);
      case objectPathType.property:
        return objectOf((await this.#parent(path.ParentObjectPathId)).get(path.Name, this.api));
      case objectPathType.method: {
        const parent = await this.#parent(path.ParentObjectPathId);
        return objectOf(await parent.call(path.Name, await this.arguments(path.ArgumentInfo), this.api));
      }
      default:
        throw new ExcelFault("ApiNotFound", `new ${path.Name}`, 404);
    }
  }

  /** Whether real hosts pass a null object on is not documented: whoever relies on it fails here. */
  async #parent(id: number | undefined): Promise<HostObject> {
    const parent = id === undefined ? null : await this.at(id);
    if (!parent) throw itemNotFound();
    return parent;
  }
}

function objectOf(value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new ExcelFault("GeneralException", "A path leads to a plain value");
}
