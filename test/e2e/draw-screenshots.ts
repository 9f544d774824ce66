import { mkdirSync } from "node:fs";
import { launchBrowser } from "./browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** `npm run screenshots`: pictures of the workbench and of each tab of its pane, for the README and for reviews. */
const FOLDER = "dist/pictures";
const WIDTHS = ["320", "350", "500"] as const;
const THEMES = ["light", "dark", "contrast"] as const;
const TABS = ["Plan", "Insert", "Check", "Communicate", "Review", "Rules"] as const;

async function drawScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const workbench = await openWorkbench(browser);
  try {
    const { page } = workbench;
    await page.setViewportSize({ width: 1440, height: 860 });
    await fillInAndCheck(workbench);
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

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toLocaleDateString("en-US");

/** A plan as a team may have it before its first check. */
const ROWS = [
  ["Hire a math tutor for grades 6 to 8", "Title I funds, $32,000", "Tutor under contract", "Ana Ruiz", inDays(23)],
  ["Train the math teachers in the new materials", "Two training days", "", "", inDays(59)],
  ["Test every student at midyear", "TBD", "90% of students tested", "Math team", inDays(82)],
  ["Open a homework club after school", "Room 12 and two helpers", "", "Ben Cole", inDays(68)],
  ["Report the results to the school board", "Results by grade", "Report on the agenda", "Grace Lin", inDays(200)],
];

async function fillInAndCheck(workbench: WorkbenchPage): Promise<void> {
  await workbench.press("insert", "insertActionPlan");
  await workbench.activeCell("Action Plan!B2");
  await workbench.type("Lakeside School", "Enter", "Math tutoring", "Enter");
  for (const [line, cells] of ROWS.entries()) {
    await workbench.goTo(`A${String(line + 8)}`);
    await workbench.type(...cells.flatMap((text) => (text === "" ? ["Tab"] : [text, "Tab"])));
  }
  await workbench.goTo("A1"); // no tip hides the plan there
  await check(workbench);
}

async function drawPane(workbench: WorkbenchPage, theme: string, width: string): Promise<void> {
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "Workbench" }).click();
  await page.locator("select[name=theme]").selectOption(theme);
  await page.locator("select[name=paneWidth]").selectOption(width);
  await page.getByRole("tab", { name: "Home" }).click();
  await check(workbench);
  for (const tab of TABS) {
    await pane.getByRole("tab", { name: tab, exact: tab !== "Rules" }).click();
    await page.waitForTimeout(300);
    await page.locator(".pane").screenshot({ path: `${FOLDER}/${theme}-${width}-${tab.toLowerCase()}.png` });
  }
}

/** The pane reloads when its looks change, so what it shows has to be found again. */
async function check({ page, pane, press }: Pick<WorkbenchPage, "page" | "pane" | "press">): Promise<void> {
  await pane.getByRole("tab", { name: "Check" }).waitFor();
  await press("checkPlan");
  await pane.getByText("submit", { exact: false }).first().waitFor();
  await page.mouse.move(720, 700); // away from the ribbon, whose tip would hide the grid
  await page.waitForTimeout(1500);
}

void drawScreenshots();
