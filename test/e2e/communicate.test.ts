import { readFile } from "node:fs/promises";
import { convertIcsCalendar } from "ts-ics";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser));
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

test("a plan that says nowhere who is told what is given the columns for it", async () => {
  await workbench.pane.getByRole("tab", { name: "Insert" }).click();
  await button(/With an example.*Action Plan$/).click();
  await workbench.pane.getByText("shows an example").waitFor();
  await workbench.pane.getByRole("tab", { name: "Communicate" }).click();
  await button(/Add the three columns/).click();
  await workbench.pane.getByText("“Action Plan” has three new columns").waitFor();
  expect(await button(/Add the three columns/).count()).toBe(0);
});

test("the communication plan and its calendar are built, and the pane says when the plan has changed", async () => {
  await workbench.goTo("H9");
  await workbench.type("Parents; Teachers", "Tab", "weekly", "Enter");
  await button("Build communication plan").click();
  await workbench.pane.getByText("says who must be informed").waitFor();
  expect(await workbench.sheetNames()).toEqual(
    expect.arrayContaining(["Communication Plan", "Communication Calendar"]),
  );
  await workbench.pane.getByText("is up to date. Refresh it").waitFor();
  await workbench.page.locator(".grid").getByText("Action Plan", { exact: true }).click();
  await workbench.goTo("H10");
  await workbench.type("Families", "Enter");
  await workbench.pane.getByText("The plans have changed since").waitFor();
  await button("Refresh communication plan").click();
  await workbench.pane.getByText("is up to date: 1 added").waitFor();
  expect(await workbench.pane.getByText("The plans have changed since").count()).toBe(0);
});

test("the dates are saved as a calendar", async () => {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    button("Save the dates (.ics)").click(),
  ]);
  expect(download.suggestedFilename()).toBe("communication-dates.ics");
  const events = convertIcsCalendar(undefined, await readFile(await download.path(), "utf8")).events ?? [];
  expect(events.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Parents: /), expect.stringMatching(/^Teachers: /)]),
  );
});

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});
