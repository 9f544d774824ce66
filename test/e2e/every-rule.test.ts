import type { Browser } from "playwright-core";
import { openNew } from "../../src/cli/open-file";
import { RULES } from "../../src/rules/index";
import { drawSheet } from "../support/draw-sheet";
import { launchBrowser } from "./browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

let browser: Browser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await openWorkbench(browser, "http", "2026-11-22T09:00:00");
  await workbench.page.locator('input[type="file"]').setInputFiles({ name: "Every rule.xlsx", mimeType: "application/octet-stream", buffer: await wrongExamples() });
  await workbench.page.getByRole("heading", { name: "Every rule" }).waitFor();
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
});

/** A workbook with a sheet a rule, named like it, that holds the rule's wrong example. */
async function wrongExamples(): Promise<Buffer> {
  const file = openNew(46348); // 22 November 2026
  for (const { id, examples } of RULES) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(id).activate();
      await context.sync();
    });
    await drawSheet(examples.wrong);
  }
  const bytes = await file.toXlsx();
  file.close();
  return Buffer.from(bytes);
}

test("Check all sheets lists each rule on the sheet that breaks it", async () => {
  const { pane, trouble } = workbench;
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Check all sheets" }).click();
  await pane.locator(".summary").waitFor();
  const listed = await pane.locator("section.checked").evaluateAll((sections) =>
    sections.map((section) => [section.getAttribute("aria-label"), Array.from(section.querySelectorAll(".group-title"), ({ textContent }) => textContent)] as const),
  );
  const titles = new Map(listed);
  expect(RULES.filter(({ id, summary }) => !titles.get(id)?.includes(summary)).map(({ id }) => id)).toEqual([]);
  expect(trouble).toEqual([]);
});
