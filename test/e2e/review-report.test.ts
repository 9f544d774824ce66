import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { main } from "../../src/cli/main";
import { findBarriers } from "./axe";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";

/** The page that `review --html` writes, in a real browser. */
const keep = closeAfter(afterAll);
const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const report = join(folder, "report.html");

const HEADING = "Action Steps,Owner,Measures,Deadline,Status\n";
const PLANS: Readonly<Record<string, string>> = {
  "clinic.csv": "Weigh all toddlers,,90 weighed,2026-10-01,\nOrder the vaccines,Bo Lind,1 order,2027-03-15,\n",
  "library.csv": "Open the library on Sundays,Ana Ruiz,40 Sundays,2027-05-01,\n",
  "school #1.csv":
    "Hire a math tutor,Ana Ruiz,1 signed,2027-01-04,\nTrain the staff,,12 trained,2026-09-04,\n" +
    "Tell the families,,200 letters,2026-09-05,\n",
  "attack.csv":
    '"<img src=x onerror=alert(1)> the tutors",</td><script>alert(2)</script>,"""\' onclick=""alert(3)",2027-01-04,\n',
};

let page: Page;
const seen: string[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, "plans"));
  for (const [name, steps] of Object.entries(PLANS)) writeFileSync(join(folder, "plans", name), HEADING + steps);
  writeFileSync(join(folder, "plans", "broken.xlsx"), "PK, but cut off");
  const silent = { print: () => undefined, complain: () => undefined };
  await main(["review", join(folder, "plans"), "--html", report, "--today", "2026-11-28"], silent);

  const browser = await keep(launchBrowser());
  page = await browser.newPage();
  page.on("request", (request) => seen.push(request.url()));
  page.on("console", (message) => seen.push(message.text()));
  page.on("pageerror", (error) => seen.push(String(error)));
  page.on("dialog", (dialog) => seen.push(`dialog ${dialog.message()}`));
  await page.goto(pathToFileURL(report).href);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A column of the plans, as it stands. */
const readColumn = (place: number): Promise<readonly string[]> =>
  page.locator("table").first().locator(`tbody tr > :nth-child(${place})`).allTextContents();

test("it loads nothing, reports nothing, and texts of cells are texts", async () => {
  await page.locator("details").first().locator("summary").click();
  await page.getByText("<img src=x onerror=alert(1)> the tutors", { exact: true }).first().waitFor();
  expect(seen).toEqual([pathToFileURL(report).href]);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.locator("script").count()).toBe(1);
});

test("a click on a heading sorts by numbers or words, and the next one the other way round", async () => {
  const late = page.getByRole("columnheader", { name: "Late" }).first();
  await late.getByRole("button").click();
  expect(await readColumn(9)).toEqual(["0", "0", "1", "2"]);
  expect(await late.getAttribute("aria-sort")).toBe("ascending");
  await late.getByRole("button").click();
  expect(await readColumn(9)).toEqual(["2", "1", "0", "0"]);
  expect(await late.getAttribute("aria-sort")).toBe("descending");

  await page.getByRole("columnheader", { name: "File" }).first().getByRole("button").press("Enter");
  expect((await readColumn(2)).map((file) => file.split("/").at(-1))).toEqual([
    "attack.csv",
    "clinic.csv",
    "library.csv",
    "school #1.csv",
  ]);
  expect(await late.getAttribute("aria-sort")).toBeNull();
});

test("names lead to what is said about the plan, files to the files", async () => {
  const file = page.locator("table").first().getByRole("link", { name: "school #1.csv" });
  expect(await file.getAttribute("href")).toBe("plans/school%20%231.csv");
  const name = page.locator("table").first().locator("tbody tr").last().locator("th a");
  expect(await name.getAttribute("href")).toBe("#plan-4");
  expect(await page.locator("#plan-4 summary").textContent()).toContain("school #1.csv");
});

test("what could not be read is listed with its reason", async () => {
  const row = page.locator("section").last().locator("tbody tr");
  expect(await row.count()).toBe(1);
  expect(await row.textContent()).toContain("broken.xlsx");
});

test.each([320, 800, 1280])("at %i pixels nothing is cut off or needs to be moved sideways", async (width) => {
  await page.setViewportSize({ width, height: 700 });
  await page
    .locator("details")
    .last()
    .evaluate((details) => details.setAttribute("open", ""));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  for (const heading of await page.getByRole("heading").all()) expect(await heading.isVisible()).toBe(true);
  expect(await page.getByRole("row").count()).toBeGreaterThan(8);
});

test("on paper its colours are dark on white, and there is no navigation", async () => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
  expect(await page.getByRole("navigation").count()).toBe(0);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
});

test.each([
  ["screen", 320],
  ["screen", 1280],
  ["print", 1280],
] as const)("for a %s of %i pixels axe finds no barrier of any kind", async (media, width) => {
  await page.setViewportSize({ width, height: 700 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ media, colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
});
