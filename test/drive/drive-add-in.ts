import { createHost, type Host } from "../../src/host";
import { putValues } from "../../src/host/doors/spreadsheet";
import { chooseFile } from "./choose-file";
import { type DrivenPage, openPage } from "./drive-page";
import { findPage } from "./find-page";
import { readAddIn } from "./read-add-in";

/** What came of one click. */
export interface Driven {
  readonly act: string;
  /** The lines of text that are on the page now and were not before. */
  readonly said: readonly string[];
  /** What went wrong; empty where all is well. */
  readonly errors: readonly string[];
}

/** Something to work on: the loans of a library's branches. */
const LOANS = [
  ["Branch", "Loans", "Goal"],
  ["Riverside", 120, 100],
  ["Hillside", 80, 100],
  ["Harbour", 95, 90],
];

/** Milliseconds after which a command that has not called `event.completed` is taken to be stuck. */
const MOST_WAITED = 5000;

/**
 * Opens an add-in in the stand-in for Excel, clicks each button of its pane and each of its ribbon, each time in a new
 * workbook with a few rows, and says what went wrong. A button that fails there is clicked once more after those before
 * it, as a person would; fields for a file get one first.
 * @throws {Error} where the folder has no manifest, or a page is not found
 * @example await driveAddIn("test/drive/library-add-in") // [{ act: "opens the pane", errors: [] }, …]
 */
export async function driveAddIn(folder: string): Promise<readonly Driven[]> {
  const { pane, commands, functions } = readAddIn(folder);
  const driven: Driven[] = [];
  if (pane !== null) {
    let names: readonly string[] = [];
    const opened = await onPage(folder, pane, (page) => {
      names = listButtons(page).map(nameOf);
    });
    driven.push({ act: "opens the pane", ...opened });
    for (const [index, name] of names.entries()) driven.push(await clickButton(folder, pane, index, name));
  }
  for (const name of functions) {
    const run = await onPage(folder, commands ?? pane ?? "", (_page, host) => runCommand(host, name));
    driven.push({ act: `runs ${name} from the ribbon`, ...run });
  }
  return driven;
}

async function clickButton(folder: string, url: string, index: number, name: string): Promise<Driven> {
  const alone = await onPage(folder, url, (page) => {
    chooseFiles(page);
    listButtons(page)[index]?.click();
  });
  if (alone.errors.length === 0 || index === 0) return { act: `clicks ${name}`, ...alone };
  const inOrder = await onPage(folder, url, async (page) => {
    chooseFiles(page);
    for (let before = 0; before < index; before++) {
      listButtons(page)[before]?.click();
      await page.settle();
    }
    page.errors.length = 0;
    listButtons(page)[index]?.click();
  });
  return { act: `clicks ${name}, after those before it`, ...inOrder };
}

async function runCommand(host: Host, name: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, MOST_WAITED, new Error(`${name} has not called event.completed.`));
  });
  await Promise.race([host.runCommand(name), late]).finally(() => {
    clearTimeout(timer);
  });
}

function chooseFiles({ window }: DrivenPage): void {
  for (const input of window.document.querySelectorAll<HTMLInputElement>("input[type=file]")) chooseFile(input, window);
}

type Work = (page: DrivenPage, host: Host) => unknown;

async function onPage(folder: string, url: string, work: Work): Promise<Omit<Driven, "act">> {
  const host = createHost();
  const [sheet] = host.workbook.sheets;
  if (sheet) putValues(host.workbook, sheet, LOANS);
  const page = await openPage(host, url, (address) => findPage(folder, address));
  const before = new Set(readLines(page));
  const errors: string[] = [];
  try {
    await work(page, host);
    await page.settle();
  } catch (error) {
    errors.push(String(error));
  }
  const said = readLines(page).filter((line) => !before.has(line));
  page.close();
  return { said, errors: [...page.errors, ...errors] };
}

const readLines = ({ window }: DrivenPage): readonly string[] =>
  window.document.body.textContent
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const listButtons = ({ window }: DrivenPage): readonly HTMLElement[] =>
  [
    ...window.document.querySelectorAll<HTMLElement>("button, [role=button], input[type=button], input[type=submit]"),
  ].filter((button) => !button.hasAttribute("disabled"));

const nameOf = (button: HTMLElement): string =>
  `“${(button.textContent.trim() || button.getAttribute("value") || button.id).replace(/\s+/g, " ")}”`;
