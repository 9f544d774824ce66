import { formatRectangle } from "../sheet/a1";
import type { Amendment } from "../sheet/amendment";
import type { CellValue } from "../sheet/cell";
import type { Draft } from "../sheet/draft";
import { findExtent, readPart } from "../sheet/grid";
import type { Rectangle } from "../sheet/rectangle";
import { placeAmendment, type PlacedAmendment } from "./amend/amend-sheet";
import { all, type Batch } from "./batch";
import type { NamesTaken } from "./read/read-names";
import { runSteps, type Send } from "./run";
import { addSheets, nameSheets } from "./write/write-draft";
import { inPortions } from "./write-in-portions";

export interface Refreshing {
  readonly amendments: readonly Amendment[];
  /** Sheets that are added along with the changes. */
  readonly drafts: readonly Draft[];
  /** The sheet to activate; null for the last of the new ones. */
  readonly front: string | null;
}

/**
 * Changes sheets only where they still are as they were read, for somebody may have typed there since: reads them
 * again, changes them in the next round trip, whose answer says what was there right before, and takes the changes back
 * where that was something else. Two round trips, plus one for every 2.5 MB of contents beyond the first.
 *
 * @returns the names of the new sheets; null where a sheet is not as it was read, and none is changed
 * @throws {ExcelError} when Excel refuses; it may have done some of the changes
 * @example
 * await amendSheets({ amendments: [refreshed], drafts: [], front: "Communication Plan" }, taken); // []
 */
export async function amendSheets(
  { amendments, drafts, front }: Refreshing,
  taken: NamesTaken,
): Promise<readonly string[] | null> {
  const names = nameSheets(drafts, taken).map(({ name }) => name);
  const { takeFirst, writeOthers } = inPortions([...drafts, ...amendments]);
  const along = all<unknown>([
    addSheets(drafts.map(takeFirst), taken),
    ...(front === null ? [] : [bringToFront(front)]),
  ]);
  if (!(await changeAsRead(amendments.map(takeFirst), along))) return null;
  await writeOthers((of) => ("sheet" in of ? of.sheet : (names[drafts.indexOf(of)] ?? "")));
  return names;
}

const changeAsRead = (amendments: readonly Amendment[], along: Batch<unknown>): Promise<boolean> =>
  runSteps(async (context, send) => {
    const placed = amendments.map((one) => placeAmendment(context.workbook.worksheets.getItem(one.sheet), one));
    for (const portion of joinBlocks(amendments.flatMap(listBlocks)))
      if (!(await send(all(portion.map(isAsRead))(context))).every((same) => same)) return false;

    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const looks = placed.map(({ look }) => look());
    for (const { change } of placed) change();
    along(context);
    const typed = await send(() => looks.map((read) => read())).catch(async (error: unknown) => {
      await removeBlank(placed, send).catch(() => undefined); // the first failure says more
      throw error;
    });
    if (typed.every(({ length }) => length === 0)) return true;

    for (const [i, { restore }] of placed.entries()) restore(typed[i] ?? []);
    await send(() => undefined);
    return false;
  });

/** Where Excel stopped halfway, the rows that it inserted and did not fill are of no use to anybody. */
async function removeBlank(placed: readonly PlacedAmendment[], send: Send): Promise<void> {
  const looks = placed.map(({ lookForBlank }) => lookForBlank());
  const blank = await send(() => looks.flatMap((read) => read()));
  for (const row of blank) row.delete(Excel.DeleteShiftDirection.up);
  if (blank.length > 0) await send(() => undefined);
}

const bringToFront =
  (sheet: string): Batch<void> =>
  (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    return () => undefined;
  };

/** Cells of a sheet as they were read. */
interface Block {
  readonly sheet: string;
  readonly at: Rectangle;
  readonly values: readonly (readonly CellValue[])[];
}

/** Somebody may have typed right below or next to what was filled. */
const MARGIN = 5;
/** Excel on the web hands over 5 MB at most in one answer. */
const CELLS_AN_ANSWER = 60_000;

function listBlocks({ sheet, asRead }: Amendment): readonly Block[] {
  const extent = findExtent(asRead) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const columns = extent.column + extent.columns + MARGIN;
  const rows = extent.row + extent.rows + MARGIN;
  const most = Math.ceil(CELLS_AN_ANSWER / columns);
  return Array.from({ length: Math.ceil(rows / most) }, (_, i) => {
    const at = { row: i * most, column: 0, rows: Math.min(most, rows - i * most), columns };
    return { sheet, at, values: readPart(asRead, at) };
  });
}

/** Blocks for one round trip each: all of them together, or one by one where they are too many. */
const joinBlocks = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks.reduce((cells, { at }) => cells + at.rows * at.columns, 0) <= CELLS_AN_ANSWER
    ? [blocks]
    : blocks.map((block) => [block]);

const isAsRead =
  ({ sheet, at, values }: Block): Batch<boolean> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatRectangle(at)).untrack().load("values");
    return () => JSON.stringify(range.values) === JSON.stringify(values);
  };
