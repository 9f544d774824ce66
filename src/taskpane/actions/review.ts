import type { Difference } from "../../review/difference";
import type { Edit } from "../../review/list-edits";
import { formatCell } from "../../sheet/a1";
import { findIsoDay } from "../../sheet/serial-date";
import type { Action, Tools } from "./action";
import { followUp } from "./follow-up";

/** Reads what is different since the last review, and the reviews so far. */
export const readReview: Action = {
  id: "readReview",
  doing: "Comparing the plans…",
  stopped: "Stopped. The plans were not compared.",

  async run(tools) {
    await read(tools);
    return null;
  },
};

/** Keeps what the plans say today, for the next review to compare with. */
export const startReview: Action = {
  id: "startReview",
  doing: "Keeping what the plans say…",

  async run(tools) {
    const { startReview: command } = await (await tools.load()).LATER.startReview();
    const { steps } = await command.run({ today: tools.clock.today() });
    const text =
      `The workbook keeps what its ${String(steps)} steps say today. ` + "Save it, and open this place at the review.";
    return followUp(read(tools), { kind: "success", text }, text);
  },
};

/** Writes what is to be talked about on a sheet of its own. */
export const writeAgenda: Action = {
  id: "writeAgenda",
  doing: "Writing the agenda…",

  async run(tools) {
    const { writeAgenda: command } = await (await tools.load()).LATER.writeAgenda();
    const { text } = await command.run({ today: tools.clock.today() });
    return { kind: "success", text: `${text} To undo it, delete the sheet.` };
  },
};

/** Logs the review, and starts the next one from what the plans say now. */
export const finishReview: Action = {
  id: "finishReview",
  doing: "Logging the review…",

  async run(tools) {
    const { who, next } = tools.state().reviewDraft;
    const { finishReview: command, sayNext } = await (await tools.load()).LATER.finishReview();
    const entry = await command.run({ today: tools.clock.today(), who: who.trim(), next: findIsoDay(next) });
    tools.dispatch({ type: "review-drafted", draft: { who: "", next: "" } }); // nobody finishes the same one twice
    const text = `The review is logged.${sayNext(entry)}`;
    return followUp(read(tools), { kind: "success", text }, text);
  },
};

/** Shows what would be said, before anything is written. */
export const previewSubmission: Action = {
  id: "previewSubmission",
  doing: "Checking every plan…",
  announce: () => ({ type: "tab-chosen", tab: "review" }),

  async run({ clock, dispatch, load }) {
    const { previewSubmission: command } = await (await load()).LATER.submitPlans();
    dispatch({ type: "submission-previewed", preview: await command.run({ today: clock.today() }) });
    return null;
  },
};

/** Checks all plans, and keeps and writes what is submitted. */
export const submitPlans: Action = {
  id: "submitPlans",
  doing: "Checking and submitting…",

  async run(tools) {
    const { submitPlans: command } = await (await tools.load()).LATER.submitPlans();
    const { text } = await command.run({ today: tools.clock.today(), note: tools.state().reviewDraft.note.trim() });
    tools.dispatch({ type: "submission-previewed", preview: null });
    return { kind: "success", text: `${text} Save the workbook, and send it yourself.` };
  },
};

/** Compares the plans with what was submitted. */
export const verifySubmission: Action = {
  id: "verifySubmission",
  doing: "Comparing with the submission…",

  async run({ clock, dispatch, load }) {
    const { verifySubmission: command } = await (await load()).LATER.verifySubmission();
    dispatch({ type: "verified", outcome: await command.run({ today: clock.today() }) });
    return null;
  },
};

/** Selects the cell that says something else. */
export const goToChange: Action<Pick<Difference | Edit, "sheet" | "cell">> = {
  id: "goToChange",
  doing: "Going to the cell…",

  async run({ load }, { sheet, cell }) {
    if (cell === null || (await (await load()).goTo.run({ sheet, cell }))) return null;
    return { kind: "info", text: `${formatCell(cell)} is not visible: its row or column is hidden or filtered out.` };
  },
};

async function read({ clock, dispatch, load }: Tools): Promise<void> {
  const { readReview: command } = await (await load()).LATER.readReview();
  dispatch({ type: "review-read", outcome: await command.run({ today: clock.today() }) });
}
