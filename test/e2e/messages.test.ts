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

test("what is new for an audience is shown, opened as an e-mail and marked as told", async () => {
  await workbench.pane.getByRole("tab", { name: "Insert" }).click();
  await button(/With an example.*Action Planning Table$/).click();
  await workbench.pane.getByText("shows an example").waitFor();
  await workbench.pane.getByRole("tab", { name: "Communicate" }).click();
  await button("Show what is new").click();
  const first = workbench.pane.locator("details").first();
  await first.locator("summary").click();
  const audience = ((await first.locator("summary").textContent()) ?? "").replace(/ \d.*/u, "");
  expect(await first.getByRole("textbox", { name: `Message for ${audience}` }).inputValue()).toContain(
    `For ${audience},`,
  );
  expect(await first.getByRole("link", { name: "Open as an e-mail" }).getAttribute("href")).toMatch(
    /^mailto:\?subject=/,
  );
  await first.getByLabel("Told by").fill("Carla Meier");
  await first.getByRole("button", { name: `Mark as told to ${audience}` }).click();
  await workbench.pane.getByText(`${audience} were told: `).waitFor();
  expect(await workbench.pane.locator("summary").filter({ hasText: audience }).count()).toBe(0);
});

test("the sheet has the other messages, and says who was told", async () => {
  await button("Write the sheet “Messages”").click();
  await workbench.pane.getByText("The sheet “Messages” has what to tell to").waitFor();
  expect(await workbench.sheetNames()).toContain("Messages");
});

test("one person’s calendar is saved under their name", async () => {
  await button("Build communication plan").click();
  const choice = workbench.pane.getByLabel("Calendar of");
  await choice.waitFor();
  const [, person = ""] = await choice
    .locator("option")
    .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
  await choice.selectOption(person);
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    button("Save the dates (.ics)").click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${person ?? ""}.ics`);
});

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});
