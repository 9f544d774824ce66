import { formatRectangle } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/rectangle";
import { isExcelError } from "../excel-error";
import { runSteps, type Send } from "../run";
import { readContents, restore, type Values } from "./contents";
import type { AnyWrite, GuardedOutcome, GuardedWrite } from "./guarded-write";
import { type Seen, settleLostAnswer } from "./settle-lost-answer";

/**
 * Changes cells only where they still are as they were read: reads them again, changes them in the next round trip,
 * whose answer says what was there right before, and restores that where it is something else by then. Where that
 * answer is lost, it looks whether the change was made, and where. Two round trips. The ranges are kept from one round
 * trip to the next, and Excel moves them along with their cells.
 * https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
 * @throws {ExcelError} when Excel refuses
 * @example
 * const expected = [{ at: heading, values }];
 * const change = ([range]) => queueClear(range);
 * await writeGuarded({ sheet, expected, targets: [cell], change, makes: () => [[[""]]] });
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

/** Larger blocks are not read to find out who was where. */
const MOST_CELLS = 20_000;

async function writeInSteps(write: AnyWrite, context: Excel.RequestContext, send: Send): Promise<GuardedOutcome> {
  const { expected, refuse = () => null, change } = write;
  const sheet = context.workbook.worksheets.getItem(write.sheet);
  const rangeAt = (at: Rectangle): Excel.Range => sheet.getRange(formatRectangle(at));
  const guards = expected.map(({ at }) => rangeAt(at));
  const ranges = write.targets.map(rangeAt);
  const among = write.among && write.among.rows * write.among.columns <= MOST_CELLS ? rangeAt(write.among) : null;

  const look = (): (() => Seen) => {
    for (const guard of guards) guard.load("values");
    for (const range of ranges) range.load("values,formulas,numberFormat,rowHidden");
    return () => ({
      guards: guards.map((guard) => guard.values as Values),
      targets: ranges.map(readContents),
      among: null,
    });
  };
  const lookAround = (): (() => Seen) => {
    const read = look();
    among?.load("values,formulas,numberFormat,rowHidden");
    return () => ({ ...read(), among: among && readContents(among) });
  };
  const isAsExpected = (values: readonly Values[]): boolean =>
    expected.every((one, i) => JSON.stringify(one.values) === JSON.stringify(values[i]));

  const first = await send(lookAround());
  if (!isAsExpected(first.guards)) return { kind: "moved" };
  const because = refuse(first.targets);
  if (because !== null) return { kind: "refused", because };

  const lookAgain = look();
  change(ranges);
  let second: Seen;
  try {
    second = await send(lookAgain);
  } catch (error) {
    const now = await send(lookAround()).catch(() => null); // the first failure says more
    if (now === null) throw error;
    return settleLostAnswer({ write, ranges, before: first, now, error, send });
  }
  if (isAsExpected(second.guards) && refuse(second.targets) === null)
    return { kind: "changed", before: second.targets };

  restore(ranges, second.targets);
  await send(() => undefined);
  return { kind: "moved" };
}
