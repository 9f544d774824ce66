import { isReady, type VerdictKind } from "../../rules/verdict";
import { quoteSheet } from "../../sheet/a1";
import type { DeskLine, PlanLine } from "../desk-line";
import type { DeskInput, DeskList } from "../desk-list";
import type { DeskLook } from "../desk-looks";
import { countSteps, type StepCounts } from "../tally";
import { type DeskColumn, writeAlarm, writeDay } from "./column";

export interface PlanItem extends StepCounts {
  readonly file: string;
  /** Whether the whole file is. */
  readonly isReady: boolean;
  readonly plan: PlanLine;
}

/** A line a plan. */
export const listPlans = ({ lines, linkTo, tally }: DeskInput): DeskList<PlanItem> => ({
  name: "Plans",
  about: `A line for each plan in ${tally.files.toLocaleString("en-US")} files.`,
  items: readPlans(lines()),
  columns: [
    {
      heading: "Plan",
      width: 34,
      read: ({ file, plan }) => ({
        value: plan.name,
        look: "link",
        link: { target: linkTo(file), location: `${quoteSheet(plan.sheet)}!A1` },
      }),
    },
    ...PLAN_COLUMNS,
  ],
});

/** What is said of a plan behind its name. */
export const PLAN_COLUMNS: readonly DeskColumn<PlanItem>[] = [
  { heading: "File", width: 34, read: ({ file }) => file },
  { heading: "Sheet", width: 16, read: ({ plan }) => plan.sheet },
  {
    heading: "Verdict",
    width: 24,
    read: ({ isReady, plan: { verdict } }) => ({
      value: verdict.title,
      look: isReady ? "good" : LOOKS[verdict.kind],
    }),
  },
  { heading: "Errors", width: 9, read: ({ plan }) => writeAlarm(plan.errors) },
  { heading: "Warnings", width: 11, read: ({ plan }) => plan.warnings },
  { heading: "Steps", width: 8, read: ({ plan }) => plan.steps.length },
  { heading: "Done", width: 8, read: ({ done }) => done },
  { heading: "Late", width: 8, read: ({ late }) => writeAlarm(late) },
  { heading: "No owner", width: 11, read: ({ withoutOwner }) => writeAlarm(withoutOwner) },
  { heading: "No date", width: 10, read: ({ undated }) => undated },
  { heading: "Next review", width: 14, read: ({ plan }) => writeDay(plan.nextReview) },
];

/** Of what may not be submitted, alone or because of another plan in its file. */
const LOOKS: Readonly<Record<VerdictKind, DeskLook>> = {
  none: "alert",
  "not-ready": "alert",
  example: "text",
  "not-started": "text",
  "ready-with-waivers": "text",
  ready: "text",
  "no-plan": "text",
};

export function* readPlans(lines: Iterable<DeskLine>): Generator<PlanItem> {
  for (const { file, verdict, plans } of lines)
    for (const plan of plans) yield { file, isReady: isReady(verdict), plan, ...countSteps(plan) };
}
