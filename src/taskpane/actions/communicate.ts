import type { FixOutcome } from "../../commands/fixes/fix-outcome";
import type { Notice } from "../state";
import type { Action, Tools } from "./action";
import { followUp } from "./follow-up";

/**
 * Builds the communication plan from the plans chosen in the pane; where nobody has looked there, from those of the
 * last time.
 */
export const communicate: Action = {
  id: "buildCommunicationPlan",
  doing: "Building the communication plan…",
  announce: () => ({ type: "tab-chosen", tab: "communicate" }),

  async run(tools) {
    const { clock, load, state } = tools;
    const { survey: looked, leftOut, answers } = state();
    const { buildCommunicationPlan } = await (await load()).LATER.buildCommunicationPlan();
    const { text, details } = await buildCommunicationPlan.run({
      today: clock.today(),
      answers,
      ...(looked && { leftOut }),
    });

    return followUp(survey(tools), { kind: "success", text, details }, text);
  },
};

/** Looks at what the communication plan can be built from, and whether the existing one is up to date. */
export const surveyPlans: Action = {
  id: "surveyCommunication",
  doing: "Reading the plans…",
  stopped: "Stopped. The plans were not read.",

  async run(tools) {
    await survey(tools);
    return null;
  },
};

/** The same after a change of the workbook, which nobody waits for. */
export const surveyQuietly: Action = { ...surveyPlans, id: "surveyQuietly", quiet: true };

/** Adds the columns for audience, communicator and frequency to the plans of a sheet. */
export const addCommunicationColumns: Action<{ readonly sheet: string }> = {
  id: "addCommunicationColumns",
  doing: "Adding the columns…",

  async run(tools, { sheet }) {
    const later = (await tools.load()).LATER;
    const commands = await later.addCommunicationColumns();
    const outcome = await commands.addCommunicationColumns.run({ sheet });

    return followUp(survey(tools), describe(outcome, sheet), "Nothing was added.");
  },
};

function describe(outcome: FixOutcome, sheet: string): Notice {
  switch (outcome.kind) {
    case "done":
      return {
        kind: "success",
        text:
          `“${sheet}” has three new columns: who is informed, by whom and how often. ` +
          "Fill them in, from the selected cell on, then build the communication plan. Undo removes them.",
      };
    case "refused":
      return { kind: "info", text: outcome.because };
    case "gone":
      return {
        kind: "info",
        text: `The plan on “${sheet}” has changed in the meantime, so nothing was added. Try again.`,
      };
  }
}

async function survey({ clock, dispatch, load }: Tools): Promise<void> {
  const { surveyCommunication } = await (await load()).LATER.surveyCommunication();
  dispatch({ type: "surveyed", survey: await surveyCommunication.run({ today: clock.today() }) });
}
