import { ExcelFault } from "./excel-fault.ts";
import { type Action, actionType, type Batch, objectPathType } from "./protocol.ts";

/** What shall go wrong; all off at first. */
export interface Faults {
  /** The user is typing into a cell: every batch is refused as a whole. */
  cellEditMode: boolean;
  /** Inserting sheets fails: before it, after it, or with half of them in. */
  insert: "none" | "refuse" | "insert-and-throw" | "insert-half-and-throw";
  /** Lets an action fail: told each that changes something, counted from 1 in the order they come. */
  failChange: ((action: Action, count: number) => string | undefined) | undefined;
  /** Called before each batch, counted from 1: what happens in the workbook meanwhile. */
  beforeBatch: ((count: number) => void) | undefined;
  /** Worksheet functions cannot be called. */
  refusesFunctions: boolean;
  /** In bytes, of a request and of a response; Excel on the web allows 5 MB. */
  payloadLimit: number;
}

export function noFaults(): Faults {
  return {
    cellEditMode: false,
    insert: "none",
    failChange: undefined,
    beforeBatch: undefined,
    refusesFunctions: false,
    payloadLimit: 5 * 1024 * 1024,
  };
}

/** The function DATE changes nothing. */
const reading = /^(_|Get|Date$)/;

/** Counts the actions that change the workbook and lets the one fail that is meant to. */
export class ChangeCounter {
  #count = 0;

  constructor(readonly faults: Faults) {}

  before(action: Action, batch: Batch): void {
    if (!isChange(action, batch) || action.Name === "EnableEvents") return;
    this.#count++;
    const code = this.faults.failChange?.(action, this.#count);
    if (code !== undefined) throw new ExcelFault(code, "This action was made to fail.", 500);
  }
}

/** Setting, calling what does not merely get, and naming an object that comes about by such a call. */
function isChange({ ActionType, Name = "", ObjectPathId }: Action, { ObjectPaths }: Batch): boolean {
  const path = ObjectPaths[ObjectPathId];
  if (ActionType === actionType.instantiate) {
    return path?.ObjectPathType === objectPathType.method && !reading.test(path.Name);
  }
  return ActionType === actionType.setProperty || (ActionType === actionType.method && !reading.test(Name));
}
