import { formatRange } from "../../src/core/grid/address.ts";
import type { Identity } from "./answer-query.ts";
import { ChangeCounter, type Faults, noFaults } from "./faults.ts";
import type { HostObject } from "./host-object.ts";
import { workbook as workbookKind } from "./kinds/workbook.ts";
import { ExcelWorkbook, type WorkbookEvent } from "./model/excel-workbook.ts";
import { ObjectPaths } from "./object-paths.ts";
import type { Batch, BatchResult, RequestMessage } from "./protocol.ts";
import { runBatch } from "./run-batch.ts";
import type { Session } from "./session.ts";

/** What passed over the bridge in one batch. */
export interface BatchRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * Excel as the genuine office.js sees it over its native bridge: runs its batches on a workbook in memory, keeps count of
 * them and lets things go wrong on demand. Runs in Node and in a page. `api` is the minor number of the ExcelApi set.
 */
export class ExcelHost {
  readonly faults: Faults = noFaults();
  readonly batches: BatchRecord[] = [];
  readonly #session: Session;
  readonly #root: HostObject;
  readonly #counter = new ChangeCounter(this.faults);
  #lastReference = 0;
  #lastEvent = 0;
  #send: (text: string) => void = () => {};

  private constructor(
    readonly workbook: ExcelWorkbook,
    readonly api: number,
  ) {
    this.#session = { workbook, references: new Map(), told: new Set(), faults: this.faults };
    this.#root = workbookKind(this.#session);
    workbook.onEvent((event) => this.#tell(event));
  }

  static async open(bytes: Uint8Array, api: number): Promise<ExcelHost> {
    return new ExcelHost(await ExcelWorkbook.open(bytes), api);
  }

  /** The same Excel as another page of the add-in sees it: over a bridge of its own. */
  beside(): ExcelHost {
    return new ExcelHost(this.workbook, this.api);
  }

  /** Where answers and events go. */
  connect(send: (text: string) => void): void {
    this.#send = send;
  }

  /** Takes a message of office.js. */
  async receive(text: string): Promise<void> {
    const { id, message } = JSON.parse(text) as RequestMessage;
    const count = this.batches.length + 1;
    this.faults.beforeBatch?.(count);
    const requestBytes = byteLength(JSON.stringify(message.body));
    const body = await this.#answer(message.body, requestBytes);
    let answer = JSON.stringify(body);
    const responseBytes = byteLength(answer);
    this.batches.push({ actions: message.body.Actions.length, requestBytes, responseBytes });
    if (responseBytes > this.faults.payloadLimit) {
      answer = JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded", "The response is too large."));
    }
    this.#send(`{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer}}}`);
  }

  async #answer(batch: Batch, bytes: number): Promise<BatchResult> {
    if (bytes > this.faults.payloadLimit) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request is too large.");
    }
    if (this.faults.cellEditMode) {
      return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    const paths = new ObjectPaths(batch, this.#root, this.#session.references, this.api);
    return runBatch(batch.Actions, paths, this.#identity(batch), (action) =>
      this.#counter.before(action, batch),
    );
  }

  #identity(batch: Batch): Identity {
    return (object) => {
      const told: Record<string, unknown> = {};
      if (object.id !== undefined) told["Id"] = object.id;
      if (batch.AutoKeepReference && /^Range/.test(object.kind)) {
        const name = `reference ${++this.#lastReference}`;
        this.#session.references.set(name, object);
        told["_ReferenceId"] = name;
      }
      return told;
    };
  }

  #tell(event: WorkbookEvent): void {
    if (!this.#session.told.has(event.kind) || !this.workbook.eventsEnabled) return;
    const [messageType, message] = wireEvent(event, this.workbook.idOf(event.sheet), this.api);
    const entry = {
      messageCategory: 65_536,
      messageType,
      targetId: "Workbook",
      message: JSON.stringify(message),
      id: ++this.#lastEvent,
    };
    setTimeout(() => this.#send(JSON.stringify({ type: 3, message: { entries: [entry] } })), 0);
  }
}

function wireEvent(event: WorkbookEvent, worksheetId: string, api: number): [type: number, message: object] {
  switch (event.kind) {
    case "activated":
      return [11, { worksheetId }];
    case "selected":
      return [14, { worksheetId, address: formatRange(event.area) }];
    case "changed": {
      const changed = {
        worksheetId,
        address: formatRange(event.area),
        changeType: "RangeEdited",
        source: "Local",
      };
      const triggerSource = event.by === "add-in" ? "ThisLocalAddin" : "Unknown";
      return [10, api >= 14 ? { ...changed, triggerSource } : changed];
    }
  }
}

function refusal(code: string, message: string): BatchResult {
  return {
    Results: [],
    Error: { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 400, Location: "" },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
