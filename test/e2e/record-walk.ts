import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Locator } from "playwright-core";
import { eventually } from "./eventually";
import type { WorkbenchPage } from "./workbench-page";

/** One act of somebody who tries the workbench. */
interface Act {
  /** `click “Check Plan”` */
  readonly what: string;
  /** Why it was for nothing; blank where it was not. */
  wrong: string;
}

/**
 * Does what somebody does who has read nothing, and lists it. An act is wrong where what it aims at is not in sight,
 * where the screen is the same afterwards, and where the answer is an error or a refused entry.
 *
 * @example
 * await walk.click(page.getByRole("button", { name: "Open a plan with mistakes" }));
 * expect(walk.listWrong()).toEqual([]);
 */
export interface Walk {
  readonly click: (target: Locator) => Promise<void>;
  readonly type: (target: Locator, text: string) => Promise<void>;
  /** What is done by keys: `press Enter`; it may say only afterwards how often. */
  readonly press: (what: string | (() => string), act: () => Promise<unknown>) => Promise<void>;
  readonly listWrong: () => Promise<readonly string[]>;
  /** Writes the list as a page of Markdown. */
  readonly save: (path: string, title: string) => void;
}

export function recordWalk({ page, pane }: Pick<WorkbenchPage, "page" | "pane">): Walk {
  const acts: Act[] = [];
  const look = () => page.evaluate(describeScreen);
  const refusals = [page.locator("#entry-alert"), pane.locator(".notice-error")];

  /** An answer may take a moment, so that the last act is judged before the next. */
  async function judgeLast(): Promise<void> {
    const last = acts.at(-1);
    const refused = (await Promise.all(refusals.map((one) => one.allInnerTexts()))).flat();
    if (last?.wrong === "") last.wrong = refused.join(" ");
  }

  async function record(what: string | (() => string), act: () => Promise<unknown>, isInSight = true): Promise<void> {
    await judgeLast();
    const before = await look();
    await act();
    const isOther = (await eventually(look, (now) => now !== before)) !== before;
    acts.push({
      what: typeof what === "string" ? what : what(),
      wrong: !isInSight ? "not in sight" : isOther ? "" : "nothing is different",
    });
  }

  return {
    click: async (target) => {
      const name = await readName(target);
      await record(`click ${name}`, () => target.click(), await isSeen(target));
    },
    type: async (target, text) => {
      const name = await readName(target);
      await record(`type “${text}” into ${name}`, () => target.fill(text), await isSeen(target));
    },
    press: (what, act) => record(what, act),
    listWrong: async () => {
      await judgeLast();
      return acts.filter(({ wrong }) => wrong !== "").map(({ what, wrong }) => `${what}: ${wrong}`);
    },
    save: (path, title) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, writePage(title, acts));
    },
  };
}

/** Somewhere in the window, wherever the pane is scrolled to. */
async function isSeen(target: Locator): Promise<boolean> {
  await target.waitFor();
  return target.evaluate((element) => element.checkVisibility() && element.getClientRects().length > 0);
}

/** By what a reader of the screen knows it: `“Check Plan”`. */
const readName = async (target: Locator): Promise<string> =>
  `“${await target.evaluate((element) => {
    const label = "labels" in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
    const words = element.querySelector(":scope > b, :scope > img + span") ?? element; // of a card, of the ribbon
    const name = element.getAttribute("aria-label") ?? label ?? (words instanceof HTMLElement ? words.innerText : "");
    return name.replace(/\s+/g, " ").trim();
  })}”`;

/** In the page: all that can be read on it and in the pane, what is typed there, and where the focus is. */
function describeScreen(): string {
  const frame = document.querySelector("iframe");
  const pane = frame?.contentDocument;
  // While it is loading, as it is when another workbook is opened, there is nothing in it.
  const documents = pane?.querySelector("body") ? [document, pane] : [document];
  const { workbook } = (globalThis as unknown as { excelHost: { workbook: Record<string, unknown> } }).excelHost;
  const { name, selection } = workbook.activeSheet as Record<string, unknown>;
  return JSON.stringify([
    documents.map(({ body, activeElement }) => [
      body.innerText,
      Array.from(body.querySelectorAll<HTMLInputElement>("input, select, textarea"), ({ value, checked }) => [
        value,
        checked,
      ]),
      Array.from(body.querySelectorAll("*")).indexOf(activeElement ?? body),
    ]),
    [name, selection],
  ]);
}

const writePage = (title: string, acts: readonly Act[]): string => {
  const wrong = acts.filter((act) => act.wrong !== "").length;
  const lines = acts.map(
    (act, i) => `${String(i + 1)}. ${act.what}${act.wrong === "" ? "" : ` (wrong: ${act.wrong})`}`,
  );
  return `# ${title}\n\n${String(acts.length)} acts, ${String(wrong)} of them wrong.\n\n${lines.join("\n")}\n`;
};
