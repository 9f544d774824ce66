import { formatRectangle } from "../../sheet/a1";
import { contains, overlap, type Rectangle } from "../../sheet/rectangle";
import { ExcelError } from "../excel-error";
import { isFormula } from "../read/read-formulas";
import type { Send } from "../run";
import { type Contents, restore, type Values } from "./contents";
import { findFormerRows } from "./find-former-rows";
import type { AnyWrite, GuardedOutcome } from "./guarded-write";

/** What was seen of a guarded write’s cells at one moment. */
export interface Seen {
  readonly guards: readonly Values[];
  readonly targets: readonly Contents[];
  /** The rows among which the targets are, where they are read. */
  readonly among: Contents | null;
}

/** A write that Excel did not answer: what was there before it, and what is there now. */
export interface LostAnswer {
  readonly write: AnyWrite;
  readonly ranges: readonly Excel.Range[];
  readonly before: Seen;
  readonly now: Seen;
  /** Why there is no answer. */
  readonly error: unknown;
  readonly send: Send;
}

/**
 * Finds out what became of a write that Excel did not answer. It may be done, halfway, or not done; and a co-author may
 * have sorted the rows right before, so that it went into another step. What is done in its place stays. What is
 * halfway or in another step is taken back; but never what somebody has typed since.
 * @throws {ExcelError} why there was no answer, once all is as before; or where to look, if what was overwritten is not
 *   known
 */
export async function settleLostAnswer(lost: LostAnswer): Promise<GuardedOutcome> {
  const { write, before, now, error } = lost;
  const made = write.makes(before.targets);
  const targets = write.targets.flatMap((at, i): Target[] => {
    const [range, held, holds] = [lost.ranges[i], before.targets[i], now.targets[i]];
    return range && held && holds ? [{ at, range, held, holds, made: made[i] ?? [] }] : [];
  });
  const isThere = write.expected.every(
    ({ at, values }, i) => write.targets.some((target) => overlap(target, at)) || isEqual(values, now.guards[i]),
  );
  const former = findFormer(lost);
  const isInPlace = former ? former.every((place, row) => place === row) : isThere;

  if (isInPlace && isThere && targets.every(isDone)) return { kind: "changed", before: before.targets };
  if (isInPlace) {
    if (targets.every(isOurs)) await putBack(lost, targets); // the first failure says more
    throw error;
  }

  const strays = targets.filter(isDone);
  const overwritten = strays.flatMap((stray) => {
    const held = former && findOverwritten(lost, former, stray.at);
    return held ? [{ ...stray, held }] : [];
  });
  if (overwritten.length < strays.length || !(await putBack(lost, overwritten))) throw lookAt(strays);
  return { kind: "moved" };
}

/** A block of cells that was to be changed. */
interface Target {
  readonly at: Rectangle;
  readonly range: Excel.Range;
  /** What it held before. */
  readonly held: Contents;
  /** What it holds now. */
  readonly holds: Contents;
  /** What it holds if the change is made. */
  readonly made: Values;
}

/** Whether the change is made. Blank rows do not count: somebody may have inserted one. */
const isDone = ({ holds, made }: Target): boolean => isEqual(holds.values.filter(isFilled), made.filter(isFilled));

/** Whether each cell holds what was there or what was to be written, so that nothing was typed since. */
function isOurs({ held, holds, made }: Target): boolean {
  const known = [held.values.filter(isFilled), made.filter(isFilled)];
  return holds.values
    .filter(isFilled)
    .every((cells, row) =>
      cells.every((cell, column) => known.some((values) => cell === (values[row]?.[column] ?? ""))),
    );
}

const isFilled = (cells: Values[number]): boolean => cells.some((cell) => cell !== "");

/** Writes back what cells held; false where Excel fails again. */
async function putBack({ send }: LostAnswer, targets: readonly Target[]): Promise<boolean> {
  const changed = targets.filter(({ held, holds }) => !isEqual(held, holds));
  if (changed.length === 0) return true;
  restore(
    changed.map(({ range }) => range),
    changed.map(({ held }) => held),
  );
  return send(() => true).catch(() => false);
}

/** Finds where each of the rows was before; null where that is not known. */
function findFormer({ write: { targets, among }, before, now }: LostAnswer): readonly number[] | null {
  if (!among || !before.among || !now.among) return null;
  return findFormerRows(before.among.values, now.among.values, (row, column) =>
    targets.some((target) => contains(target, { row: among.row + row, column: among.column + column })),
  );
}

/** Finds what a block held before the write went into it; null where that is not known. */
function findOverwritten(
  { write: { among }, before }: LostAnswer,
  former: readonly number[],
  { row, column, rows, columns }: Rectangle,
): Contents | null {
  if (!among || !before.among || !contains(among, { row, column })) return null;
  const places = former.slice(row - among.row, row - among.row + rows);
  const from = column - among.column;
  const pick = <Of>(block: readonly (readonly Of[])[]): Of[][] =>
    places.map((place) => block[place]?.slice(from, from + columns) ?? []);
  const { values, typed, formats } = before.among;
  if (pick(typed).flat().some(isFormula)) return null; // it would refer to other cells there
  return { values: pick(values), typed: pick(typed), formats: pick(formats), isHidden: false };
}

const lookAt = (targets: readonly Target[]): ExcelError =>
  new ExcelError(
    "AnswerLost",
    "Somebody changed the sheet in the same moment, and Excel did not say what it did. " +
      `Look at ${targets.map(({ at }) => formatRectangle(at)).join(", ")}: what is there may belong to another step.`,
  );

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
