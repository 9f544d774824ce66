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
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    sheet.shapes.addTextBox("Well done, Riverside!");
    await context.sync();
  });
  expect(await saveWorkbook(host, path)).toEqual([
    "The charts that were added to “Sheet1” are not saved.",
    "The shapes that were added to “Sheet1” are not saved.",
  ]);
  const [sheet] = (await readWorkbook(path)).sheets;
  expect(sheet?.rows.get(2)?.cells[1]?.value).toBe(80);
});
