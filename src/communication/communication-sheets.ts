import type { Amendment } from "../sheet/amendment";
import type { Draft } from "../sheet/draft";
import type { Grid } from "../sheet/grid";
import { amendPage } from "./amend-page";
import { CALENDAR_TABLES, COMMUNICATION_TABLES, hasTable, SCHEDULE } from "./built-tables";
import { CALENDAR_SHEET, calendarPage } from "./calendar-page";
import type { Changes } from "./changes";
import { type BuiltState, COMMUNICATION_SHEET, communicationPage, readState } from "./communication-page";
import type { CommunicationPlan } from "./communication-plan";
import { layOutPage } from "./lay-out-page";
import type { Page } from "./page";
import { findFixed } from "./read-page";

/** A sheet that is built from the plans, and can be refreshed in place. */
export interface CommunicationSheet {
  /** Its name and the names of its tables, as long as no other sheet or table has them. */
  readonly name: string;
  readonly tables: readonly string[];
  readonly isOn: (grid: Grid) => boolean;
  /** As a new sheet. */
  readonly layOut: (plan: CommunicationPlan) => Draft;
  /**
   * What to change on the sheet to bring it up to date with the plans. Nothing that people typed is overwritten, and
   * their rows, columns and widths stay as they are. Null where it is another sheet.
   */
  readonly refresh: (plan: CommunicationPlan, grid: Grid) => SheetRefresh | null;
}

export interface SheetRefresh {
  readonly amendment: Amendment;
  /** What happened to the lines of the schedule; null on a sheet without one. */
  readonly changes: Changes | null;
}

const makeSheet = (
  name: string,
  tables: readonly string[],
  pageOf: (plan: CommunicationPlan) => Page,
): CommunicationSheet => ({
  name,
  tables,
  isOn: (grid) => hasTable(grid, tables),
  layOut: (plan) => layOutPage(pageOf(plan)),
  refresh(plan, grid) {
    const amended = amendPage(pageOf(plan), grid);
    return amended && { amendment: amended.amendment, changes: amended.changes[SCHEDULE] ?? null };
  },
});

const NO_PLAN: CommunicationPlan = {
  sheets: [],
  leftOut: [],
  today: 0,
  from1904: false,
  since: 0,
  rhythm: "anchored",
  draft: null,
  fingerprint: "",
  audiences: [],
  communications: [],
  notCovered: [],
};

/**
 * By audience, schedule, not covered, one below the other.
 *
 * @example
 * PLAN_SHEET.isOn(grid) // true on the sheet that the add-in built, whatever its name is now
 */
export const PLAN_SHEET = makeSheet(COMMUNICATION_SHEET, COMMUNICATION_TABLES, communicationPage);

/**
 * The next twelve weeks: what is due to whom, and how much falls to whom.
 *
 * @example
 * CALENDAR.isOn(grid) // true on a communication calendar that the add-in built
 */
export const CALENDAR = makeSheet(CALENDAR_SHEET, CALENDAR_TABLES, calendarPage);

/**
 * Finds what a Communication Plan sheet was built from; null for any other sheet. Pass `since` on to
 * `buildCommunicationPlan`; where the fingerprint of the plans is different now, the plans have changed since.
 */
export function findBuilt(grid: Grid): BuiltState | null {
  const built = findFixed(communicationPage(NO_PLAN), grid).get("built");
  return built ? readState(built.state) : null;
}
