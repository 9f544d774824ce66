import { BUILT_MARK } from "../../plan/built-sheet";
import { formatColumn, quoteSheet } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import type { Draft } from "../../sheet/draft";
import type { Grid } from "../../sheet/grid";
import { LOOK } from "../../sheet/look";
import { type ChoiceList, LIST_IDS, LISTS } from "../choice-lists";

/** The hidden sheet that feeds the drop-downs of all templates in a workbook. */
export const LISTS_SHEET = "Action Plan Lists";

/** What cells may choose from; a list that is not given is empty. */
export type Choices = Readonly<Partial<Record<ChoiceList, readonly string[]>>>;

/** The most entries of a list that is filled from the workbook. */
const LONGEST = 200;

/**
 * The sheet of lists: one list a column, its heading in row 1, up to the last list that has entries.
 * @param before how many rows of it were filled before; the rows down to there are blanked
 * @example
 * layOutLists({ people: ["Ana Ruiz"] }).cells[0].contents[1]; // ["Daily", "Not started", "Ana Ruiz"]
 */
export function layOutLists(choices: Choices = {}, before = 0): Draft {
  const filled = LIST_IDS.findLastIndex((id) => listChoices(id, choices).length > 0);
  const lists = LIST_IDS.slice(0, filled + 1).map((id) => [LISTS[id].heading, ...listChoices(id, choices)]);
  const rows = Math.max(before, ...lists.map(({ length }) => length));

  return {
    name: LISTS_SHEET,
    cells: [
      { row: 0, column: 0, contents: Array.from({ length: rows }, (_, row) => lists.map((list) => list[row] ?? "")) },
    ],
    formats: [{ on: { row: 0, column: 0, rows: 1, columns: lists.length }, format: LOOK.heading }],
    columnWidths: lists.map(() => 28),
    tables: [],
    names: [BUILT_MARK],
    validations: [],
    frozenRows: 1,
    print: { landscape: false, titleRows: null, header: "", footer: "" },
    select: { row: 0, column: 0 },
    hidden: true,
  };
}

/**
 * What the lists of a workbook offer that are filled from it, as `layOutLists` wrote them.
 * @param values the values of the sheet of lists, headings first
 */
export function readLists(values: readonly (readonly CellValue[])[]): Choices {
  const [headings = [], ...rows] = values;

  return Object.fromEntries(
    LIST_IDS.filter((id) => LISTS[id].choices === null).flatMap((id) => {
      const column = headings.indexOf(LISTS[id].heading);
      return column < 0 ? [] : [[id, rows.map((row) => String(row[column] ?? "")).filter((text) => text !== "")]];
    }),
  );
}

/** Whether a sheet holds the lists, as one that was built before such sheets had a mark. */
export function isListsSheet({ values }: Pick<Grid, "values">): boolean {
  const headings = (values[0] ?? []).filter((value) => value !== "");
  return headings.length > 1 && headings.every((heading, i) => heading === LISTS[LIST_IDS[i] ?? "cadence"].heading);
}

const listChoices = (id: ChoiceList, given: Choices): readonly string[] =>
  LISTS[id].choices ?? (given[id] ?? []).slice(0, LONGEST);

/** Whether a list has anything to choose, or may have: an empty one gets no drop-down. */
export const hasChoices = (id: ChoiceList, given: Choices | null): boolean =>
  given === null || listChoices(id, given).length > 0;

/**
 * The cells of a list, as the source of a drop-down. A list that is filled from the workbook ends where its entries
 * end.
 * @example
 * formatListSource("cadence"); // "='Action Plan Lists'!$A$2:$A$9"
 */
export function formatListSource(id: ChoiceList): string {
  const column = `$${formatColumn(LIST_IDS.indexOf(id))}`;
  const from = `=${quoteSheet(LISTS_SHEET)}!${column}$2`;
  const whole = `${quoteSheet(LISTS_SHEET)}!${column}:${column}`;
  const { choices } = LISTS[id];

  return choices ? `${from}:${column}$${choices.length + 1}` : `${from}:INDEX(${whole},MAX(2,COUNTA(${whole})))`;
}
