import type { Action } from "./action";
import { recheck } from "./check-plan";
import { followUp } from "./follow-up";

/** Reads what the workbook keeps of the rules, for whoever looks at them before a check. */
export const readRules: Action = {
  id: "readRules",
  doing: "Reading the rules…",
  quiet: true,

  async run({ dispatch, load }) {
    const { readChoicesKept } = await (await load()).LATER.readChoicesKept();
    dispatch({ type: "choices-changed", choices: await readChoicesKept.run() });
    return null;
  },
};

/** Keeps the rules of a file in the workbook; of a file that is no profile, says all that is wrong with it. */
export const useProfile: Action<string> = {
  id: "useProfile",
  doing: "Reading the rules…",

  async run(tools, text) {
    const { LATER } = await tools.load();
    const { readProfile, setProfile } = await LATER.setProfile();
    const read = readProfile(text);
    if ("problems" in read)
      return { kind: "error", text: "These rules cannot be used, and nothing was changed.", details: read.problems };
    tools.dispatch({ type: "choices-changed", choices: await setProfile.run(read.profile) });
    return checkAgain(tools, `The workbook is checked by the rules of ${read.profile.name} now.`);
  },
};

/** Takes the profile out of the workbook. */
export const removeProfile: Action = {
  id: "removeProfile",
  doing: "Removing the rules…",

  async run(tools) {
    const { setProfile } = await (await tools.load()).LATER.setProfile();
    tools.dispatch({ type: "choices-changed", choices: await setProfile.run(null) });
    return checkAgain(tools, "The workbook is checked by the rules of the add-in itself again.");
  },
};

const checkAgain = (tools: Parameters<Action["run"]>[0], text: string) => {
  const notice = { kind: "success", text } as const;
  return tools.state().check ? followUp(recheck(tools), notice, text) : Promise.resolve(notice);
};
