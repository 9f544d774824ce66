import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser } from "./browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/**
 * `npm run screenshots`: pictures of the workbench and of each state of its pane, in three widths, light, dark, with
 * the system's colors (dark ones) and from right to left; of each look one sheet with all of them, to be looked at. The
 * README has four of the pictures, which are copied to docs/pictures.
 */
const FOLDER = "dist/pictures";
const WIDTHS = ["320", "350", "500"] as const;
const PLACES = ["plan", "insert", "check", "communicate", "review", "rules"] as const;

/** What is asked of the workbench for each. */
const LOOKS = {
  light: "theme=light",
  dark: "theme=dark",
  contrast: "theme=contrast",
  "right-to-left": "locale=he-IL",
} as const;
type Look = keyof typeof LOOKS;

/** Further states, each by its link. */
const STATES = {
  card: "open=mistakes&do=check",
  "under-way": "open=finished&place=plan",
  ready: "open=finished&do=check",
  failing: "open=mistakes&do=check&answers=failing",
  protected: "open=mistakes&do=check&protected",
  edited: "open=mistakes&do=check&edited",
  empty: "open=empty&place=plan",
} as const;

const README: Readonly<Record<string, string>> = {
  "workbench.png": "workbench.png",
  "light-350-under-way.png": "plan.png",
  "dark-350-card.png": "check-dark.png",
  "opening.png": "opening.png",
};

async function drawScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    await drawPage(browser);
    for (const look of Object.keys(LOOKS) as Look[]) await drawLook(browser, look);
    for (const [picture, name] of Object.entries(README))
      copyFileSync(join(FOLDER, picture), join("docs/pictures", name));
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, link: string, look: Look = "light"): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(browser, { link: `?${link}&${LOOKS[look]}`, prepare: startClock });
  await workbench.page.setViewportSize({ width: 1280, height: 800 });
  await workbench.page.emulateMedia({
    forcedColors: look === "contrast" ? "active" : "none",
    colorScheme: look === "contrast" || look === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await workbench.page.waitForTimeout(A_MOMENT);
  return workbench;
}

/** Always the same day, in a clock that runs: while it stands still, the grid's library measures no text. */
const startClock = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((start) => {
    const { now } = Date;
    const shift = start - now();
    globalThis.Date = new Proxy(Date, {
      construct: (target, args: readonly unknown[]) =>
        args.length > 0 ? new target(...(args as [number])) : new target(now() + shift),
      get: (target, name) => (name === "now" ? () => now() + shift : (Reflect.get(target, name) as unknown)),
    });
  }, Date.parse("2026-11-28T09:00:00"));

/** The whole page: the opening scene, a plan that is checked, its overview, a refused entry, the switches. */
async function drawPage(browser: Browser): Promise<void> {
  const shoot = async (name: string, link: string, act?: (workbench: WorkbenchPage) => Promise<void>) => {
    const workbench = await open(browser, link);
    await act?.(workbench);
    await workbench.page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await workbench.close();
  };
  await shoot("opening", "");
  await shoot("workbench", "open=mistakes&do=check");
  await shoot("overview", "open=finished&do=overview", ({ pane }) => pane.getByRole("tab", { name: "Plan" }).click());
  await shoot("switches", "open=mistakes&do=check&tab=workbench&log");
  await shoot("page-dark", "open=mistakes&do=check&theme=dark");
  await shoot("refused", "open=mistakes", async (workbench) => {
    await workbench.goTo("E8");
    await workbench.page.keyboard.type("someday");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.getByRole("dialog").waitFor();
  });
}

/** Every place of the pane in every width, and its further states. */
async function drawLook(browser: Browser, look: Look): Promise<void> {
  const drawn: string[] = [];
  const shoot = async ({ page }: WorkbenchPage, name: string) => {
    await page.locator(".pane").screenshot({ path: join(FOLDER, `${name}.png`) });
    drawn.push(name);
  };

  const workbench = await open(browser, "open=mistakes&do=check&tab=workbench", look);
  await workbench.page.setViewportSize({ width: 1280, height: MOST_OF_A_PLACE });
  for (const width of WIDTHS) {
    await workbench.page.locator("select[name=paneWidth]").selectOption(width);
    for (const place of PLACES) {
      await workbench.pane.locator(`#tab-${place}`).click();
      await workbench.page.waitForTimeout(A_MOMENT / 4);
      await shoot(workbench, `${look}-${width}-${place}`);
    }
  }
  await workbench.close();

  for (const [name, link] of Object.entries(STATES)) {
    const state = await open(browser, link, look);
    await shoot(state, `${look}-350-${name}`);
    await state.close();
  }
  await drawSheet(browser, look, drawn);
}

/** All the pictures of a look on one. */
async function drawSheet(browser: Browser, look: Look, names: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2200, height: 800 } });
  const pictures = names.map((name) => {
    const bytes = readFileSync(join(FOLDER, `${name}.png`)).toString("base64");
    return `<figure><img src="data:image/png;base64,${bytes}"><figcaption>${name}</figcaption></figure>`;
  });
  await page.setContent(`<style>
    body { display: flex; flex-wrap: wrap; gap: 8px; font: 12px sans-serif; background: #888 }
    figure { margin: 0 }
  </style>${pictures.join("")}`);
  await page.screenshot({ path: join(FOLDER, `sheet-${look}.png`), fullPage: true });
  await page.close();
}

/** In pixels: so high a window shows all but the longest places whole. */
const MOST_OF_A_PLACE = 1500;

/** In milliseconds: until everything is drawn. */
const A_MOMENT = 2500;

void drawScreenshots();
