import type { Learned } from "../commands/check-plan";
import type { Patience } from "../commands/patience";
import type { Scope } from "../commands/read-plans";
import type { Settlement } from "../commands/settle";
import type { Role } from "../plan/role";
import { formatCell } from "../sheet/a1";
import type { Clock } from "./clock";
import { handOver } from "./hand-over";
import type { OpenFinding, Tab } from "./state";
import type { Store } from "./store";
import { worker } from "./worker";

/** All that the commands' part of the add-in offers; it is loaded right after the pane shows. */
export type Commands = typeof import("../commands");

/** Everything that one can do in the pane; buttons, keys and the ribbon call the same. */
export type Actions = ReturnType<typeof actionsOf>;

export function actionsOf({ state, dispatch }: Store, clock: Clock, load: () => Promise<Commands>) {
  const { perform, stop } = worker({ state, dispatch });
  let scope: Scope = "active";

  const check = async (wanted: Scope, patience: Patience, earlier?: Learned) => {
    const { checkPlan } = await load();
    const outcome = await checkPlan.run({
      today: clock.today(),
      scope: wanted,
      highlight: true,
      ...(earlier && { earlier }),
      ...patience,
    });
    patience.signal?.throwIfAborted();
    dispatch({ type: "checked", outcome, at: clock.time() });
  };

  /** The sheets that were checked, whichever is in front by now. */
  const recheck = (patience: Patience) => {
    const last = state().check;
    const checked = last && scope === "active" ? [...new Set(last.checks.map(({ sheet }) => sheet))] : scope;
    return check(checked, patience, last ?? undefined);
  };

  const recheckUnasked = async (patience: Patience) => {
    try {
      await recheck(patience);
    } catch (error) {
      dispatch({ type: "sheet-lost" });
      throw error;
    }
  };

  const survey = async () => {
    dispatch({ type: "surveyed", survey: await (await load()).surveyCommunication.run({ today: clock.today() }) });
  };

  const surveyQuietly = () => perform("Looking at the plans…", survey, { quietly: true });

  const sheetOf = ({ plan }: OpenFinding) => state().check?.checks[plan]?.sheet ?? "";

  return {
    dispatch,
    stop,

    chooseTab: (tab: Tab) => {
      dispatch({ type: "tab-chosen", tab });
      if (tab === "communicate") void surveyQuietly();
    },

    check: (wanted: Scope = scope) => {
      scope = wanted;
      dispatch({ type: "tab-chosen", tab: "check" });
      return perform("Checking the plan…", (patience) => check(wanted, patience), { stoppable: true });
    },

    /** After a change in the sheet: reads it again without a word, unless something else is being done. */
    checkQuietly: () => perform("Checking the plan…", recheckUnasked, { quietly: true }),

    insert: (id: string, withExample: boolean, extras: readonly Role[] = []) =>
      perform("Inserting the template…", async (_, tell) => {
        const { INSERT_COMMANDS } = await load();
        const command = INSERT_COMMANDS.find((one) => one.id === id);
        if (!command) throw new Error(`There is no command ${id}.`);
        const { sheet } = await command.run({ today: clock.today(), withExample, extras });
        const next = withExample
          ? "shows an example. Look at it, then remove it with one click in this pane"
          : "is ready to be filled in. To undo it, delete the sheet";
        tell({ kind: "success", text: `The sheet “${sheet}” ${next}.` });
      }),

    removeExample: () =>
      perform("Removing the example…", async (_, tell) => {
        const emptied = await (await load()).removeExample.run();
        tell({
          kind: "info",
          text:
            emptied > 0
              ? "The example is gone; what you typed is still there."
              : "This sheet holds no example of a template.",
        });
      }),

    surveyQuietly,

    /** From the plans that are chosen in the pane; where nobody looked there, from those of the last time. */
    communicate: () => {
      dispatch({ type: "tab-chosen", tab: "communicate" });
      return perform("Building the communication plan…", async (_, tell) => {
        const { survey: looked, leftOut } = state();
        const outcome = await (
          await load()
        ).buildCommunicationPlan.run({ today: clock.today(), ...(looked && { leftOut }) });
        if (outcome.kind === "built") tell({ kind: "success", text: outcome.text, details: outcome.details });
        else tell({ kind: "info", text: outcome.text });
        await survey();
      });
    },

    addCommunicationColumns: (sheet: string) =>
      perform("Adding the columns…", async (_, tell) => {
        const outcome = await (await load()).addCommunicationColumns.run({ sheet });
        if (outcome.kind === "refused") tell({ kind: "info", text: outcome.because });
        if (outcome.kind === "done")
          tell({
            kind: "success",
            text: `“${sheet}” has three columns more: who is informed, by whom and how often. Fill them in, then build the communication plan. Undo takes them back.`,
          });
        await survey();
      }),

    /** A click may only copy at once, so the clipboard is promised the text before it is there. */
    exportDates: () =>
      perform("Writing the calendar…", async (_, tell) => {
        const exported = load().then(({ exportDates }) => exportDates.run({ today: clock.today() }));
        tell(await handOver(exported.then(({ ics }) => ics)));
      }),

    open: (opened: OpenFinding) => {
      dispatch({ type: "finding-opened", opened });
      return perform("Going to the cell…", async (_, tell) => {
        const { cell } = opened.finding;
        const isSeen = await (await load()).goTo.run({ sheet: sheetOf(opened), cell });
        if (!isSeen)
          tell({
            kind: "info",
            text: `${formatCell(cell)} cannot be seen: its row or its column is hidden or filtered out. Hidden rows are checked like the others. Clear the filter or unhide it to get there.`,
          });
      });
    },

    fix: (opened: OpenFinding, fix: number) =>
      perform("Mending…", async (patience, tell) => {
        const outcome = await (
          await load()
        ).applyFix.run({
          today: clock.today(),
          sheet: sheetOf(opened),
          finding: opened.finding,
          fix,
          merges: state().check?.merges ?? {},
        });
        await recheck(patience);
        if (outcome.kind !== "done")
          tell({
            kind: "info",
            text:
              outcome.kind === "refused"
                ? outcome.because
                : "The plan has changed since it was checked, so nothing was written. The list is up to date again.",
          });
      }),

    settle: (settlement: Settlement) =>
      perform("Keeping your choice in the workbook…", async (patience) => {
        dispatch({ type: "choices-changed", choices: await (await load()).settle.run(settlement) });
        if (state().check) await recheck(patience);
      }),

    clearHighlights: () =>
      perform("Clearing the highlights…", async (_, tell) => {
        const cleared = await (await load()).clearHighlights.run();
        tell({
          kind: "info",
          text:
            cleared > 0
              ? "The highlights of this sheet are gone. Your own colours are as they were."
              : "This sheet has no highlights.",
        });
      }),

    writeReport: () =>
      perform("Writing the report…", async (patience, tell) => {
        await recheck(patience);
        const { sheet } = await (
          await load()
        ).writeReport.run({ today: clock.today(), checks: state().check?.checks ?? [] });
        tell({ kind: "success", text: `The report is on the sheet “${sheet}”. To undo it, delete the sheet.` });
      }),

    /** True when there was a check, and the plan is small enough to be checked while one types. */
    mayKeepChecking: () => {
      const { check, keepChecking } = state();
      const steps =
        check?.checks.reduce((sum, { plan }) => sum + (plan.kind === "plan" ? plan.steps.length : 0), 0) ?? 0;
      return keepChecking && check !== null && steps <= MOST_STEPS_WHILE_TYPING;
    },

    /** The same for looking whether the communication plan is older than the plans by now. */
    mayKeepLooking: () => {
      const { tab, survey: looked } = state();
      return (
        tab === "communicate" &&
        (looked?.sheets.reduce((sum, { steps }) => sum + steps, 0) ?? 0) <= MOST_STEPS_WHILE_TYPING
      );
    },
  };
}

const MOST_STEPS_WHILE_TYPING = 2000;
