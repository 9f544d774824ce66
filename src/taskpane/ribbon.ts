import type { Perform } from "./actions/action";
import { checkPlan } from "./actions/check-plan";
import { communicate } from "./actions/communicate";
import { addChecklist, insertStakeholders } from "./actions/companions";
import { goToCell } from "./actions/go-to-cell";
import { insertTemplate } from "./actions/insert-template";
import { buildEvaluation, buildOverview, detailSelectedStep } from "./actions/overview";
import { previewSubmission, submitPlans } from "./actions/review";
import { findInWalk, listWalk } from "./findings";
import type { State } from "./state";

/** The templates of the ribbon's menu; known before the commands are loaded, so that the first click counts. */
const INSERTS = ["insertActionPlan", "insertActionPlanningTable", "insertActionRecord", "insertLogicModel"] as const;

/** A button of the ribbon. */
export interface RibbonButton {
  /** The manifest's `FunctionName`. */
  readonly id: string;
  /** True where the outcome shows in the pane; an inserted sheet speaks for itself, unless it could not be inserted. */
  readonly opensPane: boolean;
  readonly perform: (perform: Perform, state: () => State) => Promise<void>;
}

/** What the ribbon's buttons do: the same actions as the pane's own buttons. */
export const RIBBON: readonly RibbonButton[] = [
  ...INSERTS.map((id) => ({
    id,
    opensPane: false,
    perform: (perform: Perform) => perform(insertTemplate, { command: id, withExample: false }),
  })),
  { id: detailSelectedStep.id, opensPane: false, perform: (perform) => perform(detailSelectedStep) },
  { id: insertStakeholders.id, opensPane: false, perform: (perform) => perform(insertStakeholders) },
  { id: buildEvaluation.id, opensPane: false, perform: (perform) => perform(buildEvaluation) },
  { id: addChecklist.id, opensPane: true, perform: (perform) => perform(addChecklist) },
  { id: submitPlans.id, opensPane: true, perform: (perform) => perform(previewSubmission) }, // the pane then submits
  { id: checkPlan.id, opensPane: true, perform: (perform) => perform(checkPlan, { scope: "plans" }) },
  { id: communicate.id, opensPane: true, perform: (perform) => perform(communicate) },
  { id: buildOverview.id, opensPane: false, perform: (perform) => perform(buildOverview) },
];

/** What only keys do: they go from one finding to the next, after a check if there was none. */
export const KEYS: readonly RibbonButton[] = [
  { id: "nextFinding", opensPane: true, perform: (perform, state) => walk(perform, state(), 1) },
  { id: "previousFinding", opensPane: true, perform: (perform, state) => walk(perform, state(), -1) },
];

function walk(perform: Perform, state: State, step: 1 | -1): Promise<void> {
  const findings = listWalk(state);
  if (!state.check || findings.length === 0) return perform(checkPlan, { scope: "plans" });
  const at = state.opened ? findInWalk(findings, state.opened) : -1;
  const next = findings.at((Math.max(at, step > 0 ? -1 : 0) + step) % findings.length);
  return next ? perform(goToCell, next) : Promise.resolve();
}

/** Tells Office what each button of the ribbon and each key does; a key brings no event. */
export function associateRibbon(perform: Perform, state: () => State): void {
  for (const button of [...RIBBON, ...KEYS])
    Office.actions.associate(button.id, (event?: Office.AddinCommands.Event) => {
      void press(button, perform, state).finally(() => {
        event?.completed();
      });
    });
}

async function press({ opensPane, perform: act }: RibbonButton, perform: Perform, state: () => State): Promise<void> {
  if (opensPane) await showPane();
  await act(perform, state);
  if (!opensPane && state().notice?.kind === "error") await showPane();
}

/** Where Excel does not show it, what was asked for is done all the same. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane().catch(() => undefined);
