import { checkPlan } from "../../src/commands/check-plan";
import { goTo } from "../../src/commands/go-to";
import { formatCell } from "../../src/sheet/a1";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026
const CLINIC = `
  | Action Steps       | Room  | Measures of Implementation | Owner    | Deadline   |
  | Order the new beds | Ward  | 12 beds delivered          |          | 2027-02-01 |
  | Paint the walls    | Foyer | 4 rooms painted            |          | 2027-03-01 |
  | Hang up the signs  | Ward  | 20 signs hung up           | Omar Ali | 2027-04-01 |`;

async function ownersMissing(): Promise<readonly string[]> {
  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: true });
  return checks
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === "owner-missing")
    .map(({ cell }) => formatCell(cell));
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    "hidden by hand",
    (sheet) => {
      sheet.getRange("3:3").rowHidden = true;
    },
  ],
  [
    "filtered out",
    (sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A1:E4"), 1, { filterOn: "Values", values: ["Ward"] });
    },
  ],
  [
    "filtered out of a table",
    (sheet) => {
      sheet.tables.add("A1:E4", true).columns.getItem("Room").filter.applyValuesFilter(["Ward"]);
    },
  ],
])(
  "a step that is %s is checked like the others, and whoever goes to it is told that it cannot be seen",
  async (_, hide) => {
    openExcel();
    await drawSheet(CLINIC, hide);
    expect(await ownersMissing()).toEqual(["D2", "D3"]);
    expect(await goTo.run({ sheet: "Sheet1", cell: { row: 1, column: 3 } })).toBe(true);
    expect(await goTo.run({ sheet: "Sheet1", cell: { row: 2, column: 3 } })).toBe(false);
  },
);

test("so is a column", async () => {
  openExcel();
  await drawSheet(CLINIC, (sheet) => {
    sheet.getRange("D:D").columnHidden = true;
  });
  expect(await ownersMissing()).toEqual(["D2", "D3"]);
  expect(await goTo.run({ sheet: "Sheet1", cell: { row: 1, column: 3 } })).toBe(false);
});
