import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHost } from "../../../src/host";
import { readWorkbook, saveWorkbook } from "../../../src/host/doors/workbook-files";
import { closeExcel, openExcel } from "../../support/genuine-office";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loans-"));
});

afterEach(() => {
  closeExcel();
  rmSync(folder, { recursive: true });
});

test("saving says what of the workbook is not in the file", async () => {
  const host = createHost();
  openExcel(host);
  const path = join(folder, "loans.xlsx");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Branch", "Loans"],
      ["Riverside", 120],
      ["Hillside", 80],
    ];
    await context.sync();
    expect(await saveWorkbook(host, path)).toEqual([]);
    sheet.charts.add("Sunburst", sheet.getRange("A1:B3"));
    sheet.shapes.addTextBox("Well done, Riverside!");
    const pivot = sheet.pivotTables.add("Sums", "A1:B3", "D1");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Branch"));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("Loans"));
    sheet.slicers.add(pivot, "Branch").selectItems(["Hillside"]);
    await context.sync();
  });
  expect(await saveWorkbook(host, path)).toEqual([
    "Charts that were added to “Sheet1” are not saved: their kind cannot be, or their second axis.",
    "The shapes that were added to “Sheet1” are not saved.",
    "The PivotTables that were added to “Sheet1” are saved as values: they cannot be refreshed.",
    "The slicers that were added to “Sheet1” are not saved; what they filter stays filtered.",
  ]);
  const [sheet] = (await readWorkbook(path)).sheets;
  expect(sheet?.rows.get(2)?.cells[1]?.value).toBe(80);
  const shown = [0, 1, 2].map((row) =>
    sheet?.rows
      .get(row)
      ?.cells.slice(3)
      .map((cell) => cell?.value),
  );
  expect(shown).toEqual([
    ["Row Labels", "Sum of Loans"],
    ["Hillside", 80],
    ["Grand Total", 80],
  ]);
});
