import type { CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import type { Calendar } from "../../values/dates/calendar";
import { listDateOrders } from "../../values/dates/date-order";
import { readDeadline } from "../../values/dates/deadline";
import { simpleText } from "../../values/texts/simple-text";
import { type Holiday, joinHolidays } from "./holidays";

/**
 * Reads the holidays and school breaks that a sheet lists: below a heading such as *Holidays* or *School breaks*, in a
 * table or on a sheet of that name. Each row has a day, a first and a last day, or a text such as `21 Dec 2026 – 4 Jan
 * 2027`. None where it lists none.
 *
 * @param isPlan where the sheet has a plan, a list next to it has only the column of its heading, and one for last days
 * @example
 * readHolidays(grid, calendar, false) // [{ first: 46377, last: 46391 }]
 */
export function readHolidays(grid: Grid, calendar: Calendar, isPlan: boolean): readonly Holiday[] {
  const lists = findLists(grid, isPlan);
  if (lists.length === 0) return [];

  const dated = { ...calendar, ...findOrder(grid) };
  return joinHolidays(lists.flatMap((list) => readList(grid, list, dated)));
}

/** A list begins below its heading; places are those of `values`. */
interface List {
  readonly row: number;
  readonly column: number;
  /** The first column after it. */
  readonly end: number;
  /** False where the days may stand before the heading, too: `Date | Holiday`. */
  readonly isAlone: boolean;
}

function findLists({ sheet, values, tables, origin }: Grid, isPlan: boolean): readonly List[] {
  const width = values[0]?.length ?? 0;
  const named: List[] = tables
    .filter(({ name }) => isHeading(name.replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, " ").replace(/(?<!\d)\d+$/, "")))
    .map(({ rectangle: { row, column, columns } }) => {
      const from = column - origin.column;
      return { row: row - origin.row, column: from, end: from + columns, isAlone: true };
    });
  if (!isPlan && isHeading(sheet)) return [...named, { row: -1, column: 0, end: width, isAlone: true }];

  const headed = values.slice(0, SEARCHED).flatMap((cells, row) =>
    cells.flatMap((value, column): List[] => {
      if (typeof value !== "string" || !isHeading(value)) return [];
      return [{ row, column, end: isPlan ? findEnd(cells, column) : width, isAlone: isPlan }];
    }),
  );
  return [...named, ...headed];
}

const SEARCHED = 200;

/** Next to a plan: the column of the heading, and the next one where it has the last days. */
const findEnd = (headings: readonly CellValue[], column: number): number =>
  column + (LAST_DAYS.test(simpleText(headings[column + 1] ?? "")) ? 2 : 1);

const LAST_DAYS = /^(?:to|until|till|through|last|end|bis|fin|jusqu|hasta|al|ate|fine|tot|eind|slut)(?!\p{L})/u;

function readList({ values }: Grid, { row, column, end, isAlone }: List, calendar: Calendar): readonly Holiday[] {
  const found: Holiday[] = [];
  for (const cells of values.slice(row + 1)) {
    const after = takeBlock(cells.slice(column, end));
    const before = isAlone ? [] : takeBlock(cells.slice(0, column).toReversed()).toReversed();
    if (found.length > 0 && after.length === 0 && before.length === 0) break;
    const holiday = readRow(after, calendar) ?? readRow(before, calendar);
    if (holiday) found.push(holiday);
  }
  return found;
}

/** The cells up to the first blank one that follows a filled one. */
function takeBlock(cells: readonly CellValue[]): readonly CellValue[] {
  const from = cells.findIndex((value) => value !== "");
  if (from < 0) return [];
  const to = cells.findIndex((value, index) => index > from && value === "");
  return cells.slice(from, to < 0 ? undefined : to);
}

/** The first days that a row names: one, or two as the first and the last. */
function readRow(cells: readonly CellValue[], calendar: Calendar): Holiday | null {
  const said = cells.flatMap((value) => {
    const read = readDeadline(value, calendar);
    if (read.kind === "day") return [{ first: read.first, last: read.last }];
    return read.kind === "vague" && PERIODS.has(read.of) ? [{ first: read.first, last: read.last }] : [];
  });
  const [one, other] = said;
  if (!one) return null;
  const last = other && one.first === one.last && other.first === other.last ? other.last : one.last;
  return last >= one.first && last - one.first < LONGEST ? { first: one.first, last } : null;
}

const PERIODS: ReadonlySet<string> = new Set(["a span of days", "a week"]);

/** In days; what is longer is no break, but a school year, say. */
const LONGEST = 100;

function findOrder({ values }: Grid): Partial<Calendar> {
  const orders = listDateOrders(values.flat());
  return orders.length === 1 ? { monthFirst: orders[0] === "month-first", isOrderSettled: true } : {};
}

/** `School holidays 2026/27`, `Holidays & breaks` */
const isHeading = (text: string): boolean => text.length <= 60 && HEADING.test(simpleText(text));

const WORDS = [
  "holidays?|school breaks?|breaks|vacations?|closures?|closed days|days closed|days off|no school(?: days)?",
  "school[- ]free days|non[- ]?working days|ferien|schulferien|feiertage?|ferientage|schulfreie tage|freie tage",
  "vacances(?: scolaires)?|conges|jours feries|fermetures|vacaciones|festivos|feriados|dias (?:festivos|no lectivos)",
  "festivita|vacanze|chiusure|ferias|vakanties|feestdagen|vrije dagen|lov|helgdagar|ferie(?:dager|dage)?|helligdage?r?",
].join("|");
/** `public holidays` */
const QUALIFIED = `(?:\\p{L}+ ){0,2}(?:${WORDS})`;
const AND = "(?:and|&|or|und|et|y|e|en|och|og)";
const HEADING = new RegExp(`^${QUALIFIED}(?: ${AND} ${QUALIFIED})?(?: [\\d/–-]{4,9})?:?$`, "u");
