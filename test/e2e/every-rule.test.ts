import { openNew } from "../../src/cli/files/open-file";
import { RULES } from "../../src/rules/catalogue/index";
import { drawSheet } from "../support/draw-sheet";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser, { at: "2026-11-22T09:00:00" }));
  await workbench.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "Every rule.xlsx", mimeType: "application/octet-stream", buffer: await wrongExamples() });
  await workbench.page.getByRole("heading", { name: "Every rule" }).waitFor();
});

/** Two columns of names, of which no heading says whose the steps are. */
const CLINIC = `
  | Sick room 2027         |                 |                   |                |           |
  |                        |                 |                   |                |           |
  | Action                 | Looked after by | How we know       | Until          | Neighbor  |
  | Order the new beds     | Ana Ruiz        | 12 beds delivered | 2027-03-01     | Omar Ali  |
  | Paint the waiting room | Dana Field      | 2 walls painted   | 2027-03-02     | Ana Ruiz  |
  | Hang up the curtains   | Omar Ali        | 8 curtains up     | 2027-03-03     | Ana Ruiz  |
  | Label the cupboards    | Dana Field      | 9 labels          | 2027-03-04     | Omar Ali  |
  | Train the night nurses |                 | 9 nurses trained  | "3 April 2027" | Mia Berg  |`;

/** A workbook with the clinic's plan on its active sheet, and for each rule a sheet with the rule's wrong example. */
async function wrongExamples(): Promise<Buffer> {
  const file = openNew(46348); // 22 November 2026
  await drawSheet(CLINIC);
  for (const { id, examples } of RULES) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(id).activate();
      await context.sync();
    });
    await drawSheet(examples.wrong);
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  const bytes = await file.toXlsx();
  file.close();
  return Buffer.from(bytes);
}

describe("with the keyboard", () => {
  const finding = (text: string) => workbench.pane.locator(".finding-button", { hasText: text });
  const group = (title: string) => workbench.pane.locator(".group-button", { hasText: title });
  const open = async (title: string) => {
    if ((await group(title).getAttribute("aria-expanded")) === "false") await group(title).click();
  };
  const focused = (selector: string, text: string) =>
    workbench.pane.locator(`${selector}:focus`, { hasText: text }).waitFor();

  test("after a fix the card of the next finding has the focus", async () => {
    await workbench.pane.getByRole("tab", { name: "Check" }).click();
    await workbench.pane.getByRole("button", { name: "Check this sheet" }).click();
    await finding("Which column names the owner?").waitFor();
    await group("Date typed as text").press("Enter");
    await finding("“3 April 2027”, is text").waitFor();
    await workbench.pane.getByRole("button", { name: "Turn it into the date 3 April 2027" }).press("Enter");
    await focused(".opened .details button", "It is column B");
    await finding("Which column names the owner?").waitFor();
    expect(await workbench.valueAt("D8")).toBe(46_480); // 3 April 2027
  });

  test("a guessed column is confirmed in the question about it", async () => {
    await finding("Which column names the owner?").press("Enter");
    await workbench.pane.locator("button:enabled", { hasText: "It is column B, “Looked after by”" }).press("Enter");
    await group("Missing owner").waitFor();
    await open("Missing owner");
    await finding("“Train the night nurses” has no owner.").waitFor();
  });

  test("a column that was misread is corrected below the findings", async () => {
    await workbench.pane.getByText("How the sheet was read").click();
    await workbench.pane.getByLabel("“Neighbor” is").selectOption("the section");
    await workbench.pane.getByLabel("“Looked after by” is").selectOption("who supports");
    await group("Missing owner").waitFor({ state: "detached" });
    await open("Missing column");
    await finding("The plan has no column for owners.").waitFor();
    await workbench.pane.getByText("How the sheet was read").click();
  });

  test("once nothing is left, the verdict has the focus", async () => {
    await finding("no column for owners").press("Enter");
    await workbench.pane.getByRole("button", { name: "Ignore…" }).press("Enter");
    await workbench.pane.getByLabel("Why may this stay as it is?").fill("Ana Ruiz answers for all of them.");
    await workbench.page.keyboard.press("Enter");
    await focused(".verdict", "Ready to submit");
  });

  test("the user has the last word on what is a plan and where its heading is", async () => {
    await workbench.pane.getByText("How the sheet was read").click();
    await workbench.pane.getByRole("button", { name: "This is not an action plan" }).press("Enter");
    await focused(".verdict", "No action plan here");
    await workbench.pane.getByLabel("its headings are in row").fill("3");
    await workbench.page.keyboard.press("Enter");
    await focused(".verdict", "Ready to submit");
    await workbench.pane.getByText("How the sheet was read").click();
    await workbench.pane.getByLabel("The last step is in row").fill("6");
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByText("3 steps. Correct").waitFor();
    await workbench.pane.getByText("Ignored by the team").click();
    await workbench.pane.getByRole("button", { name: "Stop ignoring" }).click();
    await group("Missing column").waitFor();
  });
});

test("Check all sheets lists each rule on the sheet that breaks it", async () => {
  const { pane, trouble } = workbench;
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Check all sheets" }).click();
  await pane.locator(".summary").waitFor();
  const listed = await pane
    .locator("section.checked")
    .evaluateAll((sections) =>
      sections.map(
        (section) =>
          [
            section.getAttribute("aria-label"),
            Array.from(section.querySelectorAll(".group-title"), ({ textContent }) => textContent),
          ] as const,
      ),
    );
  const isListed = (id: string, title: string) =>
    listed.some(([sheet, titles]) => sheet === id && titles.includes(title)); // a sheet may hold several plans
  expect(RULES.filter(({ id, title }) => !isListed(id, title)).map(({ id }) => id)).toEqual([]);
  expect(trouble).toEqual([]);
});
