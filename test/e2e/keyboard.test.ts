import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { eventually } from "./eventually";
import { recordWalk, type Walk } from "./record-walk";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

/** The whole walk by keyboard alone: from the opening scene to a corrected plan, its overview and its audiences. */
const keep = closeAfter(afterAll);
let workbench: WorkbenchPage;
let walk: Walk;
beforeAll(async () => {
  const browser = await keep(launchBrowser());
  workbench = await keep(openWorkbench(browser, { at: "2026-11-28T09:00:00", link: "" }));
  await workbench.page.setViewportSize({ width: 1280, height: 800 });
  walk = recordWalk(workbench);
});

const press = (key: string) => workbench.page.keyboard.press(key);
const enter = () => walk.press("press Enter", () => press("Enter"));
const type = (text: string) => walk.press(`type “${text}”`, () => workbench.page.keyboard.type(text));

interface Focused {
  /** The part of the page: grid, ribbon, pane, or blank. */
  readonly region: string;
  readonly name: string;
}

/** What has the focus, and by which name a screen reader would say it. */
const findFocused = (): Promise<Focused> =>
  workbench.page.evaluate(() => {
    const outer = document.activeElement;
    const focused = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    const inner = focused?.tagName === "BODY" ? null : focused; // then nothing has it
    const label = inner && "labels" in inner ? (inner as HTMLInputElement).labels?.[0]?.textContent : null;
    const regions = { grid: ".grid", ribbon: ".ribbon-area", pane: ".pane" };
    return {
      region: Object.entries(regions).find(([, selector]) => outer?.closest(selector))?.[0] ?? "",
      name: (inner?.getAttribute("aria-label") ?? label ?? inner?.textContent ?? "").trim(),
    };
  });

const awaitFocus = (isIt: (focused: Focused) => boolean) => eventually(findFocused, isIt);

/** Presses Tab until the focus is on what has this name; fails after as many as somebody would bear. */
async function tabTo(name: RegExp): Promise<void> {
  let focused = await findFocused();
  if (name.test(focused.name)) return;

  const passed: string[] = [];
  await walk.press(
    () => `press Tab ${String(passed.length)} × to “${name.exec(focused.name)?.[0] ?? ""}”`,
    async () => {
      while (!name.test(focused.name)) {
        passed.push(focused.name.slice(0, 40));
        if (passed.length > 25) throw new Error(`No Tab led to ${String(name)}: ${passed.join(" · ")}`);
        await press("Tab");
        focused = await findFocused();
      }
    },
  );
}

/** F6 until the focus is in that part of the page. */
async function goTo(region: string): Promise<void> {
  for (let presses = 0; presses < 3 && (await findFocused()).region !== region; presses++) {
    const before = (await findFocused()).region;
    await walk.press("press F6", () => press("F6"));
    await awaitFocus((now) => now.region !== before);
  }
  expect((await findFocused()).region).toBe(region);
}

test("the opening scene has the focus on what is recommended", async () => {
  expect((await awaitFocus(({ name }) => name !== "")).name).toMatch(/^Open a plan with mistakes/);
  await enter();
  await workbench.page.locator(".opening").waitFor({ state: "detached" });
  expect(await eventually(workbench.sheetNames, (names) => names.includes("Action Plan"))).toContain("Action Plan");
  await eventually(
    () => workbench.valueAt("A13"),
    (value) => value !== "",
  );
});

test.each(["F6", "Control+F6"])(
  "%s goes from the grid to the ribbon, to the pane and back, with Shift the other way",
  async (key) => {
    await goTo("grid");
    for (const [pressed, region] of [
      [key, "ribbon"],
      [key, "pane"],
      [key, "grid"],
      [`Shift+${key}`, "pane"],
      [`Shift+${key}`, "ribbon"],
      [`Shift+${key}`, "grid"],
    ] as const) {
      await press(pressed);
      expect((await awaitFocus((now) => now.region === region)).region).toBe(region);
    }
  },
);

test("Check Plan, and one finding after the other until nothing is left", async () => {
  await goTo("ribbon");
  await tabTo(/^Check Plan/);
  await enter();
  await workbench.pane.locator(".opened .entry").waitFor();
  await goTo("pane");
  for (let turn = 0; turn < 20 && (await isSomethingLeft()); turn++) {
    const before = await findOpened();
    await tabTo(/^(?:Owner|Measure|Resources|Deadline)/i);
    const field = (await findFocused()).name;
    await press("Control+a"); // what is there is replaced
    await type(Object.entries(ANSWERS).find(([name]) => field.startsWith(name))?.[1] ?? "?");
    await enter();
    expect(await eventually(findOpened, (now) => now !== before)).not.toBe(before);
  }
  await workbench.pane.getByText("Nothing is left to fix").waitFor();
  await workbench.pane.getByText("Ready to submit").first().waitFor();
});

/** Once the check after a fix has ended. */
async function isSomethingLeft(): Promise<boolean> {
  const end = workbench.pane.getByText("Nothing is left to fix");
  await workbench.pane.locator(".opened .entry").or(end).first().waitFor();
  return !(await end.isVisible());
}

/** Which card is open, and how many findings are left. */
const findOpened = async (): Promise<string> =>
  (await workbench.pane.locator(".opened .finding-button, .walk-bar .quiet").allTextContents()).join(" ");

const ANSWERS: Readonly<Record<string, string>> = {
  Owner: "Priya Nair",
  Measure: "80 families sign in",
  Resources: "Two planning hours",
  Deadline: "3/15/2027",
};

test("the overview, and the communication plan", async () => {
  await goTo("ribbon");
  await tabTo(/^Plan Overview/);
  await enter();
  expect(await eventually(workbench.sheetNames, (names) => names.includes("Plan Overview"))).toContain("Plan Overview");

  await goTo("pane");
  await tabTo(/^Plan$|^Check$/); // the tabs: one stop, and the arrow keys between them
  for (let presses = 0; presses < 6 && (await findFocused()).name !== "Communicate"; presses++)
    await walk.press("press →", () => press("ArrowRight"));
  await workbench.pane.getByLabel("Who needs to hear?").waitFor();
  await tabTo(/^Who needs to hear/);
  await type("Teachers; parents");
  await tabTo(/^How often/);
  await type("every 2 weeks");
  await tabTo(/^Build communication plan/);
  await enter();
  expect(await eventually(workbench.sheetNames, (names) => names.includes("Communication Plan"))).toContain(
    "Communication Plan",
  );
});

test("no act of the whole walk was for nothing", async () => {
  await workbench.pane.locator(".work-line").waitFor({ state: "detached" });
  walk.save("dist/walk/keyboard.md", "The walk of a newcomer: keyboard alone");
  expect(await walk.listWrong()).toEqual([]);
});

test("nothing went wrong on the page", () => {
  expect(workbench.trouble).toEqual([]);
});
