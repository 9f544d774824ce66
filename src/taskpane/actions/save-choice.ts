import type { Choice } from "../../commands/save-choice";
import type { Action } from "./action";
import { recheck } from "./check-plan";
import { followUp } from "./follow-up";

/** Saves what the team chose for this workbook, and checks the plan again by it. */
export const saveChoice: Action<Choice> = {
  id: "saveChoice",
  doing: "Saving your choice…",

  async run(tools, choice) {
    const { dispatch, load, state } = tools;
    const commands = await load();
    dispatch({ type: "choices-changed", choices: await commands.saveChoice.run(choice) });

    return state().check ? followUp(recheck(tools), null, "Your choice is saved.") : null;
  },
};
