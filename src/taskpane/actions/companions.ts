import type { Action } from "./action";

/** Adds a stakeholder analysis. */
export const insertStakeholders: Action = {
  id: "insertStakeholders",
  doing: "Adding the stakeholder analysis…",

  async run({ clock, load }) {
    const commands = await (await load()).LATER.insertStakeholders();
    const { sheet } = await commands.insertStakeholders.run({ today: clock.today(), withExample: false });
    return {
      kind: "success",
      text:
        `The sheet “${sheet}” is ready to be filled in; plans inserted later offer what stands there. ` +
        "To undo it, delete the sheet.",
    };
  },
};

/** Adds a blank action record to print for the wall. */
export const buildFlipChart: Action = {
  id: "buildFlipChart",
  doing: "Adding the flip chart…",

  async run({ load }) {
    const commands = await (await load()).LATER.buildFlipChart();
    const { sheet } = await commands.buildFlipChart.run();
    return { kind: "success", text: `The sheet “${sheet}” is ready to print. To undo it, delete the sheet.` };
  },
};

/** Adds the checklist for people. */
export const addChecklist: Action = {
  id: "addChecklist",
  doing: "Adding the checklist…",

  async run({ load }) {
    const commands = await (await load()).LATER.addChecklist();
    return { kind: "success", text: (await commands.addChecklist.run()).text };
  },
};
