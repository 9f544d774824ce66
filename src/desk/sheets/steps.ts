import type { CellReading } from "../../commands/check/describe-steps";
import { type Role, ROLES } from "../../plan/role";
import { ROLE_NAMES } from "../../plan/role-names";
import { sayCount } from "../../rules/asking/wording/say-day";
import type { DeskLine, PlanLine, StepLine, StepState } from "../desk-line";
import type { DeskInput, DeskList } from "../desk-list";
import type { DeskLook } from "../desk-looks";
import { type DeskCell, type DeskColumn, writeDay } from "./column";

export interface StepItem {
  readonly file: string;
  readonly plan: PlanLine;
  readonly step: StepLine;
}

/** All steps of all plans: what matters most is printed; every column that a plan has stands to the right of it. */
export const listSteps = ({ lines, tally }: DeskInput): DeskList<StepItem> => ({
  name: "Steps",
  about: "Every step of every plan. To the right of the printed columns is what the plans say, word for word.",
  items: readSteps(lines()),
  columns: [...STEP_COLUMNS, ...ROLES.filter((role) => tally.roles.has(role) && role !== "step").map(columnOf)],
  printed: STEP_COLUMNS.length,
});

/** What is said of every step. */
export const STEP_COLUMNS: readonly DeskColumn<StepItem>[] = [
  { heading: "Plan", width: 26, read: ({ plan }) => plan.name, isOfPlan: true },
  { heading: "File", width: 26, read: ({ file }) => file, isOfPlan: true },
  { heading: "Row", width: 7, read: ({ step }) => step.row },
  { heading: "Section", width: 16, read: ({ step }) => step.section },
  { heading: "Step", width: 44, read: ({ step }) => step.cells.step?.text ?? "" },
  {
    heading: "Who",
    width: 22,
    read: ({ step: { carriers } }) =>
      carriers.length > 0 ? carriers.map(({ name }) => name).join("; ") : { value: "no owner", look: "alert" },
  },
  { heading: "Start", width: 12, read: ({ step }) => writeDay(step.cells.start?.first) },
  {
    heading: "Deadline",
    width: 12,
    read: ({ step }) => writeDay(step.cells.deadline?.last, step.state === "late" ? "dateLate" : "date"),
  },
  { heading: "State", width: 11, read: ({ step }) => ({ value: STATES[step.state], look: STATE_LOOKS[step.state] }) },
];

const STATES: Readonly<Record<StepState, string>> = {
  done: "Done",
  dropped: "Dropped",
  late: "Late",
  open: "Open",
  undated: "No date",
};

const STATE_LOOKS: Readonly<Record<StepState, DeskLook>> = {
  done: "good",
  dropped: "faint",
  late: "alert",
  open: "text",
  undated: "text",
};

/** What stands in the column of a role, and next to it how it is read where that is more than its words. */
const columnOf = (role: Role): DeskColumn<StepItem> => ({
  heading: capitalize(ROLE_NAMES[role]),
  width: 24,
  read: ({ step }) => {
    const said = writeReading(step.cells[role]);
    return typeof said === "string" ? { value: said, look: "line" } : said;
  },
});

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function writeReading(cell: CellReading | undefined): DeskCell {
  if (!cell) return null;
  // A date of Excel is a number.
  if (cell.last && /^\d+(?:\.\d+)?$/.test(cell.text)) return writeDay(cell.last);
  if (cell.cadence?.count !== undefined)
    return `${cell.text} (every ${sayCount(cell.cadence.count, cell.cadence.unit ?? "")})`;
  return cell.text;
}

export function* readSteps(lines: Iterable<DeskLine>): Generator<StepItem> {
  for (const { file, plans } of lines)
    for (const plan of plans) for (const step of plan.steps) yield { file, plan, step };
}
