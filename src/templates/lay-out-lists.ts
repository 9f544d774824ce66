import { formatColumn, quoteSheet } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import type { Draft } from "../sheet/draft";
import { LOOK } from "../sheet/look";
import type { ChoiceList } from "./template";

/** The hidden sheet that feeds the drop-downs of all templates in a workbook. */
export const LISTS_SHEET = "Action Plan Lists";

/** What cells may choose from; a list that is not given is empty. */
export type Choices = Readonly<Partial<Record<ChoiceList, readonly string[]>>>;

interface List {
  readonly id: ChoiceList;
  readonly heading: string;
  /** A list that is always the same; the others are filled from the workbook. */
  readonly choices?: readonly string[];
}

const LISTS: readonly List[] = [
  {
    id: "cadence",
    heading: "How often",
    choices: ["Daily", "Weekly", "Every 2 weeks", "Monthly", "Quarterly", "At milestones", "On completion", "Once"],
  },
  { id: "status", heading: "Status", choices: ["Not started", "In progress", "Done", "On hold", "Canceled"] },
  { id: "people", heading: "People" },
  { id: "audiences", heading: "Audiences" },
  { id: "strategies", heading: "Strategies" },
  { id: "resources", heading: "Resources" },
  { id: "measures", heading: "Measures" },
];

/** A list that is filled from the workbook takes so many entries at most. */
const LONGEST = 200;

/** The sheet of lists: one list a column, its heading in row 1, up to the last list that has entries; blank down to the last row that was filled `before`. */
export function layOutLists(choices: Choices = {}, before = 0): Draft {
  const filled = LISTS.findLastIndex((list) => choicesOf(list, choices).length > 0);
  const lists = LISTS.slice(0, filled + 1).map((list) => [list.heading, ...choicesOf(list, choices)]);
  const rows = Math.max(before, ...lists.map(({ length }) => length));
  return {
    name: LISTS_SHEET,
    cells: [
      { row: 0, column: 0, contents: Array.from({ length: rows }, (_, row) => lists.map((list) => list[row] ?? "")) },
    ],
    formats: [{ on: { row: 0, column: 0, rows: 1, columns: lists.length }, format: LOOK.heading }],
    columnWidths: lists.map(() => 28),
    tables: [],
    names: [],
    validations: [],
    frozenRows: 1,
    print: { landscape: false, titleRows: null, header: "", footer: "" },
    select: { row: 0, column: 0 },
    hidden: true,
  };
}

/** What the lists of a workbook offered so far, from the sheet's values (headings first); nothing where there is no such sheet. */
export function readLists(values: readonly (readonly CellValue[])[]): Choices {
  const [headings = [], ...rows] = values;
  return Object.fromEntries(
    LISTS.filter(({ choices }) => choices === undefined).flatMap(({ id, heading }) => {
      const column = headings.indexOf(heading);
      return column < 0 ? [] : [[id, rows.map((row) => String(row[column] ?? "")).filter((text) => text !== "")]];
    }),
  );
}

const choicesOf = ({ id, choices }: List, given: Choices): readonly string[] =>
  choices ?? (given[id] ?? []).slice(0, LONGEST);

/** The cells of a list, as the source of a drop-down: `='Action Plan Lists'!$A$2:$A$9`. A list from the workbook ends where its entries end. */
export function sourceOf(id: ChoiceList): string {
  const at = LISTS.findIndex((list) => list.id === id);
  const rows = LISTS[at]?.choices?.length;
  const column = `$${formatColumn(at)}`;
  const from = `=${quoteSheet(LISTS_SHEET)}!${column}$2`;
  const whole = `${quoteSheet(LISTS_SHEET)}!${column}:${column}`;
  return rows === undefined
    ? `${from}:INDEX(${whole},MAX(2,COUNTA(${whole})))`
    : `${from}:${column}$${String(1 + rows)}`;
}
