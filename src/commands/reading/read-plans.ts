import { all, type Batch, both } from "../../excel/batch";
import { isExcelError } from "../../excel/excel-error";
import { readTablePlaces } from "../../excel/read/place-tables";
import { type NamesTaken, readNames } from "../../excel/read/read-names";
import {
  readFirstSheets,
  readSheet,
  readSheetIfThere,
  readSheets,
  type SheetRead,
  type Wanted,
} from "../../excel/read/read-sheet";
import { readWorkbook, type WorkbookRead } from "../../excel/read/read-workbook";
import { run } from "../../excel/run";
import type { NotAPlan, Plan } from "../../plan/plan";
import { loadWordsIn } from "../../recognition/load-words";
import type { Profile } from "../../rules/profile/profile";
import type { Rectangle } from "../../sheet/rectangle";
import { understandStore } from "../store/read-store";
import type { Choices } from "./choices";
import { findMoved } from "./find-moved";
import { forgetUnlinked, linkSheets } from "./link-sheets";
import { makePause, type Progress } from "./progress";
import { readInBlocks } from "./read-in-blocks";
import { recognizePlans } from "./recognize-plans";

/** The active sheet, every sheet, those that are hidden too, or the named ones. */
export type Scope = "active" | "all" | readonly string[];

/** A workbook as the commands see it: the sheets that were asked for, and the plans recognized on each. */
export interface PlansRead {
  readonly workbook: WorkbookRead;
  readonly choices: Choices;
  /** Why what the workbook keeps cannot be read; null where it can. */
  readonly damage: string | null;
  readonly sheets: readonly SheetPlans[];
  /** The other sheets, where they had to be read for the sub-plans on them; none by default. */
  readonly around: readonly SheetPlans[];
}

export interface SheetPlans extends SheetRead {
  /** At least one plan, or why there is none. */
  readonly plans: readonly Plan[] | NotAPlan;
}

/** The merged cells of each sheet that Excel was asked about, by the sheet's name. */
export type Merges = Readonly<Record<string, readonly Rectangle[]>>;

/**
 * Reads the sheets in one round trip; of more than six in two. A sheet too large for one answer is read in blocks.
 * Merged cells are only known where they are given; see `readMerged`.
 */
export async function readPlans(scope: Scope, progress: Progress = {}, given: Given = {}): Promise<PlansRead> {
  const { workbook, reads } = await readScope(scope);
  const read = await recognizeAll(workbook, reads, progress, given);
  const others = listOthers(workbook, reads);
  if (others.length === 0) return { ...read, sheets: linkSheets(read.sheets) };
  if (!workbook.hasDetails) return { ...read, sheets: linkSheets(read.sheets).map(forgetUnlinked) };
  const around = await recognizeAll(workbook, await inOneAnswer((wanted) => readSheets(others, wanted)), {}, given);
  const linked = linkSheets([...read.sheets, ...around.sheets]);
  return { ...read, sheets: linked.slice(0, read.sheets.length), around: linked.slice(read.sheets.length) };
}

/** What need not be asked of Excel. */
export interface Given {
  readonly merges?: Merges | undefined;
  /** In place of the profile that the workbook keeps. */
  readonly profile?: Profile | undefined;
}

async function readScope(scope: Scope): Promise<{ workbook: WorkbookRead; reads: readonly SheetRead[] }> {
  const readSome = (wanted: Wanted) =>
    scope === "all" ? readFirstSheets(AT_ONCE, wanted) : readSheets(scope === "active" ? [null] : scope, wanted);
  const [workbook, reads] = await inOneAnswer((wanted) => both(readWorkbook, readSome(wanted)));
  if (scope !== "all") return { workbook, reads };

  const others = listOthers(workbook, reads);
  return others.length === 0
    ? { workbook, reads }
    : { workbook, reads: [...reads, ...(await inOneAnswer((wanted) => readSheets(others, wanted)))] };
}

const listOthers = ({ all }: WorkbookRead, reads: readonly SheetRead[]): readonly string[] =>
  all.filter((name) => !reads.some(({ grid }) => grid.sheet === name));

/** So many sheets are asked for before it is known how many there are. */
const AT_ONCE = 6;

/** Asks for whole sheets; where that is too much for one answer, for their first rows. */
async function inOneAnswer<Result>(read: (wanted: Wanted) => Batch<Result>): Promise<Result> {
  try {
    return await run(read({}));
  } catch (error) {
    if (TOO_MUCH.some((code) => isExcelError(error, code))) return run(read({ rows: FIRST_ROWS / 10 }));
    throw error;
  }
}

/** More bytes than one answer has, and more cells than one range gives. */
const TOO_MUCH = ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"];

/** A sheet that the add-in looks for by its name, and its tables. */
export interface KnownSheet {
  readonly name: string;
  readonly tables: readonly string[];
}

/**
 * Reads every sheet, and what the name of a new sheet must not clash with. One round trip where there are only the
 * active sheet and the known ones, and none is long.
 */
export async function readAll(known: readonly KnownSheet[]): Promise<PlansRead & { readonly taken: NamesTaken }> {
  const knownIfThere = all(
    known.map(({ name, tables }) => readSheetIfThere(name, { known: tables, rows: FIRST_ROWS })),
  );
  const [[workbook, taken], [active, named]] = await run(
    both(both(readWorkbook, readNames), both(readSheet(null, { rows: FIRST_ROWS }), knownIfThere)),
  );
  const there = named.filter((read) => read !== null);
  const near = there.some(({ grid }) => grid.sheet === active.grid.sheet) ? there : [active, ...there];
  const others = workbook.sheets.filter((sheet) => near.every(({ grid }) => grid.sheet !== sheet));
  const reads =
    others.length > 0
      ? [...near, ...(await run(readSheets(others, { rows: Math.ceil(FIRST_ROWS / others.length) })))]
      : near;
  const inOrder = workbook.sheets.flatMap((sheet) => reads.filter(({ grid }) => grid.sheet === sheet));
  const read = await recognizeAll(workbook, inOrder, {});
  return { ...read, sheets: linkSheets(read.sheets), taken };
}

/**
 * How many rows of one or two sheets fit into one answer: a line of a communication plan takes 600 bytes of it, a step
 * of a plan 150.
 */
const FIRST_ROWS = 3000;

async function recognizeAll(
  workbook: WorkbookRead,
  reads: readonly SheetRead[],
  progress: Progress,
  { merges, profile }: Given = {},
): Promise<PlansRead> {
  const { choices: kept, damage } = await understandStore(workbook.store);
  const choices = await findMoved(profile ? { ...kept, profile } : kept, workbook.all);
  const pause = makePause(progress);
  const sheets: SheetPlans[] = [];
  for (const [index, read] of reads.entries()) {
    progress.signal?.throwIfAborted();
    const whole = read.unread ? await readInBlocks(read.grid, read.unread, progress) : read.grid;
    const unplaced = read.unplaced.length > 0 ? await run(readTablePlaces(whole.sheet, read.unplaced)) : [];
    const grid = {
      ...whole,
      tables: [...whole.tables, ...unplaced],
      from1904: workbook.from1904,
      ...(merges && { merges: merges[whole.sheet] ?? [] }),
    };
    await loadWordsIn(grid);
    await pause((index + 1) / reads.length);
    sheets.push({ ...read, grid, plans: recognizePlans(grid, choices) });
  }
  return { workbook, choices, damage, sheets, around: [] };
}
