import type { CellReading } from "../../commands/check/describe-steps";
import type { Role } from "../../plan/role";
import type { DaySpan, PlanSaid, StepSaid } from "../../review/baseline";
import { findIsoDay } from "../../sheet/serial-date";
import type { PlanLine, StepLine } from "../desk-line";

/** What a plan says, from the line that a review has kept of it; its columns are named by their roles. */
export const readSaid = ({ sheet, roles, steps }: PlanLine): PlanSaid => ({
  sheet,
  title: "",
  fields: {},
  sections: [],
  from1904: false,
  columns: roles.map((role) => ({ heading: role, role })),
  steps: steps.map((step) => readStep(step, roles)),
});

const readStep = ({ row, section, state, cells }: StepLine, roles: readonly Role[]): StepSaid => ({
  section,
  state: state === "done" || state === "dropped" ? state : "open",
  deadline: readSpan(cells.deadline),
  waitsFor: [],
  cells: roles.map((role) => writeValue(cells[role])),
  row: row - 1,
});

function readSpan(cell: CellReading | undefined): DaySpan | null {
  const [first, last] = [cell?.first, cell?.last].map((text) => (text ? findIsoDay(text) : null));
  return cell?.first || cell?.last ? [first ?? null, last ?? null] : null;
}

/** A date of Excel, which is a number, as the day that it is. */
const writeValue = (cell: CellReading | undefined): string =>
  cell?.last && /^\d+(?:\.\d+)?$/.test(cell.text) ? cell.last : (cell?.text ?? "");
