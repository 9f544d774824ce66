import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await keep(openWorkbench(await keep(launchBrowser())));
});

test("a rule is found by its words, made milder, and reset", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Rules" }).click();
  await pane.getByRole("heading", { name: "Communication" }).waitFor();
  await pane.getByLabel("Search the rules").fill("missing owner");
  await pane.getByRole("heading", { name: "Communication" }).waitFor({ state: "detached" });
  await pane
    .locator(".rules li", { hasText: /^Missing owner/ })
    .locator("select")
    .selectOption("Tip");
  await pane.getByText("Was Error.").waitFor();
  await pane.getByRole("button", { name: "Changed 1" }).click();
  await pane.getByLabel("Search the rules").fill("");
  expect(await pane.locator(".rules li").count()).toBe(1);
  await pane.getByRole("button", { name: /^All/ }).click();
  await pane.getByRole("button", { name: "Reset Missing owner" }).click();
  await pane.getByText("Was Error.").waitFor({ state: "detached" });
  await pane.getByLabel("Search the rules").fill("zeppelin");
  await pane.getByText("No rule has these words.").waitFor();
  expect(workbench.trouble).toEqual([]);
});
