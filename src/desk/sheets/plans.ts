import { sayDay } from "../../rules/asking/wording/say-day";
import { isReady, type VerdictKind } from "../../rules/verdict";
import { quoteSheet } from "../../sheet/a1";
import type { DeskLine, PlanLine } from "../desk-line";
import type { DeskInput, DeskList } from "../desk-list";
import type { DeskLook } from "../desk-looks";
import { sayChanges } from "../since/compare-lines";
import type { Since } from "../since/since";
import { countSteps, type StepCounts } from "../tally";
import { type DeskColumn, writeAlarm, writeDay } from "./column";

export interface PlanItem extends StepCounts {
  readonly file: string;
  /** Whether the whole file is. */
  readonly isReady: boolean;
  readonly plan: PlanLine;
  /** Whether the file still says what was submitted; `""` where nothing was. */
  readonly submission: string;
  /** `2 done, 1 added`; `""` where there is no earlier review. */
  readonly changes: string;
}

/** A line a plan. */
export const listPlans = ({ lines, linkTo, tally, since }: DeskInput): DeskList<PlanItem> => ({
  name: "Plans",
  about: `A line for each plan in ${tally.files.toLocaleString("en-US")} files.`,
  items: readPlans(lines(), since),
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
    ...sinceColumns(since),
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
  {
    heading: "Submission",
    width: 24,
    read: ({ submission }) => ({
      value: submission,
      look: submission === "" || submission.startsWith("unchanged") ? "text" : "alert",
    }),
  },
  { heading: "Next review", width: 14, read: ({ plan }) => writeDay(plan.nextReview) },
];

/** Of what may not be submitted, alone or because of another plan in its file. */
const LOOKS: Readonly<Record<VerdictKind, DeskLook>> = {
  none: "alert",
  "not-ready": "alert",
  example: "text",
  "not-started": "text",
  considering: "text",
  "ready-with-waivers": "text",
  ready: "text",
  "no-plan": "text",
};

export function* readPlans(lines: Iterable<DeskLine>, since: Since | null): Generator<PlanItem> {
  for (const line of lines) {
    const changes = since?.changesIn(line);
    for (const [place, plan] of line.plans.entries()) {
      const changed = changes?.[place];
      yield {
        file: line.file,
        isReady: isReady(line.verdict),
        plan,
        submission: saySubmission(line.submission),
        changes: changed ? sayChanges(changed) : "",
        ...countSteps(plan),
      };
    }
  }
}

function saySubmission(submission: DeskLine["submission"]): string {
  if (!submission) return "";
  const { on, isUnchanged, isIntact } = submission;
  return isIntact ? `${isUnchanged ? "unchanged" : "changed"} since ${on}` : `of ${on}, proves nothing`;
}

/** What is different in a plan since an earlier review, where there is one. */
export const sinceColumns = (since: Since | null): readonly DeskColumn<PlanItem>[] =>
  since === null ? [] : [{ heading: `Since ${sayDay(since.day)}`, width: 30, read: ({ changes }) => changes }];
