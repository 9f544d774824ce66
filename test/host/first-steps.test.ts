import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

test("values written in one run are read in the next", async () => {
  const { bridge } = openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      ["Step", "Owner"],
      ["Order the shelves", "Ann"],
    ];
    await context.sync();
  });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange();
    used.load("values,address");
    await context.sync();
    expect(used.address).toBe("Sheet1!A1:B2");
    expect(used.values).toEqual([
      ["Step", "Owner"],
      ["Order the shelves", "Ann"],
    ]);
  });
  expect(bridge.traffic.trips).toBe(2);
});
