import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** The words of other alphabets that the pane has asked for, as files without their hashes. */
const words: string[] = [];

const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser, { at: "2026-11-22T09:00:00" }));
  workbench.page.on("request", (request) => {
    const name = /(words-[a-z]+)\.[0-9a-f]{10}\.js$/.exec(request.url())?.[1];
    if (name) words.push(name);
  });
});

/** A new workbook with a plan of two steps, the first of them without an owner. */
async function openPlan(headings: readonly string[], steps: readonly string[]): Promise<void> {
  await workbench.startAnew();
  words.length = 0;
  await workbench.goTo("A1");
  await workbench.type(...row(headings));
  await workbench.type(...row([steps[0]!, "", "2027-03-02"]));
  await workbench.type(...row([steps[1]!, "Bea Sol", "2027-03-09"]));
  await workbench.press("checkPlan");
}

const row = (cells: readonly string[]): readonly string[] => [
  ...cells.flatMap((cell, i) => [cell, i < cells.length - 1 ? "Tab" : "Enter"]).filter((key) => key !== ""),
];

test("a plan in English is checked without the words of other alphabets", async () => {
  await openPlan(["Action", "Owner", "Deadline"], ["Paint the waiting room", "Order the new beds"]);
  await workbench.pane.getByText("“Paint the waiting room” has no owner.").waitFor();
  expect(words).toEqual([]);
});

test("one in Ukrainian loads the Cyrillic words, and is read as it is", async () => {
  await openPlan(["Завдання", "Відповідальний", "Термін"], ["Пофарбувати приймальню", "Замовити нові ліжка"]);
  await workbench.pane.getByText("“Пофарбувати приймальню” has no owner.").waitFor();
  expect(words).toEqual(["words-cyrillic"]);
});

test("without a network, the pane says what it could not load, and the next click loads it", async () => {
  const away = "**/words-greek.*.js";
  await workbench.page.route(away, (route) => route.abort());
  await openPlan(["Ενέργεια", "Υπεύθυνος", "Προθεσμία"], ["Βάψιμο της αίθουσας", "Παραγγελία κρεβατιών"]);
  await workbench.pane.getByText("A part of Action Plan could not be loaded.").waitFor();

  await workbench.page.unroute(away);
  await workbench.press("checkPlan");
  await workbench.pane.getByText("“Βάψιμο της αίθουσας” has no owner.").waitFor();
  await workbench.pane.getByText("could not be loaded").waitFor({ state: "detached" });
});

test("so it does for the report", async () => {
  const away = "**/report.*.js";
  const button = workbench.pane.getByRole("button", { name: "Write check report" });
  await workbench.page.route(away, (route) => route.abort());
  await button.click();
  await workbench.pane.getByText("A part of Action Plan could not be loaded.").waitFor();

  await workbench.page.unroute(away);
  await button.click();
  await workbench.pane.getByText("The report is on the sheet “Check Report”.").waitFor();
});
