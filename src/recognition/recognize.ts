import type { NotAPlan, OtherTable, Plan } from "../plan/plan";
import { findExtent, type Grid } from "../sheet/grid";
import { fold } from "../values/texts/fold";
import { chooseHeadings } from "./choices/choose-headings";
import { followColumns } from "./choices/follow-columns";
import { followRows } from "./choices/follow-rows";
import type { ReadingChoices } from "./choices/sheet-choices";
import { findRaciMatrix } from "./columns/find-raci-matrix";
import { findDateOrders } from "./find-date-orders";
import { findLastNamesFirst } from "./find-last-names-first";
import { type Heading, leftOf, rightOf } from "./heading-rows/heading";
import { isTurned } from "./heading-rows/is-turned";
import { findNearMiss } from "./near-misses/near-misses";
import { type NotThisTable, readTable } from "./read-table";

/**
 * Every plan of a sheet, from the top left to the bottom right; or why there is none.
 *
 * @example
 * const plans = recognize(grid); if ("kind" in plans) console.log(plans.because); // "no row of it has headings"
 */
export function recognize(grid: Grid, settled: ReadingChoices = {}): readonly Plan[] | NotAPlan {
  const named = followColumns(grid);
  const choices = { ...(named && { headingRow: named.row }), ...followRows(grid, settled) };
  const notAPlan = (because: string, found: OtherTable | null = null): NotAPlan => ({
    kind: "not-a-plan",
    sheet: grid.sheet,
    because,
    found,
  });
  const extent = findExtent(grid);
  if (choices.movedTo !== undefined)
    return notAPlan(`The plan was moved to the sheet “${choices.movedTo}”, so it does not count here.`);
  if (choices.isPlan === false) return notAPlan("Your team has said that this sheet is not an action plan.");
  if (!extent || grid.values.every((row) => row.every((value) => value === "")))
    return notAPlan("This sheet is empty. Insert a template, or choose the sheet with your plan.");
  const headings = chooseHeadings(grid, choices, named);
  const last = Math.min(choices.lastRow ?? Infinity, extent.row + extent.rows - 1);
  const known = new Set(headings.flatMap(({ cells }) => cells.flatMap(({ text, full }) => [fold(text), fold(full)])));
  const plans: Plan[] = [];
  const reasons: NotThisTable[] = [];
  for (const [index, heading] of headings.entries()) {
    const next = headings.find((other, i) => i > index && other.first > heading.last && meet(other, heading));
    const read = readTable(grid, heading, {
      above: plans,
      to: Math.min(last, next ? next.first - 1 : last),
      isFollowed: next !== undefined,
      choices,
      headings: known,
      named,
    });
    if ("kind" in read) plans.push(read);
    else reasons.push(read);
  }
  if (plans.length > 0) return withOrders(plans);
  const raci = findRaciMatrix(grid);
  if (raci) return notAPlan(because(RACI), raci);
  const reason = reasons.find(({ found }) => found !== null) ?? reasons[0];
  const near = reason ? null : findNearMissIn(grid);
  if (near) return notAPlan(because(near.because));
  if (isTurned(grid)) return notAPlan(TURNED);
  return reason ? notAPlan(reason.because, reason.found) : notAPlan(because(NOTHING));
}

const because = (what: string): string => `This sheet is not an action plan, because ${what}.`;

const RACI = "it says who is responsible, accountable, consulted and informed (a RACI matrix)";
const NOTHING = "no row of it has headings such as Action, Owner and Deadline";
const TURNED =
  "This sheet has its steps side by side, a column each. Copy it, and paste it with Paste Special › Transpose, " +
  "so that each step has a row.";

/** What the words of one of the first rows show that the sheet is instead. */
function findNearMissIn({ values }: Grid): { readonly because: string } | null {
  const near = values
    .slice(0, SEARCHED)
    .map((row) => findNearMiss(row.map(String)))
    .find((one) => one !== null);
  return near ? { because: `it ${near.because}` } : null;
}

const SEARCHED = 40;

/** With the order of day and month, and of first and last names, that the plans of the sheet show together. */
function withOrders(plans: readonly Plan[]): readonly Plan[] {
  const dateOrders = findDateOrders(plans);
  const lastNamesFirst = findLastNamesFirst(plans);
  return plans.map((plan) => ({ ...plan, dateOrders, lastNamesFirst }));
}

const meet = (a: Heading, b: Heading): boolean => leftOf(a) <= rightOf(b) && leftOf(b) <= rightOf(a);
