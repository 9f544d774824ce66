import { mkdirSync } from "node:fs";
import { launchBrowser } from "./browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** Pictures of the workbench and of each tab of its pane, for the README and for whoever looks after changes: `npm run screenshots`. */
const FOLDER = "dist/pictures";
const WIDTHS = ["320", "350", "500"] as const;
const THEMES = ["light", "dark", "contrast"] as const;
const TABS = ["Insert", "Check", "Communicate", "Rules"] as const;

async function drawScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const workbench = await openWorkbench(browser);
  try {
    const { page } = workbench;
    await page.setViewportSize({ width: 1440, height: 860 });
    await insertAndCheck(workbench);
    await page.screenshot({ path: `${FOLDER}/workbench.png` });
    for (const theme of THEMES) {
      await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
      for (const width of WIDTHS) await drawPane(workbench, theme, width);
    }
  } finally {
    await workbench.close();
    await browser.close();
  }
}

async function insertAndCheck({ page, pane, press }: WorkbenchPage): Promise<void> {
  await press("insert", "insertActionPlan");
  await page.locator(".grid").getByText("Action Plan", { exact: true }).waitFor();
  await pane.getByRole("tab", { name: "Insert" }).click();
  await pane.getByRole("button", { name: /With an example.*Planning Table/ }).click();
  await pane.getByText("shows an example").waitFor();
  await check({ page, pane, press });
}

async function drawPane(workbench: WorkbenchPage, theme: string, width: string): Promise<void> {
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "Workbench" }).click();
  await page.locator("select[name=theme]").selectOption(theme);
  await page.locator("select[name=paneWidth]").selectOption(width);
  await page.getByRole("tab", { name: "Home" }).click();
  await check(workbench);
  for (const tab of TABS) {
    await pane.getByRole("tab", { name: tab }).click();
    await page.waitForTimeout(300);
    await page.locator(".pane").screenshot({ path: `${FOLDER}/${theme}-${width}-${tab.toLowerCase()}.png` });
  }
}

/** The pane loads anew after a change of its looks, so what it shows is found anew. */
async function check({ page, pane, press }: Pick<WorkbenchPage, "page" | "pane" | "press">): Promise<void> {
  await pane.getByRole("tab", { name: "Check" }).waitFor();
  await press("checkPlan");
  await pane.getByText("submit", { exact: false }).first().waitFor();
  await page.mouse.move(720, 700); // away from the ribbon, whose tip would hide the grid
  await page.waitForTimeout(1500);
}

void drawScreenshots();
