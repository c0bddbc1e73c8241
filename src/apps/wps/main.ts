import { HostError } from "../../hosts/host.ts";
import { faultSentence } from "../../pane/session/fault-sentences.ts";
import { type RibbonCommand, ribbonCommands } from "../commands/ribbon-commands.ts";
import { keptTemplates } from "../template/kept-templates.ts";
import { openWpsWorkbench } from "./open-wps-workbench.ts";
import { togglePane } from "./task-pane.ts";
import { wpsApplication } from "./wps-application.ts";

/** By the ids of ribbon.xml. */
const images: Readonly<Record<string, string>> = {
  jibiaoPane: "images/icon-64.png",
  jibiaoCheck: "images/check-64.png",
  jibiaoFix: "images/fix-64.png",
  jibiaoGenerate: "images/generate-64.png",
};

let isBusy = false;

/** Runs a ribbon command, without the pane, and says what came of it. */
async function answer(command: RibbonCommand | undefined): Promise<void> {
  const app = wpsApplication();
  if (!app || !command || isBusy) return;
  isBusy = true;
  try {
    const sentence = await command(openWpsWorkbench(app, keptTemplates()));
    if (sentence !== null) alert(sentence);
  } catch (error) {
    if (!(error instanceof HostError)) console.error(error);
    alert(faultSentence(error instanceof HostError ? error.fault : "other", "WPS 表格"));
  } finally {
    isBusy = false;
  }
}

function press(command: string): boolean {
  void answer(ribbonCommands[command]);
  return true;
}

/** WPS calls these by the names in ribbon.xml and waits for what they return. */
Object.assign(window, {
  JibiaoLoad: () => true,
  JibiaoImage: ({ Id, id = Id ?? "" }: { readonly Id?: string; readonly id?: string }) => images[id],
  JibiaoPane() {
    const app = wpsApplication();
    if (app) togglePane(app, new URL("pane.html", location.href).href);
    return true;
  },
  JibiaoCheck: () => press("checkSheet"),
  JibiaoFix: () => press("fixSheet"),
  JibiaoGenerate: () => press("generateSheets"),
});
