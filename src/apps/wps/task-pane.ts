import type { WpsApplication, WpsTaskPane } from "../../hosts/wps/jsapi.ts";
import { ask, attempt } from "../../hosts/wps/offers.ts";

/** Under which the pages of the add-in know the pane: it is opened by one and hidden by another. */
const key = "jibiao.pane";

/** By MsoCTPDockPosition, for versions without `Enum`. */
const right = 2;

/** In pixels. */
const width = 380;

/** Shows the pane at the right of the window, made when there is none yet, or hides it when it is shown. */
export function togglePane(app: WpsApplication, address: string): void {
  const pane = knownPane(app);
  if (pane) {
    pane.Visible = !pane.Visible;
    return;
  }
  const made = app.CreateTaskPane(address);
  app.PluginStorage.setItem(key, made.ID);
  attempt(() => {
    made.DockPosition = ask(() => app.Enum?.msoCTPDockPositionRight) ?? right;
    made.Width = width;
  });
  made.Visible = true;
}

/** The pane as far as it was opened before; WPS forgets it with the window that it belonged to. */
export function knownPane(app: WpsApplication): WpsTaskPane | undefined {
  const id = ask(() => app.PluginStorage.getItem(key));
  return id === undefined ? undefined : ask(() => app.GetTaskPane(Number(id)));
}
