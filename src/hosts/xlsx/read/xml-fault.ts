/** Why an XML text cannot be read: it is not well-formed, or has a document type, which could define entities. */
export class XmlFault extends Error {
  constructor(
    readonly kind: "not-well-formed" | "document-type",
    message: string,
  ) {
    super(message);
  }
}

export function notWellFormed(message: string): XmlFault {
  return new XmlFault("not-well-formed", message);
}
