import { BUILT_MARK } from "../plan/built-sheet";
import { sayDay } from "../rules/asking/wording/say-day";
import { PALETTE } from "../sheet/look";
import type { Day } from "../sheet/serial-date";
import type { StreamedBook, StreamedRow, StreamedSheet } from "../sheet/streamed-book";
import type { DeskInput, DeskList } from "./desk-list";
import { DESK_LOOKS } from "./desk-looks";
import { listChanges } from "./sheets/changes";
import { type DeskColumn, writeHeading, writeLine } from "./sheets/column";
import { listFindings } from "./sheets/findings";
import { LOAD_COLUMNS } from "./sheets/people";
import { listPlans } from "./sheets/plans";
import { listSteps } from "./sheets/steps";
import { TILE_MERGES, writeTiles } from "./sheets/tiles";
import { listUnread } from "./sheets/unread";

/** One workbook for all plans: a line a plan, all steps, findings and people, and what could not be read. */
export const layOutDesk = (input: DeskInput): StreamedBook => ({
  title: TITLE,
  looks: DESK_LOOKS,
  sheets: [
    { ...layOutList(listPlans(input), input.today, writeTiles(input.tally)), merges: TILE_MERGES },
    ...(input.since ? [layOutList(listChanges(input, input.since), input.today)] : []),
    layOutList(listSteps(input), input.today),
    layOutList(listFindings(input), input.today),
    layOutList(
      {
        name: "People",
        about: "Who carries how much, in all plans together; the heaviest load first.",
        items: input.tally.loads,
        columns: LOAD_COLUMNS,
      },
      input.today,
    ),
    layOutList(listUnread(input), input.today),
  ],
});

const TITLE = "Plans under review";

function layOutList<Item>(
  { name, about, items, columns, printed = columns.length }: DeskList<Item>,
  today: Day,
  above: readonly StreamedRow[] = [],
): StreamedSheet {
  const head: readonly StreamedRow[] = [
    { cells: [{ value: above.length > 0 ? TITLE : name, look: "title" }], height: 30 },
    { cells: [{ value: `${about} As of ${sayDay(today)}.`, look: "about" }], height: 18 },
    ...above,
    { cells: [], height: 8 },
    writeHeading(columns),
  ];
  return {
    name,
    rows: joinRows(head, items, columns),
    frozenRows: head.length,
    columnWidths: columns.map(({ width }) => width),
    printedColumns: printed,
    tabColor: PALETTE.navy,
    names: [BUILT_MARK],
  };
}

function* joinRows<Item>(
  head: readonly StreamedRow[],
  items: Iterable<Item>,
  columns: readonly DeskColumn<Item>[],
): Generator<StreamedRow> {
  yield* head;
  for (const item of items) yield writeLine(item, columns);
}
