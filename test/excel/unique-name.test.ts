import { uniqueSheetName, uniqueTableName } from "../../src/excel/unique-name";

test("a second sheet is numbered, whatever the case of the first", () => {
  expect(uniqueSheetName("Action Plan", [])).toBe("Action Plan");
  expect(uniqueSheetName("Action Plan", ["ACTION PLAN"])).toBe("Action Plan (2)");
  expect(uniqueSheetName("Action Plan", ["Action Plan", "Action Plan (2)"])).toBe("Action Plan (3)");
});

test("Excel's rules for sheet names hold", () => {
  expect(uniqueSheetName("'Reading: 2026/27 [draft]?'", [])).toBe("Reading  2026 27  draft");
  expect(uniqueSheetName("History", [])).toBe("History (2)");
  expect(uniqueSheetName("", [])).toBe("Sheet");
  const long = "A plan for the children’s library of the town";
  expect(uniqueSheetName(long, [])).toHaveLength(31);
  expect(uniqueSheetName(long, [long.slice(0, 31)])).toBe("A plan for the children’s l (2)");
});

test("a table's name is numbered", () => {
  expect(uniqueTableName("ActionPlan", ["actionplan"])).toBe("ActionPlan_2");
});
