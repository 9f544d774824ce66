import type { Action } from "./action";

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
