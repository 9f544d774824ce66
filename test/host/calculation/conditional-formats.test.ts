import { calculator } from "../../../src/host/calculation/calculator";
import { conditionalFillAt } from "../../../src/host/calculation/conditional-formats";
import { blankSheet } from "../../../src/host/model/book/blank-sheet";
import { type ConditionalFormat, noLook } from "../../../src/host/model/book/conditional-format";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { emptyRow, type Sheet } from "../../../src/host/model/book/sheet";
import { listCells } from "../../../src/host/model/places/rectangles";
import { formatCell, readRectangle } from "../../../src/sheet/a1";
import { readDrawing } from "../../support/drawing";

const RED = "#FDE7E9";
const { grid } = readDrawing(`
  | Step            | Owner | Deadline   |
  | Order vaccines  |       | 2026-11-20 |
  | Train nurses    | Ann   | 2026-12-20 |
  | Inform patients |       |            |`);

const coloured = (areas: string, format: Pick<ConditionalFormat, "type" | "rule">): string[] => {
  const sheet: Sheet = {
    ...blankSheet("Clinic", 1),
    rows: new Map(
      grid.values.map((row, index) => [
        index,
        {
          ...emptyRow,
          cells: row.map((value) => (value === "" ? undefined : { value, formula: null, format: null, link: null })),
        },
      ]),
    ),
    conditionalFormats: [
      {
        id: "1",
        areas: areas.split(" ").map(readRectangle),
        stopIfTrue: false,
        look: { ...noLook, fill: RED },
        graphics: {},
        ...format,
      },
    ],
  };
  const workbook = {
    ...createWorkbook({ calculator, now: () => new Date(2026, 10, 22, 12).getTime() }),
    sheets: [sheet],
    activeSheet: sheet,
  };
  return [...listCells(readRectangle("A1:D5"))]
    .filter((cell) => conditionalFillAt(workbook, sheet, cell) === RED)
    .map(formatCell);
};

test("a formula is asked of each cell from where it stands", () => {
  expect(coloured("B2:B9", { type: "Custom", rule: { formula: '=AND($A2<>"",TRIM(B2)="")' } })).toEqual(["B2", "B4"]);
});

test("several areas are asked from the first one's top left cell", () => {
  expect(coloured("A2 C2:C4", { type: "Custom", rule: { formula: '=A2=""' } })).toEqual(["C4"]);
});

test("values are compared, and empty cells are not", () => {
  expect(coloured("C2:C4", { type: "CellValue", rule: { formula1: "=TODAY()", operator: "LessThan" } })).toEqual([
    "C2",
  ]);
});

test("texts and blanks", () => {
  expect(coloured("A1:A5", { type: "ContainsText", rule: { text: "train", operator: "Contains" } })).toEqual(["A3"]);
  expect(coloured("B2:B4", { type: "PresetCriteria", rule: { criterion: "Blanks" } })).toEqual(["B2", "B4"]);
});

test("a rule that cannot be calculated colours nothing", () => {
  expect(coloured("A1:D5", { type: "Custom", rule: { formula: '=CUBEVALUE("x")' } })).toEqual([]);
});

test.each([
  ["references move", "=B1=2"],
  ["what has a dollar stays", "=AND($C1=2,B$1=1,$C$1=1)"],
  ["those to another sheet move too", "='My clinic'!B1=2"],
  ["whole columns and rows move", "=AND(SUM(B:B)=6,SUM(1:1)=2)"],
  ["names stay", "=First=1"],
])("a formula written for B2, asked of C3: %s", (_what, formula) => {
  const cells = (value: number) => [undefined, undefined, { value, formula: null, format: null, link: null }];
  const sheet: Sheet = {
    ...blankSheet("My clinic", 1),
    rows: new Map([1, 2, 3].map((value, row) => [row, { ...emptyRow, cells: cells(value) }])),
  };
  const names = [{ name: "First", formula: "='My clinic'!C1", comment: "", visible: true }];
  const workbook = { ...createWorkbook({ calculator }), sheets: [sheet], activeSheet: sheet, names };
  expect(calculator.evaluate(workbook, formula, sheet, { row: 2, column: 2 }, { row: 1, column: 1 })).toBe(true);
});
