import { readFileSync } from "node:fs";
import { createHost } from "../../src/host";
import { openOffice } from "../../src/host/doors/node";

/** The add-in's own code: marks the branches of a library that lent fewer books than the goal. */
async function markBranchesBelow(goal: number): Promise<number> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load("values");
    await context.sync();
    const below = used.values.flatMap(([, loans], row) => (typeof loans === "number" && loans < goal ? [row] : []));
    for (const row of below) used.getCell(row, 1).format.fill.color = "#FFC7CE";
    await context.sync();
    return below.length;
  });
}

test("branches below the goal are marked", async () => {
  const host = createHost();
  const office = openOffice(host, { global: true });
  host.user.paste("A1", "Branch\tLoans\nRiverside\t120\nHillside\t80");

  expect(await markBranchesBelow(100)).toBe(1);

  await Excel.run(async (context) => {
    const fill = context.workbook.worksheets.getItem("Sheet1").getRange("B3").format.fill;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFC7CE");
  });
  expect(office.bridge.traffic.trips).toBe(3);
  office.close();
});

test("the page about testing without Excel shows this very test", () => {
  const page = readFileSync("docs/testing-without-excel.md", "utf8");
  const own = readFileSync("test/host/example.test.ts", "utf8");
  const shown = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const example = own.slice(own.indexOf("/** The add-in's own code"), own.indexOf('test("the page about'));
  expect(shown.slice(shown.indexOf("/** The add-in's own code")).trim()).toBe(example.trim());
});
