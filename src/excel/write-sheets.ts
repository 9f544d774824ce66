import type { Amendment } from "../sheet/amendment";
import type { Draft } from "../sheet/draft";
import { amendSheet, writeAmended } from "./amend-sheet";
import { all, type Batch, both } from "./batch";
import { deleteSheets, readMade } from "./made-mark";
import { makeRanges } from "./make-ranges";
import type { NamesTaken } from "./read-names";
import { run } from "./run";
import { splitIntoPortions } from "./split-into-portions";
import { addSheets, type NamedDraft, nameSheets } from "./write-draft";

export interface Writing {
  /** New sheets; see `addSheets`. */
  readonly drafts: readonly Draft[];
  /** Changes to existing sheets. */
  readonly amendments: readonly Amendment[];
  /** The existing sheet to activate; by default the last of the new ones. */
  readonly front?: string | undefined;
}

/**
 * Writes new sheets and changes others in one round trip, plus one for every 2.5 MB of contents beyond the first. Where
 * Excel fails, it may have done all, some or nothing of it: the new sheets are looked for, and finished ones are kept,
 * half-made ones removed.
 * @returns the names of the new sheets
 * @throws {ExcelError} when Excel refuses
 * @example
 * await writeSheets({ drafts: [plan], amendments: [] }, await run(readNames)) // ["Action Plan (2)"]
 */
export async function writeSheets(
  { drafts, amendments, front }: Writing,
  taken: NamesTaken,
): Promise<readonly string[]> {
  const added = nameSheets(drafts, taken).filter(({ isNew }) => isNew);
  const [first = [], ...more] = splitIntoPortions(
    [...drafts, ...amendments].flatMap((of) => of.cells.map((block) => ({ ...block, of }))),
  );
  const takeFirst = <Of extends Draft | Amendment>(of: Of): Of => ({
    ...of,
    cells: first.filter((block) => block.of === of),
  });
  const amend = [...amendments.map(takeFirst).map(amendSheet), ...(front === undefined ? [] : [bringToFront(front)])];
  const batch = both(addSheets(drafts.map(takeFirst), taken), all(amend));
  const names = nameSheets(drafts, taken).map(({ name }) => name);
  try {
    await run(batch);
  } catch (error) {
    if (amendments.length > 0 || more.length > 0 || !(await isMade(added))) throw error;
  }
  for (const portion of more)
    await run(
      all(
        portion.map(({ of, ...block }) =>
          writeBlock("sheet" in of ? of.sheet : (names[drafts.indexOf(of)] ?? of.name), block),
        ),
      ),
    ).catch(async (error: unknown) => {
      await remove(added.map(({ name }) => name)).catch(() => undefined); // the first failure says more
      throw error;
    });
  return names;
}

/** True where Excel has made the sheets though it said otherwise; where it has made them by half, they are removed. */
async function isMade(added: readonly NamedDraft[]): Promise<boolean> {
  try {
    const made = await run(readMade(added));
    if (added.length > 0 && made.every((one) => one === "done")) return true;
    await remove(added.filter((_, i) => made[i] === "begun" || made[i] === "done").map(({ name }) => name));
  } catch {
    // Excel does not answer: nothing more can be done now.
  }
  return false;
}

const remove = (names: readonly string[]): Promise<unknown> =>
  names.length > 0 ? run(deleteSheets(names)) : Promise.resolve();

const bringToFront =
  (sheet: string): Batch<void> =>
  (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    return () => undefined;
  };

/** Rows that follow those of the first round trip, already formatted. */
const writeBlock =
  (sheet: string, block: Amendment["cells"][number]): Batch<void> =>
  (context) => {
    const ranges = makeRanges(context.workbook.worksheets.getItem(sheet));
    writeAmended(ranges, block);
    ranges.at({ ...block, rows: block.contents.length, columns: 1 }).format.autofitRows();
    return () => undefined;
  };
