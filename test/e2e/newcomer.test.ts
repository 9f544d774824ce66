import { readFile } from "node:fs/promises";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { eventually } from "./eventually";
import { recordWalk, type Walk } from "./record-walk";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** What somebody does who has read nothing: every click is on something that is in sight and says what it does. */
const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
let walk: Walk;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser, { at: "2026-11-28T09:00:00", link: "" }));
  await workbench.page.setViewportSize({ width: 1280, height: 800 });
  walk = recordWalk(workbench);
});

const ribbon = (control: string) => workbench.page.locator(`[data-control="ActionPlan.${control}"]`);
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const verdict = () => workbench.pane.locator(".check-head .verdict");
const tile = (name: RegExp) => workbench.pane.locator(".tile", { hasText: name });
const place = () => workbench.pane.locator(".walk-bar .quiet").textContent();

test("the opening scene offers a plan with mistakes", async () => {
  await workbench.page.getByRole("heading", { name: "What would you like to try?" }).waitFor();
  await walk.click(workbench.page.getByRole("button", { name: "Open a plan with mistakes" }));
  await workbench.page.locator(".grid").getByText("Action Plan", { exact: true }).waitFor();
  await workbench.page.locator(".opening").waitFor({ state: "detached" });
});

test("Check Plan says how far the plan is, and opens the first finding", async () => {
  await walk.click(ribbon("checkPlan"));
  await verdict().getByText("Not ready to submit").waitFor();
  await tile(/Errors/).waitFor();
  await workbench.pane.locator(".opened").getByText("has no owner").waitFor();
  expect(await place()).toMatch(/^1 of \d+$/);
});

test("a tile lists only its own findings, and all of them again", async () => {
  const all = await place();
  await walk.click(tile(/Tip/));
  await workbench.pane.getByText("Only tips").waitFor();
  expect(await tile(/Tip/).getAttribute("aria-pressed")).toBe("true");
  await walk.click(button(/^Show all/));
  expect((await place())?.split(" of ")[1]).toBe(all?.split(" of ")[1]);
});

test("the owner is filled in in the card by keyboard alone, which goes on by itself", async () => {
  const owner = workbench.pane.getByRole("textbox", { name: "Owner" });
  if (!(await owner.isVisible())) await button("Missing owner").press("Enter");
  await walk.press("type “Priya Nair” into “Owner”, and press Enter", async () => {
    await owner.focus();
    await workbench.page.keyboard.type("Priya Nair"); // at once, while the cell is being selected
    await workbench.page.keyboard.press("Enter");
  });
  await verdict().getByText("1 fixed").waitFor();
  await workbench.pane.locator(".opened .entry input:focus").waitFor();
  await workbench.pane.getByRole("button", { name: "Missing owner" }).waitFor({ state: "detached" });
  expect(
    await eventually(
      () => workbench.activeCell(),
      (cell) => !cell.endsWith("!A1"),
    ),
  ).not.toBe("Action Plan!A1");
});

test("what was set is undone in its message, and set again", async () => {
  await walk.click(workbench.pane.locator(".notice").getByRole("button", { name: "Undo" }));
  await workbench.pane.locator(".opened").getByText("has no owner").waitFor();
  await workbench.pane.getByText("Undone: the sheet is as it was before.").waitFor();
  expect(await workbench.valueAt("D9")).toBe("");

  await walk.type(workbench.pane.getByRole("textbox", { name: "Owner" }), "Priya Nair");
  await walk.click(button("Set owner"));
  await verdict().getByText("1 fixed").waitFor();
  expect(await workbench.valueAt("D9")).toBe("Priya Nair");
});

test("one finding after the other is fixed in its card, until nothing is left", async () => {
  const { pane, page } = workbench;
  const end = pane.getByText("Nothing is left to fix");
  for (let turn = 0; turn < 20; turn++) {
    await end.or(pane.locator(".opened .entry")).first().waitFor();
    if (await end.isVisible()) break;
    const before = await opened();
    const noun = (await pane.locator(".opened .entry button[type=submit]").textContent())?.replace("Set ", "") ?? "";
    const chip = pane.locator(".opened .chip").last();
    if (ANSWERS[noun] !== undefined) {
      await walk.type(pane.locator(".opened .entry input"), ANSWERS[noun]);
      await walk.click(pane.locator(".opened .entry button[type=submit]"));
    } else await walk.click(chip);
    expect(await eventually(opened, (now) => now !== before)).not.toBe(before);
  }
  await verdict().getByText("Ready to submit").waitFor();
  await pane.getByRole("heading", { name: "What was fixed" }).waitFor();
  expect(await page.locator(".notice").count()).toBe(0);
});

/** Which card is open, and how many findings are left. */
const opened = async (): Promise<string> =>
  (await workbench.pane.locator(".opened .finding-button, .walk-bar .quiet").allTextContents()).join(" ");

const ANSWERS: Readonly<Record<string, string>> = {
  owner: "Priya Nair",
  measure: "80 families sign in",
  resources: "Two planning hours",
};

test("the communication plan is one click away", async () => {
  await walk.click(button("Plan who hears about it"));
  await walk.type(workbench.pane.getByLabel("Who needs to hear?"), "Teachers; parents");
  await walk.type(workbench.pane.getByLabel("How often?"), "every 2 weeks");
  await walk.click(button("Build communication plan"));
  expect(await eventually(workbench.sheetNames, (names) => names.includes("Communication Plan"))).toContain(
    "Communication Plan",
  );
});

test("so is the overview, and no act of the whole walk was for nothing", async () => {
  await walk.click(ribbon("buildOverview"));
  expect(await eventually(workbench.sheetNames, (names) => names.includes("Plan Overview"))).toContain("Plan Overview");
  await workbench.pane.locator(".work-line").waitFor({ state: "detached" });
  walk.save("dist/walk/newcomer.md", "The walk of a newcomer: mouse and keyboard");
  expect(await walk.listWrong()).toEqual([]);
});

test("before the workbook is closed it can be saved, by Ctrl+S as well", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "New" }).click();
  await page.getByRole("heading", { name: "Save your changes to “Plan with mistakes” first?" }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect((await workbench.sheetNames()).length).toBeGreaterThan(1);

  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  expect(download.suggestedFilename()).toBe("Plan with mistakes.xlsx");
  expect((await readFile(await download.path())).length).toBeGreaterThan(1000);
  await page.getByRole("button", { name: "New" }).click();
  expect(await eventually(workbench.sheetNames, (all) => all.length === 1)).toEqual(["Sheet1"]);
});

test("a .csv file is opened as a plan, its dates as dates", async () => {
  await workbench.page.locator('input[type="file"]').setInputFiles({
    name: "Ward.csv",
    mimeType: "text/csv",
    buffer: Buffer.from('Action;Owner;Deadline\r\n"Paint; twice";Ana Ruiz;3/2/2027\r\nOrder the beds;;3/9/2027\r\n'),
  });
  await workbench.page.getByRole("heading", { name: "Ward" }).waitFor();
  expect(
    await eventually(
      () => workbench.valueAt("C2"),
      (value) => value !== "",
    ),
  ).toBe(46_448); // 2 March 2027
  expect(await workbench.valueAt("A2")).toBe("Paint; twice");
  await workbench.press("checkPlan");
  await workbench.pane.getByText("“Order the beds” has no owner.").waitFor();
});

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});

describe("a link opens a state: a finished plan, checked, in a dark pane of 320 pixels", () => {
  let linked: WorkbenchPage;
  const isListShown = () => linked.pane.getByText("Nothing is left to fix").waitFor();
  const choose = (name: string, value: string) => linked.page.locator(`select[name=${name}]`).selectOption(value);

  test("as the link says", async () => {
    const link = "?open=finished&do=check&theme=dark&paneWidth=320&tab=workbench";
    linked = await keep(openWorkbench(await keep(launchBrowser()), { at: "2026-11-28T09:00:00", link }));
    await isListShown();
    expect(await linked.page.locator("aside.pane").evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(315);
    expect(await linked.pane.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  test("another theme and another width do not load the pane again", async () => {
    await linked.pane.locator("html").evaluate((html) => (html.dataset.loaded = "once"));
    await choose("theme", "light");
    await linked.pane.locator("html[data-theme=light][data-loaded=once]").waitFor();
    await choose("paneWidth", "500");
    await linked.pane.locator("html[data-loaded=once]").waitFor();
    await isListShown();
  });

  test("another language loads it again, at the same place, and with its list", async () => {
    await choose("locale", "he-IL");
    await linked.pane.locator("html[dir=rtl]:not([data-loaded])").waitFor();
    await isListShown();
    await linked.pane.locator("#tab-check[aria-selected=true]").waitFor();
    expect(linked.trouble).toEqual([]);
  });
});
