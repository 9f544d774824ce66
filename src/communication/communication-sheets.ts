import type { Amendment } from "../sheet/amendment";
import type { Draft } from "../sheet/draft";
import type { Grid } from "../sheet/grid";
import type { CommunicationPlan } from "./communication-plan";
import { MESSAGES_SHEET, messagesPage } from "./messages/messages-page";
import { amendPage } from "./pages/amend-page";
import { CALENDAR_TABLES, COMMUNICATION_TABLES, hasTable, MESSAGE_TABLES, SCHEDULE } from "./pages/built-tables";
import { CALENDAR_SHEET, calendarPage } from "./pages/calendar-page";
import type { Changes } from "./pages/changes";
import { type BuiltState, COMMUNICATION_SHEET, communicationPage, readState } from "./pages/communication-page";
import { layOutPage } from "./pages/lay-out-page";
import type { Page } from "./pages/page";
import { findFixed } from "./pages/read-page";

/** A sheet that is built from the plans, and can be refreshed in place. */
export interface CommunicationSheet<From = CommunicationPlan> {
  /** Its name and the names of its tables, as long as no other sheet or table has them. */
  readonly name: string;
  readonly tables: readonly string[];
  readonly isOn: (grid: Grid) => boolean;
  /** As a new sheet. */
  readonly layOut: (from: From) => Draft;
  /**
   * What to change on the sheet to bring it up to date with the plans. Nothing that people typed is overwritten, and
   * their rows, columns and widths stay as they are. Null where it is another sheet.
   */
  readonly refresh: (from: From, grid: Grid) => SheetRefresh | null;
}

export interface SheetRefresh {
  readonly amendment: Amendment;
  /** What happened to the lines of the schedule; null on a sheet without one. */
  readonly changes: Changes | null;
}

const makeSheet = <From>(
  name: string,
  tables: readonly string[],
  pageOf: (from: From) => Page,
): CommunicationSheet<From> => ({
  name,
  tables,
  isOn: (grid) => hasTable(grid, tables),
  layOut: (from) => layOutPage(pageOf(from)),
  refresh(from, grid) {
    const amended = amendPage(pageOf(from), grid);
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
  holidays: [],
  fingerprint: "",
  audiences: [],
  communications: [],
  notCovered: [],
  uninformed: [],
  milestones: [],
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
 * What is to be told to each audience today, and what was told when.
 *
 * @example
 * MESSAGES.isOn(grid) // true on a sheet of messages that the add-in built
 */
export const MESSAGES = makeSheet(MESSAGES_SHEET, MESSAGE_TABLES, messagesPage);

/**
 * Finds what a Communication Plan sheet was built from; null for any other sheet. Pass `since` on to
 * `buildCommunicationPlan`; where the fingerprint of the plans is different now, the plans have changed since.
 */
export function findBuilt(grid: Grid): BuiltState | null {
  const built = findFixed(communicationPage(NO_PLAN), grid).get("built");
  return built ? readState(built.state) : null;
}
