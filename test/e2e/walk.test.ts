import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { eventually } from "./eventually";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** Of an error, as the add-in marks it. */
const OWNER_MISSING = "#EEACB2";

const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser));
});

test.each([
  ["insertLogicModel", "Logic Model"],
  ["insertActionRecord", "Action Record"],
  ["insertActionPlanningTable", "Action Planning Table"],
  ["insertActionPlan", "Action Plan"],
])("%s in the ribbon's menu inserts the sheet “%s”", async (item, sheet) => {
  await workbench.press("insert", item);
  expect(await eventually(workbench.sheetNames, (names) => names.includes(sheet))).toContain(sheet);
  await workbench.page.locator(".grid").getByText(sheet, { exact: true }).waitFor(); // its tab
});

test("what is typed is in the sheet, as Excel would have it", async () => {
  await workbench.goTo("A8");
  await workbench.type(
    "Train the tutors of the reading room",
    "Tab",
    "$500",
    "Tab",
    "12 tutors trained",
    "Tab",
    "Tab",
    "3/2/2026",
    "Enter",
  );
  await workbench.goTo("A9");
  await workbench.type(
    "Open the library on Sundays",
    "Tab",
    "two librarians",
    "Tab",
    "50 visits each Sunday",
    "Tab",
    "Bea Sol",
    "Tab",
    "3/9/2026",
    "Enter",
  );
  expect(await workbench.valueAt("A8")).toBe("Train the tutors of the reading room");
  expect(await workbench.valueAt("B8")).toBe(500);
  expect(await workbench.valueAt("E8")).toBe(46_083); // 2 March 2026
  expect(await workbench.valueAt("D9")).toBe("Bea Sol");
});

test("Undo takes back what was typed, Redo does it again", async () => {
  await workbench.page.getByRole("button", { name: "Undo" }).click();
  expect(await workbench.valueAt("E9")).toBe("");
  await workbench.page.getByRole("button", { name: "Redo" }).click();
  expect(await workbench.valueAt("E9")).toBe(46_090); // 9 March 2026
});

test("Check Plan colours the cell without an owner and lists it in the pane", async () => {
  expect(await workbench.pixelsOf(OWNER_MISSING)).toBe(0);
  await workbench.press("checkPlan");
  await workbench.pane.getByText("“Train the tutors of the reading room” has no owner.").waitFor();
  expect(await workbench.pane.getByText("has no owner.").count()).toBe(1);
  expect(
    await eventually(
      () => workbench.pixelsOf(OWNER_MISSING),
      (pixels) => pixels > 500,
    ),
  ).toBeGreaterThan(500);
});

test("a click on what was found lands on its cell", async () => {
  await workbench.pane.getByText("“Train the tutors of the reading room” has no owner.").click();
  expect(await eventually(workbench.activeCell, (cell) => cell.endsWith("D8"))).toBe("Action Plan!D8");
});

test("once fixed, the colour is gone by itself, and the next check is silent about it", async () => {
  await workbench.goTo("D8");
  await workbench.type("Ann Lee", "Enter");
  expect(await workbench.valueAt("D8")).toBe("Ann Lee");
  expect(
    await eventually(
      () => workbench.pixelsOf(OWNER_MISSING),
      (pixels) => pixels === 0,
    ),
  ).toBe(0);
  await workbench.press("checkPlan");
  await workbench.pane.getByText("has no owner.").waitFor({ state: "detached" });
});

test("Communication Plan adds its sheet", async () => {
  await workbench.press("buildCommunicationPlan");
  const names = await eventually(workbench.sheetNames, (all) =>
    all.some((name) => name.startsWith("Communication Plan")),
  );
  expect(names).toContain("Communication Plan");
});

test("the saved .xlsx opens again with all that was in it", async () => {
  const names = await workbench.sheetNames();
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.page.getByRole("button", { name: "Save" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
  const path = await download.path();

  await workbench.startAnew();
  expect(await eventually(workbench.sheetNames, (all) => all.length === 1)).toEqual(["Sheet1"]);
  await workbench.page.locator('input[type="file"]').setInputFiles({
    name: "Reading room.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await import("node:fs/promises").then(({ readFile }) => readFile(path)),
  });
  expect(await eventually(workbench.sheetNames, (all) => all.length > 1)).toEqual(names);
  await workbench.page.getByRole("heading", { name: "Reading room" }).waitFor();

  await workbench.page.locator(".grid").getByText("Action Plan", { exact: true }).click();
  expect(await eventually(workbench.activeCell, (cell) => cell.startsWith("Action Plan!"))).toMatch(/^Action Plan!/);
  expect(await workbench.valueAt("A8")).toBe("Train the tutors of the reading room");
  expect(await workbench.valueAt("D8")).toBe("Ann Lee");
  await workbench.press("checkPlan");
  await workbench.pane.getByText("The workbook is as ready as the worst of its 3 plans.").waitFor();
});

test("a button that the add-in takes out of use is not to be pressed until it gives it back", async () => {
  const frame = workbench.page.frames().find((one) => one.parentFrame() !== null && one.url().includes("taskpane"));
  const button = workbench.page.locator('[data-control="ActionPlan.checkPlan"]');
  for (const enabled of [false, true]) {
    await frame?.evaluate(
      (wanted) =>
        Office.ribbon.requestUpdate({
          tabs: [{ id: "TabHome", controls: [{ id: "ActionPlan.checkPlan", enabled: wanted }] }],
        }),
      enabled,
    );
    expect(
      await eventually(
        () => button.isEnabled(),
        (isEnabled) => isEnabled === enabled,
      ),
    ).toBe(enabled);
  }
});

test("nothing went wrong on the page, and nothing was asked of the network", () => {
  expect(workbench.trouble).toEqual([]);
});
