import type { Browser } from "playwright-core";
import { openNew } from "../../src/cli/files/open-file";
import { generatePlan } from "../bench/generate-plan";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { eventually } from "./eventually";
import { longestTask } from "./longest-task";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** Of a warning, as the add-in marks it. */
const WARNING = "#F9E2AE";

const keep = closeAfter(afterAll);
let browser: Browser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser));
  await workbench.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "District.xlsx", mimeType: "application/octet-stream", buffer: await longPlan() });
  await workbench.page.getByRole("heading", { name: "District" }).waitFor();
});

/** 10,000 steps, one in ten with a fault, as an .xlsx file. */
async function longPlan(): Promise<Buffer> {
  const { values } = generatePlan({ steps: 10_000, faults: 0.1, seed: 7 });
  const file = openNew(46348); // 22 November 2026
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values.map((row) => [...row]);
    await context.sync();
  });
  const bytes = await file.toXlsx();
  file.close();
  return Buffer.from(bytes);
}

/** The shares that the progress bar shows from now on, as they are drawn. */
const followProgress = () =>
  workbench.pane.locator("body").evaluate((body) => {
    const shares: number[] = [];
    Object.assign(window, { shares });
    new MutationObserver(() => {
      const share = body.querySelector("progress[value]")?.getAttribute("value");
      if (share && Number(share) !== shares.at(-1)) shares.push(Number(share));
    }).observe(body, { subtree: true, childList: true, attributes: true });
  });

/** Presses Stop as soon as something of the plan has been checked: quicker than a test's own click. */
const stopUnderWay = () =>
  workbench.pane.locator("body").evaluate((body) => {
    const observer = new MutationObserver(() => {
      const share = Number(body.querySelector("progress[value]")?.getAttribute("value") ?? 0);
      if (share === 0) return;
      observer.disconnect();
      body.querySelector<HTMLElement>(".work button")?.click();
    });
    observer.observe(body, { subtree: true, childList: true, attributes: true });
  });

test("a check of 10,000 steps is stopped where one wants, and nothing is coloured", async () => {
  await stopUnderWay();
  await workbench.press("checkPlan");
  await workbench.pane.getByText("Stopped.").waitFor();
  expect(await workbench.pane.getByText("Not ready to submit").count()).toBe(0);
  expect(await workbench.pixelsOf(WARNING)).toBe(0);
});

test("it shows how far it is, and the list is there without a freeze", async () => {
  await followProgress();
  const longest = await longestTask(browser, workbench.page, async () => {
    await workbench.press("checkPlan");
    await workbench.pane.getByText("Not ready to submit").waitFor();
    await workbench.page.waitForTimeout(1000); // the colours are drawn
  });
  const shares = await workbench.pane
    .locator("body")
    .evaluate(() => (window as unknown as { shares: readonly number[] }).shares);
  // The page draws every 30 ms, and the whole check takes only a few times that.
  expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(
    await eventually(
      () => workbench.pixelsOf(WARNING),
      (pixels) => pixels > 500,
    ),
  ).toBeGreaterThan(500);
  process.stdout.write(
    `A check of 10,000 steps in the workbench: the longest task of the page took ${longest.toFixed(0)} ms.\n`,
  );
});

test("of a long list only what is near is drawn; keys and screen readers find it all in order", async () => {
  const lines = workbench.pane.locator(".finding-button");
  const places = () =>
    workbench.pane
      .locator('[role="listitem"]')
      .evaluateAll((items) =>
        items.map((item) => [item.ariaPosInSet, item.ariaSetSize].map(Number) as [place: number, of: number]),
      );
  await openLongest();
  const first = await places();
  const length = first[0]![1];
  expect(length).toBeGreaterThan(150);
  expect(first[0]).toEqual([1, length]);
  expect(first.length).toBeLessThan(150);

  await lines.first().focus();
  for (let count = 0; count < 100; count++) {
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.waitForTimeout(10);
  }
  expect(await focusedPlace()).toBe(101);
  expect((await places()).length).toBeLessThan(300);

  await workbench.pane.locator(".scroll").evaluate((place) => {
    place.scrollTo(0, place.scrollHeight);
  });
  await workbench.pane.getByText("Keep checking while I type").waitFor();
  expect(
    await eventually(
      async () => (await places()).at(-1)!,
      ([place]) => place === length,
    ),
  ).toEqual([length, length]);

  await workbench.pane.getByRole("button", { name: "By step" }).click();
  expect(
    await eventually(
      () => workbench.pane.locator(".group").count(),
      (count) => count > 0,
    ),
  ).toBeLessThan(300);
});

/** Opens the group with the most findings. */
async function openLongest(): Promise<void> {
  const counts = (await workbench.pane.locator(".group .count").allTextContents()).map(Number);
  const head = workbench.pane.locator(".group-button").nth(counts.indexOf(Math.max(...counts)));
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await workbench.pane.locator('.group-button[aria-expanded="true"]').waitFor();
  await workbench.pane.locator(".opened").waitFor();
}

/** At which place of its group the focus is. */
const focusedPlace = () =>
  workbench.pane
    .locator("body")
    .evaluate((body) => Number(body.ownerDocument.activeElement!.closest('[role="listitem"]')!.ariaPosInSet));
