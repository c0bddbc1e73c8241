import { HostError, type HostFault } from "../host.ts";

/** By the codes of Excel.ErrorCodes and of the request layer below it. */
const faults: Readonly<Record<string, HostFault>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ItemAlreadyExists: "name-taken",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  PayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
};

/** What office.js threw, as the fault that is told to the user. Anything not thrown by Excel is a programming error. */
export function toHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code, message, debugInfo } = error;
  const detail = [code, message, debugInfo?.errorLocation].filter(Boolean).join(": ");
  return new HostError(faults[code] ?? "other", detail);
}
