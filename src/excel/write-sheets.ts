import type { Draft } from "../sheet/draft";
import { all } from "./batch";
import type { NamesTaken } from "./read/read-names";
import { run } from "./run";
import { markSheet } from "./write/add-name";
import { deleteSheets, readMade } from "./write/made-mark";
import { addSheets, type NamedDraft, nameSheets } from "./write/write-draft";
import { inPortions } from "./write-in-portions";

/**
 * Writes new sheets in one round trip, plus one for every 2.5 MB of contents beyond the first; the last of them becomes
 * the active one. Where Excel fails, it may have done all, some or nothing of it: the sheets are looked for, and
 * finished ones are kept, half-made ones removed.
 *
 * @returns the names of the sheets
 * @throws {ExcelError} when Excel refuses
 * @example
 * await writeSheets([plan], await run(readNames)) // ["Action Plan (2)"]
 */
export async function writeSheets(drafts: readonly Draft[], taken: NamesTaken): Promise<readonly string[]> {
  const named = nameSheets(drafts, taken);
  const added = named.filter(({ isNew }) => isNew);
  const names = named.map(({ name }) => name);
  const { takeFirst, hasOthers, writeOthers } = inPortions(drafts);
  try {
    const begun = drafts.map(takeFirst);
    await run(addSheets(hasOthers ? begun.map(leaveMarks) : begun, taken));
  } catch (error) {
    if (hasOthers || !(await isMade(added))) throw error;
  }
  try {
    await writeOthers((draft) => names[drafts.indexOf(draft as Draft)] ?? "");
    if (hasOthers) await run(all(named.map(({ name, draft }) => markSheet(name, draft))));
  } catch (error) {
    await remove(added.map(({ name }) => name)).catch(() => undefined); // the first failure says more
    throw error;
  }
  return names;
}

/** A sheet that is not complete yet has no mark. */
const leaveMarks = (draft: Draft): Draft => ({ ...draft, marks: [] });

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
