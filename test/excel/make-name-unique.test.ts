import { makeSheetNameUnique, makeTableNameUnique } from "../../src/excel/write/make-name-unique";

test("a second sheet is numbered, whatever the case of the first", () => {
  expect(makeSheetNameUnique("Action Plan", [])).toBe("Action Plan");
  expect(makeSheetNameUnique("Action Plan", ["ACTION PLAN"])).toBe("Action Plan (2)");
  expect(makeSheetNameUnique("Action Plan", ["Action Plan", "Action Plan (2)"])).toBe("Action Plan (3)");
});

test("Excel's rules for sheet names hold", () => {
  expect(makeSheetNameUnique("'Reading: 2026/27 [draft]?'", [])).toBe("Reading 2026 27 draft");
  expect(makeSheetNameUnique("History", [])).toBe("History (2)");
  expect(makeSheetNameUnique("", [])).toBe("Sheet");
  const long = "A plan for the children’s library of the town";
  expect(makeSheetNameUnique(long, [])).toHaveLength(31);
  expect(makeSheetNameUnique(long, [long.slice(0, 31)])).toBe("A plan for the children’s l (2)");
});

test("a table's name is numbered", () => {
  expect(makeTableNameUnique("ActionPlan", ["actionplan"])).toBe("ActionPlan_2");
});
