import { mkdirSync } from "node:fs";
import { launchBrowser } from "./browser";
import { openWorkbench } from "./workbench-page";

/** Pictures of the workbench and its pane, for the README and for whoever looks after changes: `npm run screenshots`. */
const FOLDER = "dist/pictures";
const WIDTHS = ["320", "350", "500"] as const;
const THEMES = ["light", "dark", "contrast"] as const;

async function drawScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const { page, pane, press, close } = await openWorkbench(browser);
  try {
    await page.setViewportSize({ width: 1440, height: 860 });
    await press("insert", "insertActionPlan");
    await page.locator(".grid").getByText("Action Plan", { exact: true }).waitFor();
    await pane.getByRole("tab", { name: "Insert" }).click();
    await pane.getByRole("button", { name: /With an example.*Planning Table/ }).click();
    await pane.getByText("is ready to be filled in").waitFor();
    await press("checkPlan");
    await pane.getByText("submit", { exact: false }).first().waitFor();
    await page.waitForTimeout(1500);
    await page.mouse.move(720, 700); // away from the ribbon, whose tip would hide the grid
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `${FOLDER}/workbench.png` });
    for (const theme of THEMES) {
      await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
      for (const width of WIDTHS) {
        await page.getByRole("tab", { name: "Workbench" }).click();
        await page.locator("select[name=theme]").selectOption(theme);
        await page.locator("select[name=paneWidth]").selectOption(width);
        await page.waitForTimeout(1500);
        await page.screenshot({ path: `${FOLDER}/${theme}-${width}.png` });
      }
    }
  } finally {
    await close();
    await browser.close();
  }
}

void drawScreenshots();
