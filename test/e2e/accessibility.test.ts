import type { Frame } from "playwright-core";
import { type Barrier, findBarriers } from "./axe";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** Every state of the pane, and of the page around it, as axe sees it: one page goes through them all. */
const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser, { at: "2026-11-28T09:00:00", link: "" }));
  await workbench.page.emulateMedia({ reducedMotion: "reduce" });
  await workbench.page.setViewportSize({ width: 1280, height: 800 });
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const tab = (name: string) => workbench.pane.getByRole("tab", { name });
const findPane = (): Frame => workbench.page.frames().find((one) => one.url().includes("taskpane"))!;

/** In the pane, in each theme: what does not depend on colors is looked at once; so is what is cut. */
async function findInPane(): Promise<readonly string[]> {
  const pane = findPane();
  const setTheme = (theme: string) => pane.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
  const light = await findBarriers(pane);
  await setTheme("dark");
  const dark = await findBarriers(pane, { runOnly: ["color-contrast", "link-in-text-block"] });
  await setTheme("light");
  const say = (theme: string) => (barrier: Barrier) => `${theme}: ${barrier.rule}: ${barrier.target}`;
  const [ownColors, cut] = [await pane.evaluate(findOwnColors), await pane.evaluate(findCut)];
  return [...light.map(say("light")), ...dark.map(say("dark")), ...ownColors, ...cut.map((text) => `cut: ${text}`)];
}

/**
 * With the system's colors for contrast, no text may keep one of ours (a picture of a sheet is one). Chromium does
 * not say which color it draws a text in then, so that axe would take the color of the style sheet for it.
 */
const findOwnColors = (): readonly string[] =>
  Array.from(document.querySelectorAll<HTMLElement>("#pane :not(svg *, .preview *)"))
    .filter((element) => Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => getComputedStyle(element).forcedColorAdjust === "none")
    .map(({ className, textContent }) => `contrast: own colors: ${className} ${textContent}`);

/** In the page: what reaches out of the pane sideways, can be scrolled sideways, or has words that do not fit. */
function findCut(): string[] {
  const width = document.documentElement.clientWidth;
  return Array.from(document.querySelectorAll<HTMLElement>(".pane *")).flatMap((element) => {
    if (!element.checkVisibility() || element.closest(".preview, .only-read, svg, .timeline")) return [];
    const { left, right } = element.getBoundingClientRect();
    const isOut = right > width + 1 || left < -1;
    const isCut =
      element.children.length === 0 && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const isWide = getComputedStyle(element).overflowY === "auto" && element.scrollWidth > element.clientWidth;
    return isOut || isCut || isWide
      ? [`${element.className || element.tagName} ${element.textContent.slice(0, 30)}`]
      : [];
  });
}

/** Does what makes the pane open anew, and waits until it has: a tab chosen before would be forgotten. */
async function whileReopening(act: () => Promise<void>): Promise<void> {
  await findPane().evaluate(() => (document.documentElement.dataset.former = "true"));
  await act();
  await workbench.pane.locator("html:not([data-former])").waitFor();
  await tab("Insert").waitFor();
}

/** On the page around it, what is ours. */
const findOnPage = async (): Promise<readonly Barrier[]> =>
  (await findBarriers(workbench.page)).filter(({ target }) => !UNIVER.some((part) => part.test(target)));

/** The grid’s library: its buttons of icons without names, its canvas, its slider, its layers for lists, messages. */
const UNIVER: readonly RegExp[] = [/\.univer-|data-u-comp|#radix-|^canvas|#univer-|role="track"|Notifications/];

test("the opening scene", async () => {
  await workbench.page.getByRole("heading", { name: "What would you like to try?" }).waitFor();
  expect(await findOnPage()).toEqual([]);
});

test.each(["Plan", "Insert", "Check", "Communicate", "Review", "Rules"])("%s in an empty workbook", async (name) => {
  await tab(name).click();
  await workbench.pane.locator("#tab-panel *").first().waitFor();
  expect(await findInPane()).toEqual([]);
});

test("Insert, opened out", async () => {
  await tab("Insert").click();
  for (const summary of await workbench.pane.locator("#tab-panel summary").all()) await summary.click();
  expect(await findInPane()).toEqual([]);
});

test("a plan with mistakes, checked: a card, its choices, one severity only", async () => {
  await workbench.page.getByRole("button", { name: "Open a plan with mistakes" }).click();
  await workbench.page.locator(".grid").getByText("Action Plan", { exact: true }).waitFor();
  await workbench.press("checkPlan");
  await workbench.pane.locator(".opened .entry").waitFor();
  expect(await findInPane()).toEqual([]);
  expect(await findOnPage()).toEqual([]);

  await button("Ignore…").click();
  expect(await findInPane()).toEqual([]);
  await workbench.pane.locator(".tile", { hasText: "Tip" }).click();
  for (const summary of await workbench.pane.locator("#tab-panel details:not([open]) > summary").all())
    await summary.click();
  expect(await findInPane()).toEqual([]);
});

test("the pane is one main part with one heading of its own, and its places are tabs as ARIA wants them", async () => {
  const { pane } = workbench;
  expect(await pane.locator("h1").allTextContents()).toEqual(["Action Plan"]);
  expect(await pane.getByRole("main").count()).toBe(1);
  for (const name of ["Plan", "Insert", "Communicate", "Review", "Rules", "Check"]) {
    await tab(name).click();
    expect(await pane.locator("[role=tab][aria-selected=true]").allTextContents()).toEqual([name]);
    expect(await pane.locator("[role=tab][tabindex='0']").allTextContents()).toEqual([name]); // one stop of Tab
    const panel = pane.getByRole("tabpanel", { name });
    expect(await panel.getAttribute("id")).toBe(await tab(name).getAttribute("aria-controls"));
    await panel.locator("h2, .lead, p").first().waitFor();
  }
});

test("at 200 % a pane of 350 pixels has 175: no place reaches out of it, and no words are cut", async () => {
  const setSize = (width: string, height: string) =>
    workbench.page.locator("iframe").evaluate((frame, size) => Object.assign(frame.style, size), { width, height });
  await setSize("175px", "310px");
  for (const name of ["Plan", "Insert", "Check", "Communicate", "Review", "Rules"]) {
    await tab(name).click();
    await workbench.pane.locator("#tab-panel *").first().waitFor();
    expect([name, await findPane().evaluate(findCut)]).toEqual([name, []]);
  }
  await setSize("", "");
  await tab("Check").click();
});

test("with reduced motion nothing moves", async () => {
  const moving = await findPane().evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration = 0, delay = 0 } = animation.effect?.getTiming() ?? {};
      return Number(duration) + delay > 1 ? [`${String(duration)} ms`] : [];
    }),
  );
  expect(moving).toEqual([]);
});

test("something fixed, and every place of a plan with mistakes", async () => {
  await button(/^Show all/).click();
  await button("Missing owner").press("Enter");
  await workbench.pane.locator(".opened .chip").first().click();
  await workbench.pane.locator(".check-head").getByText("1 fixed").waitFor();
  expect(await findInPane()).toEqual([]);
  for (const [name, words] of [
    ["Plan", "Timeline"],
    ["Communicate", "Who needs to hear?"],
    ["Review", "Start"],
    ["Rules", "Search the rules"],
  ] as const) {
    await tab(name).click();
    await workbench.pane.locator("#tab-panel").getByText(words).first().waitFor();
    expect([name, await findInPane()]).toEqual([name, []]);
  }
  await workbench.pane.getByLabel("Search the rules").fill("owner");
  await workbench.pane.locator("#tab-panel select").first().selectOption({ index: 0 });
  await workbench.pane.locator("#tab-panel summary").first().click();
  expect(await findInPane()).toEqual([]);
});

test("a communication plan, its messages, and a review", async () => {
  await tab("Communicate").click();
  await workbench.pane.getByLabel("Who needs to hear?").fill("Teachers; parents");
  await workbench.pane.getByLabel("How often?").fill("every 2 weeks");
  await button("Build communication plan").click();
  await workbench.pane.locator(".notice").waitFor();
  expect(await findInPane()).toEqual([]);
  await tab("Review").click();
  await button(/^Start/)
    .first()
    .click();
  await workbench.pane.locator(".notice").waitFor();
  expect(await findInPane()).toEqual([]);
});

test("the page around it: menu, switches and round trips, messages, dialogs", async () => {
  const { page } = workbench;
  await workbench.press("insert");
  await page.getByRole("menu").waitFor();
  expect(await findOnPage()).toEqual([]);
  await page.keyboard.press("Escape");

  await page.getByRole("tab", { name: "Workbench" }).click();
  await page.getByRole("button", { name: "Round trips…" }).click();
  await page.getByRole("heading", { name: "Round trips" }).waitFor();
  for (const theme of ["dark", "contrast", "light"]) {
    await page.locator("select[name=theme]").selectOption(theme);
    expect([theme, await findOnPage()]).toEqual([theme, []]);
  }
  await page.getByRole("button", { name: "Close", exact: true }).click();

  await page.getByRole("button", { name: "New" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await findOnPage()).toEqual([]);
  await page.keyboard.press("Escape");
});

test("Excel is slow, fails, is being typed into, or may not be written to: the pane says so", async () => {
  const { page, pane } = workbench;
  const answers = page.locator("select[name=answers]");
  const flip = (name: string) => page.locator(`input[name=${name}]`).click();
  const check = async () => {
    await tab("Check").click();
    await button(/^Check (?:this sheet|again)/)
      .first()
      .click();
  };

  await answers.selectOption("slow");
  await check();
  await pane.locator(".work-line").waitFor();
  expect(await findInPane()).toEqual([]);
  await answers.selectOption("failing");
  await pane.getByText("Excel could not do that just now.").waitFor();
  expect(await findInPane()).toEqual([]);
  await answers.selectOption("normal");

  await flip("isEdited");
  await check();
  await pane.getByText("If a cell is being edited, press Enter to finish it.").waitFor();
  expect(await findInPane()).toEqual([]);
  await flip("isEdited");
  await pane.locator(".work-line").waitFor({ state: "detached" });

  for (const [name, sentence] of [
    ["isProtected", "The sheet is protected, so its cells are not coloured."],
    ["readOnly", "The workbook is open for reading only, so its cells are not coloured."],
  ] as const) {
    await page.locator(".grid").getByText("Action Plan", { exact: true }).click();
    await (name === "readOnly" ? whileReopening(() => flip(name)) : flip(name));
    await check();
    await pane.getByText(sentence).waitFor();
    expect(await findInPane()).toEqual([]);
    await (name === "readOnly" ? whileReopening(() => flip(name)) : flip(name));
  }
});

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});
