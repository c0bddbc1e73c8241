const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook to the user as a file. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name under which a changed workbook is saved beside the original: 一科.xlsx becomes 一科-已修正.xlsx. */
export function changedName(name: string): string {
  return name.replace(/(?:-已修正)?(\.xls[xm])?$/i, (_, extension = ".xlsx") => `-已修正${extension}`);
}
