/** In what a WPS may differ from another, or is not documented. */
export interface StandInOptions {
  /** How whole files are read and written: newer versions give buffers, older ones only strings of bytes, some nothing. */
  readonly files: "buffers" | "strings" | "none";
  /** Whether `Application.Enum` is there; older versions lack it. */
  readonly hasEnum: boolean;
  /** Whether the values of a single row come as one list instead of a list of rows. */
  readonly hasFlatRows: boolean;
  /** Whether an apostrophe before text is taken for part of the text. */
  readonly keepsApostrophes: boolean;
  /** Whether a write to a protected sheet is passed over instead of refused with an error. */
  readonly isSilentOnProtection: boolean;
  /** Whether events are told in spite of `EnableEvents`. */
  readonly tellsAlways: boolean;
  readonly hasConditionalFormats: boolean;
  readonly hasEvents: boolean;
  /** The number of the file format: 51 is .xlsx, 56 the old .xls. */
  readonly fileFormat: number;
}

export const usualOptions: StandInOptions = {
  files: "buffers",
  hasEnum: false,
  hasFlatRows: true,
  keepsApostrophes: false,
  isSilentOnProtection: false,
  tellsAlways: false,
  hasConditionalFormats: true,
  hasEvents: true,
  fileFormat: 51,
};
