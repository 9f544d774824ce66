import type { Host } from "../../src/host";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

declare const excelHost: Host;

/** What a person tries in the first minutes at the workbench, besides the add-in. */
const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser));
  await workbench.press("insert", "insertActionPlan");
  await workbench.page.locator(".grid").getByText("Action Plan", { exact: true }).waitFor(); // its tab
});

const notice = () => workbench.page.locator(".notice");
const clickTab = (name: string) => workbench.page.locator(".grid").getByText(name, { exact: true }).click();

test("the selected cell says what its column is for", async () => {
  await workbench.goTo("D8");
  await workbench.page.locator(".prompt").getByText("One specific person", { exact: false }).waitFor();
});

test("an entry that may not stand in a cell is refused, with what to do", async () => {
  await workbench.goTo("E8");
  await workbench.type("someday", "Enter");
  await notice().getByText("A date is needed here").waitFor();
  expect(await workbench.valueAt("E8")).toBe("");
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

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});
