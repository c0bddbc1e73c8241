/** In percent of the window. */
const size = { height: 20, width: 30 };

/** Shows one sentence in a window of its own, until the user closes it; nothing where windows are not allowed. */
export function sayInDialog(sentence: string): Promise<void> {
  const page = new URL("message.html", location.href);
  page.search = new URLSearchParams({ text: sentence }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      page.href,
      { ...size, displayInIframe: true },
      ({ status, value }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return resolve();
        // The only event of a dialog that sends no messages is its end.
        value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
