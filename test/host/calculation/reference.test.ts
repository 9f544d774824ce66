import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculator } from "../../../src/host/calculation/calculator";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import type { CellValue } from "../../../src/sheet/cell";
import { listFiles, ROOT } from "../../support/repository";

/** Formulas and the value that the source gives for each. */
interface Reference {
  readonly source: string;
  readonly formulas: Readonly<Record<string, CellValue>>;
}

const FILES = listFiles("test/host/calculation/reference", /\.json$/);
const workbook = createWorkbook({ calculator });

test("there are many", () => {
  const count = FILES.reduce((total, file) => total + Object.keys(read(file).formulas).length, 0);
  expect(count).toBeGreaterThanOrEqual(250);
});

test.each(FILES)("the formulas of %s have their values", (file) => {
  const { formulas } = read(file);
  const wrong = Object.entries(formulas)
    .map(([formula, value]) => ({ formula, value, ours: calculate(formula) }))
    .filter(({ value, ours }) => !isSame(value, ours));
  expect(wrong).toEqual([]);
});

const read = (file: string): Reference => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Reference;

const calculate = (formula: string): CellValue | null =>
  calculator.evaluate(workbook, formula, workbook.activeSheet, { row: 9, column: 9 });

/** To eight digits: the distributions of Univer are no better. */
const isSame = (value: CellValue, ours: CellValue | null): boolean =>
  typeof value === "number" && typeof ours === "number"
    ? Math.abs(value - ours) <= 1e-8 * Math.abs(value)
    : value === ours;
