import { createHost, type Host } from "../../src/host";
import { putValues } from "../../src/host/doors/spreadsheet";
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

/**
 * Opens an add-in in the stand-in for Excel, clicks each button of its pane and each of its ribbon, each time in a new
 * workbook with a few rows, and says what went wrong.
 * @throws {Error} where the folder has no manifest, or a page is not found
 * @example await driveAddIn("test/drive/library-add-in") // [{ act: "opens the pane", errors: [] }, …]
 */
export async function driveAddIn(folder: string): Promise<readonly Driven[]> {
  const { pane, commands, functions } = readAddIn(folder);
  const driven: Driven[] = [];
  const drive = async (act: string, url: string, work: Work): Promise<void> => {
    driven.push({ act, ...(await onPage(folder, url, work)) });
  };
  if (pane !== null) {
    let names: readonly string[] = [];
    await drive("opens the pane", pane, (page) => {
      names = listButtons(page).map(nameOf);
    });
    for (const [index, name] of names.entries())
      await drive(`clicks ${name}`, pane, (page) => listButtons(page)[index]?.click());
  }
  for (const name of functions)
    await drive(`runs ${name} from the ribbon`, commands ?? pane ?? "", (_page, host) => host.runCommand(name));
  return driven;
}

type Work = (page: DrivenPage, host: Host) => unknown;

async function onPage(folder: string, url: string, work: Work): Promise<Omit<Driven, "act">> {
  const host = createHost();
  const [sheet] = host.workbook.sheets;
  if (sheet) putValues(host.workbook, sheet, LOANS);
  const page = await openPage(host, url, findPage(folder, url));
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
