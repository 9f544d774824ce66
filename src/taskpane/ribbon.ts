import type { Actions } from "./actions";

/** The templates of the ribbon's menu; known before the commands are loaded, so that the first click counts. */
const INSERTS = ["insertActionPlan", "insertActionPlanningTable", "insertActionRecord", "insertLogicModel"] as const;

/** What the ribbon's buttons do, by the manifest's `FunctionName`: the same as the pane's own. */
export const ribbonCommands = (actions: Actions): readonly (readonly [string, () => Promise<void>])[] => [
  ...INSERTS.map((id) => [id, () => actions.insert(id, false)] as const),
  ["checkPlan", showFirst(() => actions.check("active"))],
  ["buildCommunicationPlan", showFirst(() => actions.communicate())],
];

/** An inserted sheet speaks for itself; what these two have to say stands in the pane. */
const showFirst = (work: () => Promise<void>) => async () => {
  await Office.addin.showAsTaskpane();
  await work();
};

export function associateRibbon(actions: Actions): void {
  for (const [id, work] of ribbonCommands(actions))
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void work().finally(() => {
        event.completed();
      });
    });
}
