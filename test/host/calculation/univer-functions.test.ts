import { calculator } from "../../../src/host/calculation/calculator";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";

const workbook = createWorkbook({ calculator });
const ask = (formula: string) => calculator.evaluate(workbook, formula, workbook.activeSheet, { row: 9, column: 9 });

test.each([
  ["=PMT(0.05/12,60,1000)", -18.871233644],
  ["=NORM.S.DIST(1.333333,TRUE)", 0.908788726],
  ["=INDEX(MINVERSE({4,-1;2,0}),1,2)", 0.5],
  ["=SUM(MMULT({1,2;3,4},{1;1}))", 10],
  ["=STDEV.P(1,2,3,4)", 1.118033989],
  ["=SQRT(SUMSQ(3,4))", 5],
])("%s", (formula, value) => {
  expect(ask(formula)).toBeCloseTo(value, 8);
});

test("errors go in and come out", () => {
  expect(ask("=PMT(NA(),60,1000)")).toBe("#N/A");
  expect(ask('=PMT("rent",60,1000)')).toBe("#VALUE!");
  expect(ask("=FACT(-1)")).toBe("#NUM!");
});
