import { formatRectangle } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import { overlap, type Rectangle } from "../sheet/rectangle";
import { isExcelError } from "./excel-error";
import { isFormula } from "./read-formulas";
import { runSteps, type Send } from "./run";
import { toValue } from "./write-draft";

/** A block of cells and what was read in it. */
export interface Expected {
  readonly at: Rectangle;
  readonly values: Values;
}

type Values = readonly (readonly CellValue[])[];

/** What a target holds right before the change. */
export interface TargetRead {
  /** What was typed: formulas with their equals signs, otherwise the values. */
  readonly typed: Values;
  /** Whether some of its rows are hidden, by hand or by a filter. */
  readonly isHidden: boolean;
}

/** A change of cells that were read in an earlier round trip, so that a co-author may have moved them since. */
export interface GuardedWrite<Targets extends readonly Rectangle[]> {
  readonly sheet: string;
  /** The cells by which the place is recognized, such as headings and the text of a step. */
  readonly expected: readonly Expected[];
  /** The cells that are about to be changed. */
  readonly targets: Targets;
  /** Why the change must not be made after all, as a sentence for the user; or null. */
  readonly refuse?: (targets: { readonly [Index in keyof Targets]: TargetRead }) => string | null;
  /** Queues the change. The ranges are those of `targets`, and have moved along with their cells. */
  readonly change: (targets: { readonly [Index in keyof Targets]: Excel.Range }) => void;
}

/** `moved`: the cells are no longer where they were, so nothing was changed, or what was changed is restored. */
export type GuardedOutcome =
  { readonly kind: "changed" } | { readonly kind: "moved" } | { readonly kind: "refused"; readonly because: string };

/**
 * Changes cells only where they still are as they were read: reads them again, changes them in the next round trip,
 * whose answer says what was there right before, and restores that where it is something else by then, or where Excel
 * fails halfway. Two round trips. The ranges are kept from one round trip to the next, and Excel moves them along with
 * their cells.
 * https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
 * @throws {ExcelError} when Excel refuses
 * @example
 * const expected = [{ at: heading, values }];
 * await writeGuarded({ sheet, expected, targets: [cell], change: ([range]) => queueClear(range) });
 */
export async function writeGuarded<const Targets extends readonly Rectangle[]>(
  write: GuardedWrite<Targets>,
): Promise<GuardedOutcome> {
  try {
    return await runSteps((context, send) => writeInSteps(write as unknown as AnyWrite, context, send));
  } catch (error) {
    if (isExcelError(error, "InvalidReference")) return { kind: "moved" }; // the cells are deleted
    throw error;
  }
}

/** The same for any number of targets. */
interface AnyWrite extends Pick<GuardedWrite<readonly Rectangle[]>, "sheet" | "expected" | "targets"> {
  readonly refuse?: (targets: readonly TargetRead[]) => string | null;
  readonly change: (targets: readonly Excel.Range[]) => void;
}

async function writeInSteps(
  { sheet: name, expected, targets, refuse = () => null, change }: AnyWrite,
  context: Excel.RequestContext,
  send: Send,
): Promise<GuardedOutcome> {
  const sheet = context.workbook.worksheets.getItem(name);
  const guards = expected.map(({ at }) => sheet.getRange(formatRectangle(at)));
  const ranges = targets.map((at) => sheet.getRange(formatRectangle(at)));
  const look = () => {
    for (const guard of guards) guard.load("values");
    for (const range of ranges) range.load("values,formulas,numberFormat,rowHidden");
    return () => ({ guards: guards.map((guard) => guard.values as Values), targets: ranges.map(readContents) });
  };
  const isAsExpected = (values: readonly Values[]): boolean =>
    expected.every((one, i) => JSON.stringify(one.values) === JSON.stringify(values[i]));

  const first = await send(look());
  if (!isAsExpected(first.guards)) return { kind: "moved" };
  const because = refuse(first.targets);
  if (because !== null) return { kind: "refused", because };

  const lookAgain = look();
  change(ranges);
  const second = await sendOrRepair(send, lookAgain, async () => {
    const now = await send(look());
    const isOurPlace = expected.every(
      ({ at, values }, i) =>
        targets.some((target) => overlap(target, at)) || JSON.stringify(values) === JSON.stringify(now.guards[i]),
    );
    if (!isOurPlace || JSON.stringify(now.targets) === JSON.stringify(first.targets)) return;
    restore(ranges, first.targets);
    await send(() => undefined);
  });
  if (isAsExpected(second.guards) && refuse(second.targets) === null) return { kind: "changed" };

  restore(ranges, second.targets);
  await send(() => undefined);
  return { kind: "moved" };
}

/** Sends a change; where Excel fails, part of it may be done, or all of it, which is repaired as well as can be. */
async function sendOrRepair<Result>(send: Send, read: () => Result, repair: () => Promise<void>): Promise<Result> {
  try {
    return await send(read);
  } catch (error) {
    await repair().catch(() => undefined); // the first failure says more
    throw error;
  }
}

/** What cells hold, for writing it back. */
interface Contents extends TargetRead {
  readonly values: Values;
  readonly formats: unknown[][];
}

const readContents = (range: Excel.Range): Contents => ({
  values: range.values as Values,
  typed: range.formulas as Values,
  formats: range.numberFormat as unknown[][],
  isHidden: (range.rowHidden as boolean | null) !== false, // null where some are and some are not
});

function restore(ranges: readonly Excel.Range[], before: readonly Contents[]): void {
  for (const [i, range] of ranges.entries()) {
    const contents = before[i];
    if (!contents) continue;
    if (contents.typed.flat().every((typed) => typed === "")) {
      // However many rows it has now.
      range.clear(Excel.ClearApplyTo.contents);
      continue;
    }
    range.numberFormat = contents.formats as string[][];
    range.formulas = contents.typed.map((cells, r) =>
      cells.map((typed, c) => (isFormula(typed) ? typed : toValue(contents.values[r]?.[c] ?? ""))),
    );
  }
}
