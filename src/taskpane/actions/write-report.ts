import type { Action } from "./action";
import { recheck } from "./check-plan";

/** Checks the plan again, and writes what was found on a sheet of its own. */
export const writeReport: Action = {
  id: "writeReport",
  doing: "Writing the report…",

  async run(tools) {
    const { clock, load, state } = tools;
    await recheck(tools);

    const { check } = state();
    if (!check) return null;
    const commands = await (await load()).LATER.writeReport();
    const { sheet } = await commands.writeReport.run({ today: clock.today(), ...check });
    return { kind: "success", text: `The report is on the sheet “${sheet}”. To undo it, delete the sheet.` };
  },
};
