import { openExcelHost } from "../../hosts/excel/open-excel-host.ts";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import { standardTemplates, standardWorkbook } from "../template/standard-template.ts";
import { answerRibbon } from "./answer-ribbon.ts";
import { ribbonCommands } from "./ribbon-commands.ts";
import { sayInDialog } from "./say-in-dialog.ts";

/** The page without a face behind the ribbon buttons. */
async function open(): Promise<void> {
  await Office.onReady();
  const workbench = openWorkbench(openExcelHost(standardWorkbook), standardTemplates);
  for (const [name, command] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      answerRibbon(
        () => command(workbench),
        sayInDialog,
        () => event.completed(),
      ),
    );
  }
}

void open();
