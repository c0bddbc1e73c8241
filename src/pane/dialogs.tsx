import { fillEdits } from "./costs/fill-edits.ts";
import { EditPreview } from "./edit-preview.tsx";
import { usePane } from "./pane-context.ts";
import { lazy } from "./parts/lazy.tsx";
import { NewProjectDialog } from "./projects/new-project-dialog.tsx";
import { ExampleDialog } from "./states/example-dialog.tsx";
import { MissingDialog } from "./states/missing-part.tsx";

const RollForwardDialog = lazy(
  () => import("./roll-forward/roll-forward-dialog.tsx").then((module) => module.RollForwardDialog),
  MissingDialog,
);

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { state, workbench } = usePane();
  switch (state.dialog) {
    case "safe":
      return <EditPreview title="可安全修正" verb="修正" edits={state.safeEdits} />;
    case "fill":
      return (
        <EditPreview
          title="空白计算项"
          verb="填充"
          edits={fillEdits(state.checked, state.divisors, workbench)}
        />
      );
    case "new-project":
      return <NewProjectDialog />;
    case "example":
      return <ExampleDialog />;
    case "roll-forward":
      return state.checked && <RollForwardDialog checked={state.checked} />;
    default:
      return null;
  }
}
