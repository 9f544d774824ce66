import type { Plan } from "../../../plan/plan";
import { simpleText } from "../../../values/texts/simple-text";
import { finderOf, setOf } from "../../../values/words/known-words";

/**
 * True for a list of tasks (a to-do list, minutes, the export of a task list): it is headed as one, and neither the
 * sheet nor the title calls it a plan. Who does what by when is all that it is to say.
 */
export const isTaskList = ({ columns, sheet, title }: Pick<Plan, "columns" | "sheet" | "title">): boolean =>
  columns.some(({ role, heading }) => role === "step" && headings.has(withoutSigns(heading))) &&
  ![sheet, String(title?.value ?? "")].some((text) => isCalledAPlan(simpleText(text)));

const withoutSigns = (heading: string): string =>
  simpleText(heading)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

const headings = setOf("TASK_HEADINGS");
const isCalledAPlan = finderOf("CALLED_A_PLAN");
