import { calculator } from "../../../src/host/calculation/calculator";
import { blankSheet } from "../../../src/host/model/book/blank-sheet";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { emptyRow, type Sheet, type StoredCell } from "../../../src/host/model/book/sheet";
import type { Workbook } from "../../../src/host/model/book/workbook";
import type { CellValue } from "../../../src/sheet/cell";
import { readDrawing } from "../../support/drawing";

/** 22 November 2026, noon: serial 46348.5. */
const now = () => new Date(2026, 10, 22, 12).getTime();

/** Cells that begin with "=" are formulas. */
function sheetOf(name: string, drawing: string, number = 1): Sheet {
  const { grid } = readDrawing(drawing);
  const store = (value: CellValue): StoredCell | undefined =>
    value === ""
      ? undefined
      : { value: isFormula(value) ? 0 : value, formula: isFormula(value) ? value : null, format: null, link: null };
  return {
    ...blankSheet(name, number),
    rows: new Map(grid.values.map((row, index) => [index, { ...emptyRow, cells: row.map(store) }])),
  };
}
const isFormula = (value: CellValue): value is string => typeof value === "string" && value.startsWith("=");

const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({
  ...createWorkbook({ now }),
  sheets,
  activeSheet: sheets[0]!,
});

/** A town library's plan; a table covers it. */
const plan: Sheet = {
  ...sheetOf(
    "Plan",
    `
    | Step                | Owner | Deadline   | Hours | Done  |
    | Weed the shelves    | Ann   | 2026-11-20 | 12    | TRUE  |
    | Train the staff     | ben   | 2026-12-01 | 4.5   | FALSE |
    | Open on Saturdays   |       |            | 0     | FALSE |
    | Invite the schools  | Ann   | 2027-01-15 | 3     | FALSE |`,
  ),
  tables: [
    {
      id: "9",
      name: "Steps",
      rectangle: { row: 0, column: 0, rows: 5, columns: 5 },
      columns: ["Step", "Owner", "Deadline", "Hours", "Done"].map((name, index) => ({
        id: index + 1,
        name,
        filter: null,
      })),
      style: "",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showFilterButton: true,
      sort: null,
    },
  ],
  names: [{ name: "FirstStep", formula: "=Plan!$A$2", comment: "", visible: true }],
};
const workbook: Workbook = {
  ...workbookOf(plan),
  names: [{ name: "DayLength", formula: "=7.5", comment: "", visible: true }],
};

const ask = (formula: string, cell = { row: 1, column: 6 }) => calculator.evaluate(workbook, formula, plan, cell);

test.each<[string, CellValue]>([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=50%*4", 2],
  ['="Ann"="ANN"', true],
  ['=A1&": "&D3', "Step: 4.5"],
  ['=B4=""', true],
  ["=B4=0", true],
  ["=1/0", "#DIV/0!"],
  ["=A2+1", "#VALUE!"],
  ['="3"+4', 7],
  ['=LEN(TRIM("  a   b "))', 3],
  ['=EXACT("Ann","ann")', false],
  ['=AND(A2<>"",ISBLANK(B4))', true],
  ["=OR(E2,E3)", true],
  ["=NOT(E2)", false],
  ['=IF(B4="","nobody",B4)', "nobody"],
  ['=IFERROR(1/0,"none")', "none"],
  ['=IFERROR(MATCH("Zoe",B2:B5,0),0)', 0],
  ["=ISNUMBER(C2)*ISTEXT(A2)", 1],
  ["=N(E2)+N(A2)", 1],
  ['=COUNTIFS(B2:B5,"ann",D2:D5,">5")', 1],
  ['=COUNTIF(A2:A5,"*the*")', 3],
  ['=COUNTIF(C:C,"<"&TODAY())', 1],
  ['=COUNTIF(B2:B5,"<>")', 3],
  ["=COUNTBLANK(B2:B5)", 1],
  ["=COUNTA(A:A)", 5],
  ['=SUMPRODUCT((B2:B5="Ann")*(D2:D5))', 15],
  ["=SUMPRODUCT(--(LEN(A2:A5)>15))", 3],
  ['=SUMIFS(D2:D5,B2:B5,"Ann")', 15],
  ["=MAX(C2:C5)", 46_402],
  ["=MIN(D2:D5,-1)", -1],
  ["=AVERAGE(D2:D5)", 4.875],
  ["=ROUND(2.675,2)", 2.68],
  ["=MOD(-3,5)", 2],
  ["=TODAY()", 46_348],
  ["=TODAY()-C2", 2],
  ["=DATE(2026,14,1)", 46_419],
  ["=EDATE(DATE(2026,1,31),1)", 46_081],
  ["=EOMONTH(DATE(2026,2,3),0)", 46_081],
  ["=NETWORKDAYS(DATE(2026,11,16),DATE(2026,11,22))", 5],
  ["=WEEKDAY(DATE(2026,11,22))", 1],
  ['=TEXT(C2,"d mmm yyyy")', "20 Nov 2026"],
  ['=YEAR(C2)&"-"&MONTH(C2)', "2026-11"],
  ['=VLOOKUP("Train*",A2:D5,4,FALSE)', 4.5],
  ['=INDEX(A2:A5,MATCH("Ann",B2:B5,0))', "Weed the shelves"],
  ['=XLOOKUP("ben",B2:B5,A2:A5)', "Train the staff"],
  ['=TEXTJOIN(", ",TRUE,B2:B5)', "Ann, ben, Ann"],
  ['=SUBSTITUTE(A2,"e","*",2)', "We*d the shelves"],
  ['=SEARCH("SHELF?","a shelf, 2")', 3],
  ["=SUM(Steps[Hours])", 19.5],
  ["=Steps[@Owner]", "Ann"],
  ["=COUNTIFS(Steps[Owner],Steps[[#This Row],[Owner]])", 2],
  ["=Steps[[#Headers],[Hours]]", "Hours"],
  ["=FirstStep", "Weed the shelves"],
  ["=DayLength*2", 15],
  ["=Unknown+1", "#NAME?"],
  ["=SUM(Elsewhere!A1)", "#REF!"],
  ["=LET(h,SUM(D2:D5),h*2)", 39],
  ["=SUM({1,2;3,4})", 10],
  ["=ROWS(Steps)", 4],
])("%s is %s", (formula, expected) => {
  expect(ask(formula)).toBe(expected);
});

test("a function that is not calculated leaves the value that the cell has", () => {
  expect(ask('=CUBEVALUE("x")')).toBeNull();
  expect(ask("=SUM(")).toBeNull();
});

test("what depends on a change is calculated again, through other formulas and other sheets", () => {
  const hours = sheetOf("Hours", "| 2 | =A1*2 | =B1+1 | 5 | =D1 |");
  const total = sheetOf("Total", "| =SUM(Hours!A1:C1) | =Later!A1 |", 2);
  const changed = [{ sheet: hours, rectangle: { row: 0, column: 0, rows: 1, columns: 1 } }];
  const results = [...calculator.recalculate(workbookOf(hours, total), changed)].map(({ sheet, column, value }) => [
    sheet.name,
    column,
    value,
  ]);
  expect(results).toEqual([
    ["Hours", 1, 4],
    ["Hours", 2, 5],
    ["Total", 0, 11],
  ]);
});

test("formulas that lead in a circle come to an end", () => {
  const circle = sheetOf("Circle", "| =B1+1 | =A1+1 |");
  expect([...calculator.recalculate(workbookOf(circle), null)]).toHaveLength(2);
});

test("ten thousand formulas over a column are calculated within a few seconds", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `| ${index} | =IF(A${index + 1}>5,A${index + 1}*2,"") |`);
  const sheet = sheetOf("Long", rows.join("\n"));
  expect([...calculator.recalculate(workbookOf(sheet), null)]).toHaveLength(10_000);
});
