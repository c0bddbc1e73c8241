/** What Excel answers in place of a result; `code` is one of Excel's error codes, for example AccessDenied. */
export class ExcelFault extends Error {
  override readonly name = "ExcelFault";

  constructor(
    readonly code: string,
    message: string,
    /** For ApiNotFound: what is missing, or newer than the requirement set. */
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

export function itemNotFound(): ExcelFault {
  return new ExcelFault("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function accessDenied(): ExcelFault {
  return new ExcelFault("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function invalidArgument(): ExcelFault {
  return new ExcelFault("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}
