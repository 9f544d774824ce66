import {
  CALENDAR,
  type CommunicationSheet,
  findBuilt,
  MESSAGES,
  PLAN_SHEET,
} from "../../communication/communication-sheets";
import { type Holiday, joinHolidays } from "../../communication/days/holidays";
import { readHolidays } from "../../communication/days/read-holidays";
import type { BuiltState } from "../../communication/pages/communication-page";
import { readOtherTable } from "../../communication/read-other-table";
import type { NamesTaken } from "../../excel/read/read-names";
import { isMarkedBuilt } from "../../plan/built-sheet";
import type { Plan, SheetKind } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { Grid } from "../../sheet/grid";
import type { Day } from "../../sheet/serial-date";
import { readStakeholders } from "../../templates/companions/read-stakeholders";
import type { Calendar } from "../../values/dates/calendar";
import type { Choices } from "../reading/choices";
import { listPlans, readClosely } from "../reading/read-closely";
import { readAll, type SheetPlans } from "../reading/read-plans";

/** All that a communication plan is built from, and the sheets of the existing one. */
export interface CommunicationRead {
  readonly plans: readonly Plan[];
  /** Tables of people’s own that say who hears what. */
  readonly others: OtherTables;
  /** Reads the plans with their merged cells where a blank cell may be one; that may empty the user's undo list. */
  readonly readClosely: () => Promise<readonly Plan[]>;
  readonly calendar: Calendar;
  /** Days on which nothing is due. */
  readonly holidays: readonly Holiday[];
  /** Null where it does not exist yet. */
  readonly planSheet: SheetPlans | null;
  readonly calendarSheet: SheetPlans | null;
  readonly messagesSheet: SheetPlans | null;
  readonly built: BuiltState | null;
  readonly choices: Choices;
  readonly taken: NamesTaken;
}

export interface OtherTables {
  /** Communication plans that were written by hand. */
  readonly theirs: readonly Plan[];
  /** RACI matrices; none where there is no action plan, since they take its place. */
  readonly matrices: readonly Plan[];
  /** Who has much at stake or much influence, by the stakeholder analyses of the workbook. */
  readonly important: readonly string[];
}

/** Reads all plans of the workbook and the communication plan; see `readAll` for the round trips. */
export async function readCommunication(today: Day): Promise<CommunicationRead> {
  const { sheets, taken, workbook, choices } = await readAll([PLAN_SHEET, CALENDAR, MESSAGES]);
  const planSheet = findSheet(sheets, PLAN_SHEET);
  const calendar = { today, monthFirst: workbook.monthFirst, from1904: workbook.from1904 };
  const plans = sheets.flatMap(listPlans);
  const matrices = sheets.flatMap((sheet) => readOthers(sheet, "raci-matrix"));
  const isPlanned = plans.length > 0;
  return {
    plans: isPlanned ? plans : matrices,
    others: {
      theirs: sheets.flatMap((sheet) => readOthers(sheet, "communication-plan")),
      matrices: isPlanned ? matrices : [],
      important: sheets.flatMap(listImportant),
    },
    readClosely: () => (isPlanned ? readClosely(sheets, choices, COMMUNICATION_ROLES) : Promise.resolve(matrices)),
    calendar,
    holidays: joinHolidays(sheets.flatMap((sheet) => listHolidays(sheet, calendar))),
    planSheet,
    calendarSheet: findSheet(sheets, CALENDAR),
    messagesSheet: findSheet(sheets, MESSAGES),
    choices,
    built: planSheet && findBuilt(planSheet.grid),
    taken,
  };
}

const listHolidays = ({ grid, plans }: SheetPlans, calendar: Calendar): readonly Holiday[] =>
  isMarkedBuilt(grid) ? [] : readHolidays(grid, calendar, !("kind" in plans));

const listImportant = ({ grid, plans }: SheetPlans): readonly string[] =>
  "kind" in plans
    ? (readStakeholders(grid) ?? []).filter(({ isImportant }) => isImportant).map(({ name }) => name)
    : [];

function readOthers({ grid, plans }: SheetPlans, kind: SheetKind): readonly Plan[] {
  const found = "kind" in plans ? plans.found : null;
  const read = found?.kind === kind ? readOtherTable(grid, found) : null;
  return read ? [read] : [];
}

/** Where a sheet was copied, the one that still has its name. */
function findSheet(
  sheets: readonly SheetPlans[],
  { name, isOn }: Pick<CommunicationSheet, "name" | "isOn">,
): SheetPlans | null {
  const found = sheets.filter(({ grid }) => isOn(grid));
  return found.find(({ grid }: { readonly grid: Grid }) => grid.sheet === name) ?? found[0] ?? null;
}

/** Whether a plan has any column for communication. */
export const hasCommunicationColumns = ({ columns }: Plan): boolean =>
  columns.some(({ role }) => COMMUNICATION_ROLES.includes(role));

export const COMMUNICATION_ROLES: readonly Role[] = ["audience", "communicator", "cadence"];
