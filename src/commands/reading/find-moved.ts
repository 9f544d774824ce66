import { findMarked } from "../../excel/read/find-marked";
import { run } from "../../excel/run";
import type { Choices } from "./choices";

/** How the marks begin of sheets to which a plan was moved. */
export const MOVED = "ActionPlan.Moved";

/**
 * The choices with every sheet left out whose plan was moved to one that exists: one round trip where there is any. So
 * a plan counts once at any time: its old sheet until the new one is complete, and again where that is deleted.
 *
 * @param all every sheet of the workbook
 * @example
 * await findMoved({ sheets: { Old: { moved: "ActionPlan.Moved_4f1k" } }, … }, ["Old", "New"])
 * // { sheets: { Old: { moved: …, movedTo: "New", isPlan: false } }, … }
 */
export async function findMoved(choices: Choices, all: readonly string[]): Promise<Choices> {
  const marks = Object.entries(choices.sheets).flatMap(([sheet, { moved }]) =>
    moved !== undefined && all.includes(sheet) ? [{ sheet, moved }] : [],
  );
  if (marks.length === 0) return choices;

  const marked = await run(findMarked(all, new Set(marks.map(({ moved }) => moved))));
  const leftOut = marks.flatMap(({ sheet, moved }) => {
    const movedTo = marked.find((one) => one.sheet !== sheet && one.mark === moved)?.sheet;
    return movedTo === undefined ? [] : [[sheet, { ...choices.sheets[sheet], movedTo, isPlan: false }] as const];
  });
  return { ...choices, sheets: { ...choices.sheets, ...Object.fromEntries(leftOut) } };
}
