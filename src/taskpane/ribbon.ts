import type { Perform } from "./actions/action";
import { checkPlan } from "./actions/check-plan";
import { communicate } from "./actions/communicate";
import { insertTemplate } from "./actions/insert-template";
import { buildOverview } from "./actions/overview";
import type { State } from "./state";

/** The templates of the ribbon's menu; known before the commands are loaded, so that the first click counts. */
const INSERTS = ["insertActionPlan", "insertActionPlanningTable", "insertActionRecord", "insertLogicModel"] as const;

/** A button of the ribbon. */
export interface RibbonButton {
  /** The manifest's `FunctionName`. */
  readonly id: string;
  /** True where the outcome shows in the pane; an inserted sheet speaks for itself, unless it could not be inserted. */
  readonly opensPane: boolean;
  readonly perform: (perform: Perform) => Promise<void>;
}

/** What the ribbon's buttons do: the same actions as the pane's own buttons. */
export const RIBBON: readonly RibbonButton[] = [
  ...INSERTS.map((id) => ({
    id,
    opensPane: false,
    perform: (perform: Perform) => perform(insertTemplate, { command: id, withExample: false }),
  })),
  { id: checkPlan.id, opensPane: true, perform: (perform) => perform(checkPlan, { scope: "plans" }) },
  { id: communicate.id, opensPane: true, perform: (perform) => perform(communicate) },
  { id: buildOverview.id, opensPane: false, perform: (perform) => perform(buildOverview) },
];

/** Tells Office what each button of the ribbon does. */
export function associateRibbon(perform: Perform, state: () => State): void {
  for (const button of RIBBON)
    Office.actions.associate(button.id, (event: Office.AddinCommands.Event) => {
      void press(button, perform, state).finally(() => {
        event.completed();
      });
    });
}

async function press({ opensPane, perform: act }: RibbonButton, perform: Perform, state: () => State): Promise<void> {
  if (opensPane) await Office.addin.showAsTaskpane();
  await act(perform);
  if (!opensPane && state().notice?.kind === "error") await Office.addin.showAsTaskpane();
}
