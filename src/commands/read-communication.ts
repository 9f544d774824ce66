import { CALENDAR, findBuilt, PLAN_SHEET, type CommunicationSheet } from "../communication/communication-sheets";
import type { BuiltState } from "../communication/communication-page";
import type { NamesTaken } from "../excel/read-names";
import type { Plan } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Grid } from "../sheet/grid";
import type { Calendar } from "../values/calendar";
import type { Day } from "../sheet/serial-date";
import { readAll, type SheetPlans } from "./read-plans";

/** All that a communication plan is drawn from, and the sheets of the one that is there. */
export interface CommunicationRead {
  readonly plans: readonly Plan[];
  readonly calendar: Calendar;
  /** Null where it is not there yet. */
  readonly planSheet: SheetPlans | null;
  readonly calendarSheet: SheetPlans | null;
  readonly built: BuiltState | null;
  readonly taken: NamesTaken;
}

/** Reads all plans of the workbook and the communication plan; see `readAll` for what it costs. */
export async function readCommunication(today: Day): Promise<CommunicationRead> {
  const { sheets, taken, workbook } = await readAll([PLAN_SHEET, CALENDAR]);
  const planSheet = findSheet(sheets, PLAN_SHEET);
  return {
    plans: sheets.flatMap(({ plans }) => ("kind" in plans ? [] : plans)),
    calendar: { today, monthFirst: workbook.monthFirst },
    planSheet,
    calendarSheet: findSheet(sheets, CALENDAR),
    built: planSheet && findBuilt(planSheet.grid),
    taken,
  };
}

/** Where a sheet was copied, the one that still has the name. */
function findSheet(sheets: readonly SheetPlans[], { name, isOn }: CommunicationSheet): SheetPlans | null {
  const found = sheets.filter(({ grid }) => isOn(grid));
  return found.find(({ grid }: { readonly grid: Grid }) => grid.sheet === name) ?? found[0] ?? null;
}

/** Whether a plan has any column that says who is told what. */
export const saysWhomToTell = ({ columns }: Plan): boolean => columns.some(({ role }) => COMMUNICATION_ROLES.includes(role));

export const COMMUNICATION_ROLES: readonly Role[] = ["audience", "communicator", "cadence"];
