import type { PlanColumn } from "../plan/plan";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { type Grid, valueAt } from "../sheet/grid";
import type { Heading, HeadingCell } from "./heading";
import { findMerge } from "./merged-cells";
import { readHeadings } from "./read-heading";
import { isCapitals, isLegend, isSectionTitle, isSignature, isTotal } from "./row-kind";

/** A table with its columns named. */
export interface Table {
  readonly grid: Grid;
  readonly heading: Heading;
  readonly columns: readonly PlanColumn[];
  /** The last row that may belong to it. */
  readonly to: number;
  /** Another table begins below that row. */
  readonly isFollowed: boolean;
}

/** A row that says something; totals, notes, and what follows the table are left out. */
export interface Row {
  readonly row: number;
  readonly kind: "step" | "section";
  /** What a section is called. */
  readonly title: CellValue;
}

/** One filled row below a heading, before it is known what it is. */
interface Line {
  readonly row: number;
  readonly afterGap: boolean;
  readonly step: CellValue;
  /** Another cell than the step's says whose or by when it is. */
  readonly isAssigned: boolean;
  readonly owned: boolean;
  /** Filled cells that have a role, the section's and the status left out. */
  readonly filled: number;
  /** The only text of the row where there is just one, and its column. */
  readonly lone: { readonly value: CellValue; readonly column: number } | null;
  readonly number: string;
}

/** Tells the steps of a table from the headings of its sections; both in the order of the sheet. */
export function readRows(table: Table): readonly Row[] {
  const lines = readLines(table);
  const habits = findHabits(lines, table);
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(line, lines[index + 1], habits, table);
    if (kind) rows.push({ row: line.row, kind, title: line.lone?.value ?? line.step });
  }
  return rows;
}

const ASSIGNS: ReadonlySet<Role> = new Set<Role>([
  "owner",
  "responsible",
  "lead",
  "mobilizer",
  "facilitator",
  "deadline",
  "start",
]);
const OWNS: ReadonlySet<Role> = new Set<Role>(["owner", "responsible", "lead", "mobilizer", "facilitator"]);
const QUIET: ReadonlySet<Role> = new Set<Role>([
  "section",
  "status",
  "percent",
  "completed",
  "number",
  "milestone",
  "notes",
]);

function readLines(table: Table): readonly Line[] {
  const { grid, heading, columns, to } = table;
  const read = lineReader(table);
  const titles = heading.cells.filter(({ text }) => text !== "");
  const stepColumn = columns.find(({ role }) => role === "step")?.column ?? -1;
  const lines: Line[] = [];
  let gap = 0;
  for (let row = heading.last + 1; row <= to; row++) {
    const line = read(row, gap > 0 && lines.length > 0);
    if (!line) gap++;
    else if (lines.length === 0 && row <= heading.last + 2 && isGuide(grid, row, heading)) continue;
    else if (isHeadingAgain(grid, row, titles)) gap = 0;
    else if (endsTable(table, row, line)) break;
    else {
      if (!isTotalRow(grid, line, titles)) lines.push(line);
      gap = 0;
    }
  }
  const lastAssigned = lines.findLastIndex(({ filled }) => filled > 1);
  const footer = lines.findIndex(
    ({ afterGap, lone }, i) => i > lastAssigned && afterGap && lone !== null && lone.column <= Math.max(stepColumn, 0),
  );
  const kept = footer > 0 ? lines.slice(0, footer) : lines;
  const isTitleOfNext = table.isFollowed && kept.length > 1 && kept.at(-1)?.row === to && kept.at(-1)?.lone !== null;
  return isTitleOfNext ? kept.slice(0, -1) : kept;
}

/** The word stands where the step does, or, left of the sum, in a row without a step. */
const isTotalRow = (grid: Grid, { row, step, owned }: Line, titles: readonly HeadingCell[]): boolean =>
  step === "" ? titles.some(({ column }) => isTotal(valueAt(grid, { row, column }))) : !owned && isTotal(step);

function lineReader({ grid, heading, columns }: Table): (row: number, afterGap: boolean) => Line | null {
  const stepColumn = columns.find(({ role }) => role === "step")?.column ?? -1;
  const roleOf = (column: number): Role | undefined => columns.find((one) => one.column === column)?.role;
  const numberColumn =
    heading.cells.find(({ meaning, column }) => meaning?.sense === "number" || (column < stepColumn && !roleOf(column)))
      ?.column ?? -1;
  const all = heading.cells.map(({ column }) => {
    const role = roleOf(column);
    return {
      column,
      role,
      counts: role !== undefined && !QUIET.has(role),
      assigns: role !== undefined && ASSIGNS.has(role),
      owns: role !== undefined && OWNS.has(role),
    };
  });
  return (row, afterGap) => {
    const cells = grid.values[row - grid.origin.row] ?? [];
    let filled = 0;
    let isAssigned = false;
    let owned = false;
    let texts = 0;
    let lone: Line["lone"] = null;
    for (const { column, role, counts, assigns, owns } of all) {
      const value = cells[column - grid.origin.column] ?? "";
      const isText = typeof value === "string";
      if (isText && (value === "" || value.trim() === "")) continue;
      if (isText && !(column === numberColumn && value.length <= LONGEST_NUMBER)) {
        texts++;
        lone = texts === 1 ? { value, column } : null;
      } else if (role && role !== "step" && role !== "number") lone = null;
      if (!counts) continue;
      filled++;
      isAssigned ||= assigns;
      owned ||= owns;
    }
    if (filled === 0 && lone === null) return null;
    const number = numberColumn < 0 ? "" : String(valueAt(grid, { row, column: numberColumn })).trim();
    return {
      row,
      afterGap,
      step: valueAt(grid, { row, column: stepColumn }),
      isAssigned,
      owned,
      filled,
      lone: filled <= 1 && texts <= 1 ? lone : null,
      number,
    };
  };
}

const LONGEST_NUMBER = 6;

/** What the rows of a table do as a rule. */
interface Habits {
  readonly stepColumn: number;
  readonly sectionColumn: number;
  /** Most assigned rows have a number or a letter of their own. */
  readonly areNumbered: boolean;
  readonly areInCapitals: boolean;
  readonly areOwned: boolean;
  readonly hasOwners: boolean;
  /** The table begins with a lone text and has more steps than such texts. */
  readonly hasGroups: boolean;
}

function findHabits(lines: readonly Line[], { columns }: Table): Habits {
  const full = lines.filter(({ lone, step }) => lone === null && step !== "");
  const most = (holds: (line: Line) => boolean): boolean =>
    full.length > 0 && full.filter(holds).length >= full.length * 0.6;
  const lone = lines.filter((line, i) => line.lone !== null && lines[i + 1]?.lone === null).length;
  return {
    stepColumn: columns.find(({ role }) => role === "step")?.column ?? -1,
    sectionColumn: columns.find(({ role }) => role === "section")?.column ?? -1,
    areNumbered: most(({ number }) => number !== ""),
    areInCapitals: most(({ step }) => isCapitals(step)),
    areOwned: most(({ owned }) => owned),
    hasOwners: full.some(({ owned }) => owned),
    hasGroups: (lines[0]?.lone ?? null) !== null && full.length > lone,
  };
}

function kindOf(line: Line, next: Line | undefined, habits: Habits, { grid }: Table): Row["kind"] | null {
  const { lone, step } = line;
  if (lone === null) {
    if (step === "") return line.isAssigned && !isContinued(grid, line, habits) ? "step" : null;
    const isSummary =
      !line.owned &&
      next !== undefined &&
      (habits.areOwned ? isTitle(line, next, habits) : habits.hasOwners && hasParts(line, next));
    return isSummary ? "section" : "step";
  }
  if (lone.column === habits.sectionColumn) return null;
  if (lone.column !== habits.stepColumn)
    return step === "" && (lone.column < habits.stepColumn || !line.isAssigned)
      ? lone.column < habits.stepColumn
        ? "section"
        : null
      : "step";
  if (!next) return isSectionTitle(lone.value) ? null : "step";
  if (isTitle(line, next, habits) || (findMerge(grid, { row: line.row, column: lone.column })?.columns ?? 1) > 1)
    return "section";
  if (habits.areNumbered) return line.number === "" ? "section" : "step";
  return next.lone === null && (habits.hasGroups || line.afterGap) ? "section" : "step";
}

/** “Phase 2”, capitals among small letters, a letter among numbers, or 2 before 2.1. */
function isTitle({ step, lone, number }: Line, next: Line, habits: Habits): boolean {
  const title = lone?.value ?? step;
  if (isSectionTitle(title) || (isCapitals(title) && !habits.areInCapitals)) return true;
  return (
    hasParts({ step: title, number }, next) ||
    (habits.areNumbered && /^[A-Za-z]+\.?$/.test(number) && /^\d/.test(outlineOf(next)))
  );
}

/** 2 before 2.1 */
function hasParts(line: Pick<Line, "step" | "number">, next: Line): boolean {
  const [outline, below] = [outlineOf(line), outlineOf(next)];
  return outline !== "" && below.startsWith(`${outline}.`);
}

const outlineOf = ({ number, step }: Pick<Line, "step" | "number">): string =>
  (number || (/^\d[\d.]*/.exec(String(step))?.[0] ?? "")).replace(/\.$/, "");

/** A step over several rows has its text in the first of them only. */
const isContinued = (grid: Grid, { row }: Line, { stepColumn }: Habits): boolean =>
  (findMerge(grid, { row, column: stepColumn })?.row ?? row) < row;

/** Questions or examples below the headings, as in a template. */
function isGuide(grid: Grid, row: number, { cells }: Heading): boolean {
  const texts = cells.map(({ column }) => valueAt(grid, { row, column })).filter((value) => value !== "");
  return (
    texts.length >= 2 &&
    texts.filter((value) => typeof value === "string" && GUIDE.test(value)).length * 2 > texts.length
  );
}

const GUIDE =
  /[?？؟]\s*$|^\s*[([（［].*[)\]）］]\s*$|^\s*(?:e\.g\.|ex\.?:|example|exemple|ejemplo|exemplo|z\.\s?b\.|bijv|esempio|例)/iu;

/** The heading of a page that follows. */
function isHeadingAgain(grid: Grid, row: number, titles: readonly HeadingCell[]): boolean {
  let [same, other] = [0, 0];
  for (const { column, text } of titles) {
    const value = valueAt(grid, { row, column });
    if (typeof value === "string" && value.trim() === text) same++;
    else if (++other > titles.length * 0.4) return false;
  }
  return same >= 2;
}

const LABEL = /[:：]\s*$/u;
const LABELLED = /^\s*\P{N}{2,40}[:：]/u;

/** Signatures and legends end a table; so do, after a gap, a field (`Strategy: | Tutoring`, `Typed by: O. Reed` beside the steps) and the heading of another kind of table. */
function endsTable({ grid, heading, columns }: Table, row: number, line: Line): boolean {
  if (line.owned && !line.afterGap) return false;
  const cells = heading.cells.map(({ column }) => valueAt(grid, { row, column })).filter((value) => value !== "");
  const first = cells[0] ?? "";
  if (isSignature(first) || (isLegend(first) && (line.afterGap || !line.isAssigned))) return true;
  if (line.afterGap && cells.length > 1 && (line.step === "" ? LABELLED : LABEL).test(String(first))) return true;
  if (!line.afterGap || cells.length < 2 || !cells.every((cell) => typeof cell === "string" && cell.length < 40))
    return false;
  const known = readHeadings(cells.map(String)).filter((meaning) => (meaning?.confidence ?? 0) >= 0.85).length;
  return known >= 2 && known * 2 > cells.length && columns.length > 1;
}
