import { excelTemplates } from "../excel/excel-templates.ts";
import { openExcelWorkbench } from "../excel/open-excel-workbench.ts";
import { answerRibbon } from "./answer-ribbon.ts";
import { ribbonCommands } from "./ribbon-commands.ts";
import { sayInDialog } from "./say-in-dialog.ts";

/** The page without a face behind the ribbon buttons. */
async function open(): Promise<void> {
  await Office.onReady();
  const workbench = openExcelWorkbench("ribbon", excelTemplates());
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
