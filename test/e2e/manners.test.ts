import type { Browser, BrowserContext } from "playwright-core";
import type { Host } from "../../src/host";
import { findCell } from "../../src/sheet/a1";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

declare const excelHost: Host;

/** What a person tries in the first minutes at the workbench, besides the add-in. */
const keep = closeAfter(afterAll);
let browser: Browser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser));
  await workbench.press("insert", "insertActionPlan");
  await workbench.page.locator(".grid").getByText("Action Plan", { exact: true }).waitFor(); // its tab
});

const notice = () => workbench.page.locator(".notice");

/** A click into the grid, where the cell is once it has been selected. */
async function clickCell(address: string): Promise<void> {
  const { row, column } = findCell(address)!;
  await workbench.page
    .locator(".grid canvas[id^=univer-sheet]")
    .click({ position: { x: 80 + 90 * column, y: FIRST_STEP + 28 * (row - 7) } });
}

/** Of the first step's row from the upper edge of the grid, in pixels. */
const FIRST_STEP = 345;

const clickTab = (name: string) => workbench.page.locator(".grid").getByText(name, { exact: true }).click();

test("the selected cell says what its column is for", async () => {
  await workbench.goTo("D8");
  await workbench.page.locator(".prompt").getByText("One specific person", { exact: false }).waitFor();
});

test("an entry that may not stand in a cell stays in it, to be typed again or taken back", async () => {
  const { page } = workbench;
  const refused = page.getByRole("dialog", { name: "A date is needed here" });
  await workbench.goTo("E8");
  await page.keyboard.type("someday");
  await page.keyboard.press("Enter");
  await refused.getByText("Type a day such as 6/30/2027").waitFor();
  await page.keyboard.press("Enter"); // Retry
  await page.keyboard.type("3/2/2027"); // the old text is selected
  await page.keyboard.press("Enter");
  await workbench.activeCell("Action Plan!E9");
  expect(await workbench.valueAt("E8")).toBe(46_448);

  for (const leave of [() => clickTab("Sheet1"), () => workbench.press("checkPlan"), () => clickCell("A9")]) {
    await page.keyboard.type("never");
    await leave();
    await refused.getByRole("button", { name: "Cancel" }).click();
    await refused.waitFor({ state: "detached" });
    expect(await workbench.activeCell("Action Plan!E9")).toBe("Action Plan!E9");
    expect(await workbench.valueAt("E9")).toBe("");
  }
});

test.each([
  ["Warning", "Yes", "12", "Action Plan!J3"],
  ["Warning", "No", "", "Action Plan!J2"],
  ["Warning", "Cancel", "", "Action Plan!J2"],
  ["Information", "OK", "12", "Action Plan!J3"],
  ["Information", "Cancel", "", "Action Plan!J2"],
] as const)("where a rule gives a %s, %s does what it does in Excel", async (style, button, value, cell) => {
  await workbench.pane.locator("body").evaluate(
    (_, alert) =>
      Excel.run(async (context) => {
        const beds = context.workbook.worksheets.getActiveWorksheet().getRange("J2");
        beds.clear();
        beds.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
        beds.dataValidation.errorAlert = { ...alert, showAlert: true };
        await context.sync();
      }),
    { style, title: "Beds", message: "One to nine beds fit." },
  );
  await workbench.goTo("J2");
  await workbench.page.keyboard.type("12");
  await workbench.page.keyboard.press("Enter");
  const dialog = workbench.page.getByRole("dialog", { name: "Beds" });
  await dialog.getByText("One to nine beds fit.").waitFor();
  await dialog.getByRole("button", { name: button }).click();
  await dialog.waitFor({ state: "detached" });
  if (button === "No") await workbench.page.keyboard.press("Escape"); // its text was selected, to be typed again
  expect(await workbench.activeCell(cell)).toBe(cell);
  expect(String(await workbench.valueAt("J2"))).toBe(value);
});

test("a button of the ribbon takes what is being typed", async () => {
  await workbench.goTo("A8");
  await workbench.page.keyboard.type("Open the library on Sundays");
  await workbench.press("checkPlan");
  await workbench.pane.getByText("“Open the library on Sundays” has no owner.").waitFor();
  expect(await workbench.valueAt("A8")).toBe("Open the library on Sundays");
});

test("while a cell is edited, the add-in waits", async () => {
  await workbench.goTo("D8");
  await workbench.page.keyboard.type("Ann Lee");
  await workbench.pane.getByRole("button", { name: "Check this sheet" }).click();
  await workbench.page.waitForTimeout(1000);
  expect(await workbench.pane.getByText("“Open the library on Sundays” has no owner.").count()).toBe(1);
  await workbench.goTo("A9"); // ends the edit
  await workbench.pane.getByText("“Open the library on Sundays” has no owner.").waitFor({ state: "detached" });
});

test("each click on a tab shows its sheet", async () => {
  for (const name of ["Sheet1", "Action Plan", "Sheet1"]) {
    await clickTab(name);
    expect((await workbench.activeCell()).split("!")[0]).toBe(name);
  }
});

test("Ctrl+B makes what is selected bold, Ctrl+Z takes it back", async () => {
  await workbench.goTo("A1");
  await workbench.type("Loans", "Enter");
  await workbench.goTo("A1");
  const becomes = (bold: boolean) =>
    workbench.page.waitForFunction(
      (wanted) => (excelHost.workbook.activeSheet.rows.get(0)?.cells[0]?.format?.font.bold ?? false) === wanted,
      bold,
    );
  await workbench.page.keyboard.press("Control+b");
  await becomes(true);
  await workbench.page.keyboard.press("Control+z");
  await becomes(false);
});

test("a workbook that is open for reading only stays as it is", async () => {
  await workbench.page.getByRole("tab", { name: "Workbench" }).click();
  await workbench.page.getByText("Read-only").click();
  await workbench.goTo("A1");
  await workbench.type("Visits", "Enter");
  await notice().getByText("open for reading only").waitFor();
  expect(await workbench.valueAt("A1")).toBe("Loans");
});

test("the pane can send nothing anywhere: its page forbids it", async () => {
  const refused = await workbench.pane.locator("body").evaluate(async () => {
    const seen: string[] = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.push(effectiveDirective));
    await fetch("https://elsewhere.example/plan").catch(() => undefined);
    for (let waits = 0; waits < 50 && seen.length < 1; waits++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return seen;
  });
  expect(refused).toEqual(["connect-src"]);
});

test("what is typed as soon as a new sheet is there is in its cell, however late the grid is ready", async () => {
  const late = await keep(openWorkbench(browser, { prepare: delayGrid }));
  await late.press("insert", "insertActionPlan");
  await late.activeCell("Action Plan!B2");
  await late.page.keyboard.type("Lakeside School");
  await late.page.keyboard.press("Enter");
  await late.activeCell("Action Plan!B3");
  expect(await late.valueAt("B2")).toBe("Lakeside School");
});

/** Univer has its parts 300 milliseconds after it has begun; here it takes a second more. */
const delayGrid = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const setTimeout = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, milliseconds = 0) => setTimeout(work, milliseconds === 300 ? 1300 : milliseconds),
    });
  });

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});
