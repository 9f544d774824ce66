import { BUILT_MARK } from "../../plan/built-sheet";
import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import type { Draft, DraftCells } from "../../sheet/draft";
import { type Grid, valueAt } from "../../sheet/grid";
import { LOOK, PALETTE, QUIET_TABLE_STYLE } from "../../sheet/look";
import { formatIsoDay } from "../../sheet/serial-date";
import { DAYS_BEFORE_1904 } from "../../values/dates/calendar";
import { isPlaceholder } from "../../values/gaps/is-placeholder";
import { readStatus } from "../../values/steps/status";

/** The name of the sheet, as long as no other has it. */
export const CHECKLIST = "Checklist for People";

/** Defined names, by which the sheet and its two fields are found again. */
const MARK = "ActionPlan.Checklist";
const BY = "ActionPlan.ChecklistBy";
const ON = "ActionPlan.ChecklistOn";
const TABLE_NAME = "PeopleChecklist";
const HEADING = "Question";

/** What no program can judge. */
const QUESTIONS = [
  "Is the strategy the best answer we know to the problem, and not only the nearest one?",
  "If every step is done, will the strategy be in place? Is none missing, and none there only for show?",
  "Are these the big steps that show progress, with the details left to their owners?",
  "Would a stranger understand each step well enough to carry it out?",
  "Is the order right, and does each step have what must come before it?",
  "Are the resources really there for each step, or is a step of its own to win them?",
  "Does each measure show that the step is carried out, and could somebody from outside see the proof?",
  "Has each owner agreed, and does each have the time, the skills, the authority and the support?",
  "Can each deadline be kept beside everything else that is going on, holidays and busy weeks too?",
  "Does everybody who is affected hear of it in time, from somebody they trust?",
  "Do we know what we will do if somebody resists or a step fails, and when we look at the plan again?",
];

const [TITLE, ABOUT, WHO, WHEN, TABLE] = [0, 1, 2, 3, 5] as const;

const cellAt = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const ACROSS = { column: 0, rows: 1, columns: 3 } as const;
const BODY = { row: TABLE + 1, column: 0, rows: QUESTIONS.length, columns: 3 } as const;

/** The checklist as a sheet of one page: a question a row, to be ticked by people. */
export const layOutChecklist = (): Draft => ({
  name: CHECKLIST,
  cells: [{ row: TITLE, column: 0, contents: CONTENTS }],
  formats: FORMATS,
  rowHeights: [
    { row: TITLE, points: 32 },
    { row: ABOUT, points: 20 },
    { row: WHO, points: 24 },
    { row: WHEN, points: 24 },
    { row: TABLE, points: 24 },
    ...QUESTIONS.map((_, index) => ({ row: BODY.row + index, points: 36 })),
  ],
  columnWidths: [6, 62, 34],
  tables: [
    {
      name: TABLE_NAME,
      rectangle: { ...BODY, row: TABLE, rows: BODY.rows + 1 },
      style: QUIET_TABLE_STYLE,
      bandedRows: false,
      filters: false,
    },
  ],
  names: [
    BUILT_MARK,
    { name: MARK, rectangle: cellAt(TITLE, 0) },
    { name: BY, rectangle: cellAt(WHO, 1) },
    { name: ON, rectangle: cellAt(WHEN, 1) },
  ],
  validations: VALIDATIONS,
  frozenRows: 0,
  print: { landscape: false, narrow: true, titleRows: null, header: " ", footer: " " },
  select: { row: WHO, column: 1 },
  tabColor: PALETTE.navy,
});

const CONTENTS: DraftCells["contents"] = [
  [CHECKLIST, "", ""],
  ["No program can judge this. Talk it through before you submit, and tick what holds.", "", ""],
  ["By:", "", ""],
  ["On:", "", ""],
  ["", "", ""],
  ["✓", HEADING, "What is still to do"],
  ...QUESTIONS.map((question) => ["", question, ""]),
];

const FORMATS: Draft["formats"] = [
  { on: { ...ACROSS, row: TITLE }, format: LOOK.title },
  { on: { ...ACROSS, row: ABOUT }, format: { color: PALETTE.grey, vertical: "Center" } },
  { on: { ...ACROSS, row: WHO, rows: 2 }, format: LOOK.fields },
  { on: { ...cellAt(WHO, 0), rows: 2 }, format: LOOK.label },
  { on: cellAt(WHEN, 1), format: LOOK.date },
  { on: { ...ACROSS, row: TABLE }, format: LOOK.heading },
  { on: BODY, format: { ...LOOK.body, vertical: "Center" } },
  { on: { ...BODY, columns: 1 }, format: { horizontal: "Center", indent: 0, size: 16, bold: true } },
];

const VALIDATIONS: Draft["validations"] = [
  {
    on: { ...BODY, columns: 1 },
    allow: { kind: "list", source: "✓", strict: false },
    prompt: { title: "Tick", message: "✓ where the answer is yes. Write next to it what is still to do." },
  },
  { on: cellAt(WHO, 1), prompt: { title: "By", message: "Who went through the questions." } },
  { on: cellAt(WHEN, 1), prompt: { title: "On", message: "The day." } },
];

/** What people have ticked. */
export interface ChecklistRead {
  readonly sheet: string;
  readonly asked: number;
  readonly ticked: number;
  /** Who went through it; `""` where nobody says so. */
  readonly by: string;
  /** `2027-03-01`, or as it was typed; `""` where it does not say. */
  readonly on: string;
}

/**
 * Reads the checklist of a sheet; null where it is another sheet.
 *
 * @example
 * readChecklist(grid) // { sheet: "Checklist for People", asked: 11, ticked: 9, by: "Ana Ruiz", on: "2027-03-01" }
 */
export function readChecklist(grid: Grid): ChecklistRead | null {
  const find = (name: string) => grid.names?.find((one) => one.name === name)?.cell;
  if (!find(MARK)) return null;
  const rows = findRows(grid);
  const [by, on] = [BY, ON].map((name) => {
    const cell = find(name);
    return cell ? valueAt(grid, cell) : "";
  });
  return {
    sheet: grid.sheet,
    asked: rows.length,
    ticked: rows.filter(isTicked).length,
    by: isPlaceholder(by ?? "") ? "" : textOf({ value: by ?? "" }),
    on:
      typeof on === "number"
        ? formatIsoDay(on + (grid.from1904 === true ? DAYS_BEFORE_1904 : 0))
        : textOf({ value: on ?? "" }),
  };
}

/** What stands left of each question; the questions a team adds or rewords count like the others. */
function findRows({ values, tables, origin }: Grid): readonly CellValue[] {
  const table = tables.find(({ name }) => name.startsWith(TABLE_NAME))?.rectangle;
  const row = table ? table.row - origin.row : values.findIndex((line) => line.includes(HEADING));
  const column = Math.max(1, values[row]?.indexOf(HEADING) ?? 1);
  return values
    .slice(row + 1, table ? row + table.rows : undefined)
    .flatMap((line) => (textOf({ value: line[column] ?? "" }) === "" ? [] : [line[column - 1] ?? ""]));
}

/** A tick, an x, yes; not a no. */
const isTicked = (value: CellValue): boolean => /^[✓✔☑√]/u.test(String(value)) || readStatus(value) === "done";

/**
 * Says what people have ticked, and who they are.
 *
 * @example
 * describeChecklist(read) // "9 of 11 questions on “Checklist for People” are ticked by Ana Ruiz on 2027-03-01."
 */
export function describeChecklist(read: ChecklistRead | null): string {
  if (read === null) return "The workbook has no checklist for people.";
  const { sheet, asked, ticked, by, on } = read;
  if (ticked === 0) return `Nothing is ticked on “${sheet}”.`;
  const who = [
    by === "" ? "" : ` by ${by}`,
    on === "" ? "" : ` on ${on}`,
    by === "" ? "; it does not say by whom" : "",
  ];
  return `${String(ticked)} of ${String(asked)} questions on “${sheet}” are ticked${who.join("")}.`;
}
