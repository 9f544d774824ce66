import type { DetailInput } from "../../commands/detail-step";
import type { DeadlineInput } from "../../commands/set-deadline";
import type { Target } from "../../overview/draw-picture";
import { formatCell } from "../../sheet/a1";
import type { Action, Tools } from "./action";
import { describeFix } from "./fix-finding";
import { followUp } from "./follow-up";

/** Looks at how the plans stand. */
export const readPlan: Action = {
  id: "readPlanPicture",
  doing: "Reading the plan…",
  stopped: "Stopped. The plan was not read.",

  async run(tools) {
    await read(tools, true);
    return null;
  },
};

/** The same after a change of the workbook, which nobody waits for. */
export const readPlanQuietly: Action = {
  id: "readPlanQuietly",
  doing: readPlan.doing,
  quiet: true,

  async run(tools) {
    await read(tools, false);
    return null;
  },
};

/** Adds the Plan Overview sheet, or brings it up to date. */
export const buildOverview: Action = {
  id: "buildOverview",
  doing: "Drawing the overview…",

  async run(tools) {
    const commands = await (await tools.load()).LATER.buildOverview();
    const { sheet, isNew } = await commands.buildOverview.run({ today: tools.clock.today() });
    const text = isNew
      ? `The sheet “${sheet}” shows how the plans stand. To undo it, delete the sheet.`
      : `The sheet “${sheet}” is up to date. What was typed in it stays.`;
    return followUp(read(tools, false), { kind: "success", text }, text);
  },
};

/** Adds the Evaluation sheet, or brings it up to date. */
export const buildEvaluation: Action = {
  id: "buildEvaluation",
  doing: "Listing the measures…",

  async run(tools) {
    const commands = await (await tools.load()).LATER.buildEvaluation();
    const { text } = await commands.buildEvaluation.run();
    return followUp(read(tools, false), { kind: "success", text }, text);
  },
};

/** Writes the date of a step that has none, and draws the plan again. */
export const addDate: Action<DeadlineInput> = {
  id: "addDate",
  doing: "Writing the date…",

  async run(tools, input) {
    const { setDeadline } = await (await tools.load()).LATER.setDeadline();
    const outcome = await setDeadline.run(input);
    const done = `The date of “${input.step}” is written.`;
    return followUp(read(tools, false), describeFix(outcome, done), done);
  },
};

/** Adds a sub-plan for a step, or goes to the one that it has, and draws the plan again. */
export const detailStep: Action<DetailInput["step"]> = {
  id: "detailStep",
  doing: "Adding the sub-plan…",

  async run(tools, step) {
    const commands = await (await tools.load()).LATER.detailStep();
    const { text } = await commands.detailStep.run({ today: tools.clock.today(), step });
    const drawn = tools.state().picture ? read(tools, false) : Promise.resolve();
    return followUp(drawn, { kind: "success", text }, text);
  },
};

/** The same for the step in the selected row, from the ribbon. */
export const detailSelectedStep: Action = {
  id: "detailSelectedStep",
  doing: "Adding the sub-plan…",
  run: (tools) => detailStep.run(tools, "selected"),
};

/** Selects the cell of a step. */
export const goToStep: Action<Pick<Target, "sheet" | "cell">> = {
  id: "goToStep",
  doing: "Going to the step…",

  async run({ load }, { sheet, cell }) {
    const isVisible = await (await load()).goTo.run({ sheet, cell });
    return isVisible
      ? null
      : {
          kind: "info",
          text: `${formatCell(cell)} is not visible: its row or column is hidden or filtered out.`,
        };
  },
};

async function read({ clock, dispatch, load }: Tools, isAsked: boolean): Promise<void> {
  const commands = await (await load()).LATER.readPlanPicture();
  const picture = await commands.readPlanPicture.run({ today: clock.today(), isAsked });
  dispatch({ type: "plan-read", picture });
}
