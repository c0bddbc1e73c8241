/** Takes files that the user drops anywhere on the page, and tells when one is held over it. Returns what ends it. */
export function onFileDropped(
  onHover: (isOver: boolean) => void,
  onDrop: (file: File) => Promise<void>,
): () => void {
  const over = (event: DragEvent) => {
    event.preventDefault();
    onHover(true);
  };
  const leave = (event: DragEvent) => {
    // It also leaves each element on its way over the page.
    if (event.relatedTarget === null) onHover(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onHover(false);
    const file = event.dataTransfer?.files[0];
    if (file) void onDrop(file);
  };
  document.addEventListener("dragover", over);
  document.addEventListener("dragleave", leave);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("dragleave", leave);
    document.removeEventListener("drop", drop);
  };
}
