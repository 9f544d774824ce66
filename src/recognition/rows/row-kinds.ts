import type { CellValue } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import { isNothing, isPlaceholder } from "../../values/gaps/is-placeholder";
import type { Habits } from "./habits";
import type { Line } from "./line";
import { findMerge } from "./merged-cells";
import { isCapitals, isSectionTitle } from "./row-words";

/** What a row is: one step of the plan, the heading of a section, or neither. */
export type RowKind = "step" | "section" | "neither";

/** A row among the others of its table. */
export interface RowInTable {
  readonly line: Line;
  /** The next filled row, or undefined at the end of the table. */
  readonly next: Line | undefined;
  /** The filled rows right below it that have an owner, up to the first that has none. */
  readonly listOwnedBelow: () => readonly Line[];
  readonly habits: Habits;
  readonly grid: Grid;
}

/** True for most rows: a step with an owner and more. Nothing else of it has to be asked. */
export const isPlainStep = ({ lone, step, isOwned }: Line): boolean => lone === null && step !== "" && isOwned;

/** The kind of the first entry that holds; a row of which nothing holds is a step. */
export const findRowKind = (row: RowInTable): RowKind => ROW_KINDS.find(({ holds }) => holds(row))?.kind ?? "step";

/** Asked from the top: each may rely on what those above it have ruled out. */
const ROW_KINDS: readonly { readonly holds: (row: RowInTable) => boolean; readonly kind: RowKind }[] = [
  // rows with several texts
  { holds: continuesStepAbove, kind: "neither" },
  { holds: needsNothing, kind: "neither" },
  { holds: lacksOnlyItsStep, kind: "step" },
  { holds: sumsUpRowsBelow, kind: "section" },
  { holds: ({ line }) => line.lone === null, kind: "step" },

  // rows with a lone text that is not in the steps' column
  { holds: isSentenceAtEnd, kind: "neither" },
  { holds: ({ line, habits }) => line.lone?.column === habits.sectionColumn, kind: "section" },
  { holds: isTitleLeftOfSteps, kind: "section" },
  { holds: isNoteRightOfSteps, kind: "neither" },
  { holds: ({ line, habits }) => line.lone?.column !== habits.stepColumn, kind: "step" },

  // rows with nothing but a text in the steps' column
  { holds: ({ line }) => isPlaceholder(line.lone?.value ?? ""), kind: "step" }, // “TBD” is no title in capitals
  { holds: (row) => isTitleAtEnd(row) && row.habits.hasTitles, kind: "section" },
  { holds: isTitleAtEnd, kind: "neither" },
  { holds: ({ next }) => next === undefined, kind: "step" },
  { holds: isTitleOfRowsBelow, kind: "section" },
  { holds: isMergedAcross, kind: "section" },
  { holds: ({ line, habits }) => habits.areNumbered && line.number === "", kind: "section" },
  { holds: ({ habits }) => habits.areNumbered, kind: "step" },
  { holds: opensGroup, kind: "section" },
];

/** A blank step next to details, or below the first row of a step that is merged over several. */
function continuesStepAbove({ line, habits, grid }: RowInTable): boolean {
  if (line.lone !== null || line.step !== "") return false;
  const block = findMerge(grid, { row: line.row, column: habits.stepColumn });
  return !line.isAssigned || (block?.row ?? line.row) < line.row;
}

/** “None” among the actions that answer findings: nobody is to do anything about this one. */
function needsNothing({ line, habits }: RowInTable): boolean {
  return habits.areAnswers && line.lone === null && !line.isAssigned && isNothing(line.step);
}

function lacksOnlyItsStep({ line }: RowInTable): boolean {
  return line.lone === null && line.step === "";
}

/** `Preparation | | 2026-03-02` above its own rows: it has dates but, unlike them, nobody. */
function sumsUpRowsBelow({ line, next, listOwnedBelow, habits, grid }: RowInTable): boolean {
  if (line.lone !== null || line.isOwned || next === undefined) return false;
  if (habits.areScheduled && habits.areOwned && spansRowsBelow(line, listOwnedBelow(), habits, grid)) return true;
  return habits.areOwned ? isTitle(line, next, habits) : habits.hasOwners && hasParts(line, next);
}

/** It begins with the first of the owned rows below it and ends with one of them, as programs calculate it. */
function spansRowsBelow(
  line: Line,
  parts: readonly Line[],
  { startColumn, deadlineColumn }: Habits,
  grid: Grid,
): boolean {
  const startOf = ({ row }: Line): CellValue => valueAt(grid, { row, column: startColumn });
  const deadlineOf = ({ row }: Line): CellValue => valueAt(grid, { row, column: deadlineColumn });
  const [first] = parts;
  if (startOf(line) === "" || deadlineOf(line) === "" || first === undefined) return false;
  return startOf(first) === startOf(line) && parts.some((part) => deadlineOf(part) === deadlineOf(line));
}

/** “Handover is on Monday. Call Dev with any question.” below the last step, left or right of the steps' column. */
function isSentenceAtEnd({ line: { lone }, next, habits }: RowInTable): boolean {
  return (
    next === undefined && lone !== null && lone.column !== habits.stepColumn && SENTENCE.test(String(lone.value).trim())
  );
}

const SENTENCE = /^(?:\S+\s+){5,}\S+[.!?]$|[.!?] \p{Lu}.*[.!?]$/u;

function isTitleLeftOfSteps({ line: { lone, step }, habits }: RowInTable): boolean {
  return lone !== null && lone.column < habits.stepColumn && step === "";
}

function isNoteRightOfSteps({ line: { lone, step, isAssigned }, habits }: RowInTable): boolean {
  return lone !== null && lone.column > habits.stepColumn && step === "" && !isAssigned;
}

function isTitleAtEnd({ line, next }: RowInTable): boolean {
  return next === undefined && isSectionTitle(line.lone?.value ?? "");
}

function isTitleOfRowsBelow({ line, next, habits }: RowInTable): boolean {
  return next !== undefined && isTitle(line, next, habits);
}

function isMergedAcross({ line: { row, lone }, grid }: RowInTable): boolean {
  return lone !== null && (findMerge(grid, { row, column: lone.column })?.columns ?? 1) > 1;
}

/** A lone text above a full row, where others do the same or a blank row stands above it. */
function opensGroup({ line, next, habits }: RowInTable): boolean {
  return next?.lone === null && (habits.hasGroups || line.afterGap);
}

/** “Phase 2”, capitals among small letters, a letter among numbers, or 2 before 2.1. */
function isTitle({ step, lone, number }: Line, next: Line, habits: Habits): boolean {
  const title = lone?.value ?? step;
  if (isSectionTitle(title) || (isCapitals(title) && !habits.areInCapitals)) return true;
  const isLetterAmongNumbers = /^[A-Za-z]+\.?$/.test(number) && /^\d/.test(readOutline(next));
  return hasParts({ step: title, number }, next) || (habits.areNumbered && isLetterAmongNumbers);
}

/** 2 or WP2 before 2.1, B before B1 */
function hasParts(line: Pick<Line, "step" | "number">, next: Line): boolean {
  const [outline, below] = [readOutline(line), readOutline(next)];
  return [outline, outline.replace(WORD_BEFORE_NUMBER, "")].some((one) => isOutlineOf(one, below));
}

function isOutlineOf(outline: string, below: string): boolean {
  if (outline === "" || !below.startsWith(outline)) return false;
  return (/^\p{L}+$/u.test(outline) ? /^[.\s-]?\d/ : /^\./).test(below.slice(outline.length));
}

/** Of “WP2”, “Goal 1” */
const WORD_BEFORE_NUMBER = /^\p{L}+[\s.-]?(?=\d+$)/u;

/** The row's number, or the one its text begins with: `2.1` */
const readOutline = ({ number, step }: Pick<Line, "step" | "number">): string =>
  (number || (/^\d[\d.]*/.exec(String(step))?.[0] ?? "")).replace(/\.$/, "");
