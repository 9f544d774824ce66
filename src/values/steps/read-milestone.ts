import { isBlank, textOf } from "../../plan/placed";
import type { Step } from "../../plan/plan";
import type { CellValue } from "../../sheet/cell";
import { isNothing, isPlaceholder } from "../gaps/is-placeholder";
import { simpleText } from "../texts/simple-text";
import { setOf } from "../words/known-words";

/**
 * What a step says of the milestone that it marks: its name, `""` where it has none of its own; null where the step
 * marks none. A column of milestones says so with a sign, with yes or with a name, the step’s own text by how it
 * begins.
 *
 * @example
 * readMilestone({ milestone: { value: "x", … }, … }) // ""
 * readMilestone({ milestone: { value: "Ward open", … }, … }) // "Ward open"
 * readMilestone({ step: { value: "Milestone: the ward is open", … }, … }) // "the ward is open"
 */
export function readMilestone({ milestone, step }: Pick<Step, "milestone" | "step">): string | null {
  const said = milestone && !isBlank(milestone) ? readMark(milestone.value) : null;
  return said ?? (step ? readOpening(textOf(step)) : null);
}

function readMark(value: CellValue): string | null {
  if (typeof value === "boolean") return value ? "" : null;
  if (typeof value === "number") return readNumber(value);
  const text = simpleText(value);
  if (marked.has(text)) return "";
  return unmarked.has(text) || isNothing(value) || isPlaceholder(value) ? null : textOf({ value });
}

/** 1 marks, 2 and more count; what is higher than any count is a day. */
const readNumber = (value: number): string | null =>
  value <= 0 ? null : value === 1 || value > MOST_COUNTED ? "" : `Milestone ${String(value)}`;

const MOST_COUNTED = 1000;

/** “Milestone: ward open”, “◆ Ward open” */
function readOpening(text: string): string | null {
  if (SIGN.test(text)) return text.replace(SIGN, "").trim() || null;
  const end = text.slice(0, LONGEST_OPENING).search(END_OF_OPENING);
  if (end < 1) return null;
  const name = text.slice(end).replace(/^[\s:：–—-]+/, "");
  return name !== "" && openings.has(simpleText(text.slice(0, end).trim()).replace(COUNT, "")) ? name : null;
}

const SIGN = /^[◆◇♦⬥⬦🔶🔷]/u;
/** A colon, or a dash between spaces. */
const END_OF_OPENING = /[:：]| [–—-] /;
/** “Milestone 3” */
const COUNT = / #?\d{1,3}$/;
const LONGEST_OPENING = 30;

const marked = setOf("MARKED");
const unmarked = setOf("UNMARKED");
const openings = setOf("MILESTONE_OPENINGS");
