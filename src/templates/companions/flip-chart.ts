import { BUILT_MARK } from "../../plan/built-sheet";
import type { CellFormat, Draft, DraftFormat } from "../../sheet/draft";
import { PALETTE } from "../../sheet/look";

/** The name of the sheet, as long as no other has it. */
export const FLIP_CHART = "Flip Chart";

/** So many actions fit on the paper; a second sheet takes more. */
const ACTIONS = 6;
const COLUMNS = [
  { band: "ACTION", heading: "What is to be done, and when", width: 46 },
  { band: "Who can lead this action?", heading: "A member of the group leads", width: 30 },
  { band: "", heading: "A member of the group mobilizes somebody else to lead", width: 38 },
  { band: "", heading: "", width: 26 },
];
const [TITLE, GROUP, BAND, HEADING, FIRST] = [0, 1, 2, 3, 4] as const;

/**
 * An action record for the wall: large and blank, with the first columns only. The last column has room for the last
 * resort, which is not written there yet.
 *
 * @param group whose record it is; blank where it is not known
 */
export const layOutFlipChart = (group: string): Draft => ({
  name: FLIP_CHART,
  cells: [
    {
      row: TITLE,
      column: 0,
      contents: [
        ["Action Record", "", "", ""],
        [`Group: ${group === "" ? "______________________" : group}`, "", "", "Date: ______________"],
        COLUMNS.map(({ band }) => band),
        COLUMNS.map(({ heading }) => heading),
        ...Array.from({ length: ACTIONS }, (_, action) => writeAction(action + 1)),
      ],
    },
  ],
  formats: FORMATS,
  rowHeights: [
    { row: TITLE, points: 42 },
    { row: GROUP, points: 32 },
    { row: BAND, points: 30 },
    { row: HEADING, points: 100 },
    ...Array.from({ length: ACTIONS }, (_, action) => ({ row: FIRST + action, points: 92 })),
  ],
  columnWidths: COLUMNS.map(({ width }) => width),
  tables: [],
  names: [BUILT_MARK],
  validations: [],
  frozenRows: 0,
  print: { landscape: true, narrow: true, titleRows: { first: BAND, last: HEADING }, header: " ", footer: " " },
  select: { row: FIRST, column: 0 },
  tabColor: PALETTE.navy,
});

/** A row in which the group writes. */
const writeAction = (number: number): readonly string[] => [
  `${String(number)}   What:\n\nFrom:                    To:`,
  "",
  "Who mobilizes:\n\nWho is to lead:",
  "",
];

const formatLine = (row: number, format: CellFormat, rows = 1): DraftFormat => ({
  on: { row, column: 0, rows, columns: COLUMNS.length },
  format,
});

const BOXED: CellFormat = { wrap: true, horizontal: "Left", indent: 1, borders: "#000000" };

const FORMATS: Draft["formats"] = [
  formatLine(TITLE, { size: 28, bold: true, color: PALETTE.navy, vertical: "Center" }),
  formatLine(GROUP, { size: 18, color: PALETTE.navy, vertical: "Center" }),
  formatLine(BAND, { size: 18, bold: true, color: PALETTE.navy, vertical: "Bottom" }),
  formatLine(HEADING, { ...BOXED, size: 18, bold: true, vertical: "Center" }),
  formatLine(FIRST, { ...BOXED, size: 16, color: PALETTE.grey, vertical: "Top" }, ACTIONS),
];
