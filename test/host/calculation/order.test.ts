import { calculator } from "../../../src/host/calculation/calculator";
import { blankSheet } from "../../../src/host/model/book/blank-sheet";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { emptyRow, type Sheet, type StoredCell } from "../../../src/host/model/book/sheet";
import type { Workbook } from "../../../src/host/model/book/workbook";
import type { CellValue } from "../../../src/sheet/cell";

const LONG = 100_000;

const store = (content: CellValue): StoredCell =>
  typeof content === "string" && content.startsWith("=")
    ? { value: 0, formula: content, format: null, link: null }
    : { value: content, formula: null, format: null, link: null };

const workbookOf = (rows: readonly (readonly CellValue[])[]): Workbook => {
  const sheet: Sheet = {
    ...blankSheet("Library", 1),
    rows: new Map(rows.map((cells, row) => [row, { ...emptyRow, cells: cells.map(store) }])),
  };
  return { ...createWorkbook({ calculator }), sheets: [sheet], activeSheet: sheet };
};

const calculated = (workbook: Workbook, changed: readonly { row: number; column: number }[] | null = null) =>
  new Map(
    Array.from(
      calculator.recalculate(
        workbook,
        changed?.map((cell) => ({ sheet: workbook.activeSheet, rectangle: { ...cell, rows: 1, columns: 1 } })) ?? null,
      ),
      ({ row, column, value, problem }) => [`${row}:${column}`, problem ? `${value} (${problem.kind})` : value],
    ),
  );

const ACROSS = 16_000;
const BLOCK = Array.from({ length: Math.ceil(LONG / ACROSS) }, (_, row) => row);
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

test.each<[string, () => Workbook, string, number]>([
  [
    "down",
    () => workbookOf([[1], ...Array.from({ length: LONG }, (_, row) => [`=A${row + 1}+1`])]),
    `${LONG}:0`,
    LONG + 1,
  ],
  ["up", () => workbookOf([...Array.from({ length: LONG }, (_, row) => [`=A${row + 2}+1`]), [1]]), "0:0", LONG + 1],
  [
    "across",
    () =>
      workbookOf(
        BLOCK.map((row) =>
          Array.from({ length: ACROSS }, (_, column) =>
            column > 0 ? `=${letters(column - 1)}${row + 1}+1` : row > 0 ? `=${letters(ACROSS - 1)}${row}+1` : 1,
          ),
        ),
      ),
    `${BLOCK.length - 1}:${ACROSS - 1}`,
    BLOCK.length * ACROSS,
  ],
])("a chain of a hundred thousand formulas %s", (_way, create, last, value) => {
  expect(calculated(create()).get(last)).toBe(value);
});

test("a change at the head of a long chain reaches its end", () => {
  const workbook = workbookOf([[1], ...Array.from({ length: LONG }, (_, row) => [`=A${row + 1}+1`])]);
  const results = calculated(workbook, [{ row: 0, column: 0 }]);
  expect(results.size).toBe(LONG);
  expect(results.get(`${LONG}:0`)).toBe(LONG + 1);
});

test("formulas in a circle are 0 and say so; what looks at them goes on", () => {
  const results = calculated(
    workbookOf([["=B1+1", "=C1+1", "=A1+1", "=A1+5"], ["=A2", "=SUM(A2:A3)"], ["=SUM(A1:A3)"]]),
  );
  expect(Object.fromEntries(results)).toEqual({
    "0:0": "0 (circular)",
    "0:1": "0 (circular)",
    "0:2": "0 (circular)",
    "0:3": 5,
    "1:0": "0 (circular)",
    "2:0": "0 (circular)",
  });
});

test("a formula that only mentions what leads back to it is in no circle", () => {
  const results = calculated(
    workbookOf([
      ["=IF(TRUE,1,B1)", "=A1+1"],
      ["=CHOOSE(1,5,C2)", "=A2+1", "=B2+1"],
      ["=IF(B3=0,C3,7)", 0, "=IF(B3=0,3,A3)"],
    ]),
  );
  expect(Object.fromEntries(results)).toEqual({ "0:0": 1, "0:1": 2, "1:0": 5, "1:1": 6, "1:2": 7, "2:0": 3, "2:2": 3 });
});
