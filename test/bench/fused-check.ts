import { findOutOfOrder } from "../../src/rules/asking/order/find-out-of-order";
import type { CellValue } from "../../src/sheet/cell";

/** What one rule finds in one cell. */
interface FusedFinding {
  readonly rule: string;
  readonly row: number;
  readonly column: number;
}

const [STEP, RESOURCES, MEASURE, OWNER, START, DEADLINE, AUDIENCE, CADENCE, STATUS] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"];
const PLACEHOLDERS = new Set(["tbd", "tba", "xxx", "???", "n/a", "todo"]);
const GROUP = /\b(?:team|staff|all|everyone|department|group|committee)\b/i;
const PRAISE = /\b(?:better|good|improved|more|effective)\b/i;
const CADENCE_WORDS = /^(?:daily|weekly|monthly|quarterly|yearly|every .+|at milestones|on completion|once)$/i;
const STATUS_WORDS = new Set(["not started", "in progress", "done", "open", "cancelled", "started", "completed"]);
const OVER = new Set(["done", "completed", "cancelled"]);

/**
 * Twenty-five rules as nobody should write them: one loop, fused by hand for the columns of `generatePlan`, in English
 * alone. It shows what the rules cost besides what they find; a test compares what it finds with what they find.
 */
export function checkFused(rows: readonly (readonly CellValue[])[], today: number): readonly FusedFinding[] {
  const found: FusedFinding[] = [];
  const seen = new Map<string, number>();
  const dated: number[] = [];
  const days: number[] = [];
  const starts: number[] = [];

  for (let row = 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const find = (rule: string, column: number) => found.push({ rule, row, column });
    for (let column = STEP; column <= STATUS; column++) {
      const value = cells[column] ?? "";
      if (typeof value !== "string") continue;
      if (value.startsWith("#") && value.endsWith("!")) find("cell-error", column);
      if ((column === RESOURCES || column === AUDIENCE) && isPlaceholder(value)) find("placeholder-left", column);
      if (column >= OWNER && value !== value.trim()) find("spaces-stray", column);
    }

    const step = String(cells[STEP] ?? "");
    if (step === "") find("step-missing", STEP);
    else {
      const key = step.toLowerCase();
      if (seen.has(key)) find("step-repeated", STEP);
      else seen.set(key, row);
      if (!/\S\s+\S+\s+\S/.test(step)) find("step-vague", STEP);
      if (cells[RESOURCES] === "") find("resources-missing", RESOURCES);
      if (cells[MEASURE] === "") find("measure-missing", MEASURE);
      if (cells[OWNER] === "") find("owner-missing", OWNER);
      if (cells[DEADLINE] === "") find("deadline-missing", DEADLINE);
      if (cells[AUDIENCE] === "") find("audience-missing", AUDIENCE);
      else if (cells[CADENCE] === "") find("cadence-missing", CADENCE);
    }
    const measure = cells[MEASURE] ?? "";
    if (typeof measure === "string" && measure !== "" && !/[\d%]/.test(measure) && PRAISE.test(measure))
      find("measure-not-measurable", MEASURE);
    const owner = String(cells[OWNER] ?? "");
    if (isPlaceholder(owner) || GROUP.test(owner)) find("owner-not-a-person", OWNER);
    else if (/[+;/]|, | and /.test(owner)) find("owner-several", OWNER);
    const cadence = String(cells[CADENCE] ?? "");
    if (cadence !== "" && !CADENCE_WORDS.test(cadence)) find("cadence-unreadable", CADENCE);
    const status = String(cells[STATUS] ?? "").toLowerCase();
    if (status !== "" && !STATUS_WORDS.has(status)) find("status-unreadable", STATUS);

    const { first, last, isDay } = readDay(cells[DEADLINE] ?? "");
    const start = cells[START] ?? "";
    if (typeof cells[DEADLINE] === "string" && cells[DEADLINE] !== "") {
      if (Number.isNaN(first)) find("deadline-unreadable", DEADLINE);
      else find(isDay ? "deadline-as-text" : "deadline-vague", DEADLINE);
    }
    const isOver = OVER.has(status);
    if (last < today && !isOver) find("deadline-passed", DEADLINE);
    if (typeof start === "number" && last < start) find("deadline-before-start", DEADLINE);
    if (typeof start === "number" && start < today && status === "not started" && !(last < today))
      find("start-passed", START);
    if (typeof start === "number" && start > today && (status === "in progress" || isOver))
      find("done-before-start", START);
    if (isDay) {
      dated.push(row);
      days.push(first);
      starts.push(typeof start === "number" ? start : NaN);
    }
  }
  for (const { index, neighbour } of findOutOfOrder(days)) {
    const [above, below] = [Math.min(index, neighbour), Math.max(index, neighbour)];
    const start = starts[below] ?? NaN;
    const isInOrderOfStarts = (starts[above] ?? NaN) <= start && start <= (days[below] ?? NaN);
    if (!isInOrderOfStarts) found.push({ rule: "deadline-out-of-order", row: dated[index] ?? 0, column: DEADLINE });
  }
  if (rows.length > 21) found.push({ rule: "plan-too-long", row: 21, column: STEP });
  return found;
}

const isPlaceholder = (text: string): boolean => text.length < 6 && PLACEHOLDERS.has(text.toLowerCase());

/** A number, `13/01/2027`, or `March 2027`. */
function readDay(value: CellValue): { readonly first: number; readonly last: number; readonly isDay: boolean } {
  if (typeof value === "number") return { first: value, last: value, isDay: true };
  if (typeof value !== "string" || value === "") return NO_DAY;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  if (day !== undefined) {
    const serial = serialOf(Number(year), Number(month) - 1, Number(day));
    return { first: serial, last: serial, isDay: true };
  }
  const [, name = "", ofYear] = /^(\w+) (\d{4})$/.exec(value) ?? [];
  const index = MONTHS.indexOf(name.toLowerCase());
  if (index < 0) return NO_DAY;
  return { first: serialOf(Number(ofYear), index, 1), last: serialOf(Number(ofYear), index + 1, 0), isDay: false };
}

const NO_DAY = { first: NaN, last: NaN, isDay: false };

const serialOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000 + 25_569;
