import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser, { at: "2026-11-22T09:00:00" }));
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

test("a review is started, and says what changed since, with its cell", async () => {
  await workbench.pane.getByRole("tab", { name: "Insert" }).click();
  await button(/With an example.*Action Planning Table$/).click();
  await workbench.pane.getByText("shows an example").waitFor();
  await workbench.pane.getByRole("tab", { name: "Review" }).click();
  await button("Start a review").click();
  await workbench.pane.getByText("nothing changed").waitFor();

  const owner = await workbench.valueAt("B9");
  await workbench.goTo("B9");
  await workbench.type("Eva Berg", "Enter");
  await button("Compare again").click();
  await workbench.pane.getByText("→ Eva Berg").waitFor();
  expect(owner).not.toBe("Eva Berg");
});

test("the agenda is written, and the review is logged", async () => {
  await button("Write agenda").click();
  await workbench.pane.getByText("is the agenda of the review").waitFor();
  expect(await workbench.sheetNames()).toContain("Review Agenda");
  await button("Finish review").click(); // before anybody is named
  await workbench.pane.locator("input[name=review-by]:focus:invalid").waitFor();
  await workbench.pane.getByLabel("Who reviewed it?").fill("Ana Ruiz");
  await workbench.pane.getByLabel("Next review").fill("2026-12-20");
  await button("Finish review").click();
  await workbench.pane.getByText("The next review is on 2026-12-20").waitFor();
  await workbench.pane.getByRole("heading", { name: "Earlier reviews" }).waitFor();
});

test("what is submitted is unchanged, until somebody edits it", async () => {
  await button("Submit for review…").click();
  await button(/^Submit$/).click();
  await workbench.pane.getByText("The sheet “Submission” says what was submitted.").waitFor();
  await button("Compare with the submission").click();
  await workbench.pane.getByText("Unchanged since it was submitted on 2026-11-22.").waitFor();
});

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});
