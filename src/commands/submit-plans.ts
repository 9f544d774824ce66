import { fingerprint } from "../review/fingerprint";
import { packBaseline } from "../review/pack-baseline";
import type { Profile } from "../rules/profile/profile";
import type { Verdict } from "../rules/verdict";
import { type Day, formatIsoDay } from "../sheet/serial-date";
import { describeChecklist, readChecklist } from "../templates/companions/checklist";
import { serialIn } from "../values/dates/calendar";
import type { CheckOutcome, PlanCheck } from "./check/check-outcome";
import { checkPlan } from "./check-plan";
import type { Command } from "./command";
import { describeProfile, listProfile } from "./profile/describe-profile";
import { listWaivers, sayRules, type Waiver } from "./review/describe-rules";
import { PAGE_LABELS } from "./review/find-page";
import { layOutPageParts, type PageTable } from "./review/page-parts";
import { readBaseline } from "./review/read-baseline";
import { announce, listWritten, type Submission } from "./review/submission";
import { condensePage, writePage } from "./review/write-page";
import { keep } from "./store/keep";

export interface SubmitInput {
  readonly today: Day;
  /** What the team wants its reader to know; may be blank. */
  readonly note: string;
}

export interface SubmitOutcome {
  readonly sheet: string;
  readonly verdict: Verdict;
  readonly fingerprint: string;
  /** What was done, for the user. */
  readonly text: string;
}

/**
 * Checks all plans, writes what is submitted on a sheet, and keeps what the plans say, so that it can be seen later
 * whether they still say it. Nothing is sent.
 */
export const submitPlans = {
  id: "submitPlans",
  title: "Submit",
  async run({ today, note }) {
    const read = await readBaseline(today);
    const outcome = await checkPlan.run({ today, scope: "all", highlight: false });
    const print = await fingerprint(read.baseline.plans);
    const checklist = describeChecklist(
      read.grids
        .map(readChecklist)
        .reduce((best, one) => ((one?.ticked ?? -1) > (best?.ticked ?? -1) ? one : best), null),
    );
    const draft = layOut(outcome, { checklist, today: serialIn(read.workbook, today), fingerprint: print, note });
    const written = listWritten(read.choices.submission);
    await keep((choices) => ({ ...choices, submission: announce(choices.submission, condensePage(draft)) }));
    const page = await writePage(draft, MARK, { grids: read.grids, written });
    const submission: Submission = {
      on: formatIsoDay(today),
      verdict: { kind: outcome.verdict.kind, title: outcome.verdict.title },
      fingerprint: print,
      rules: sayRules(outcome.choices),
      note,
      written: page.written,
      said: packBaseline(read.baseline),
    };
    await keep((choices) => ({ ...choices, submission }));
    const stays = page.kept === null ? "" : ` “${page.kept}” was changed by hand, so it stays as it is.`;
    return {
      sheet: page.sheet,
      verdict: outcome.verdict,
      fingerprint: print,
      text: `${outcome.verdict.title}. The sheet “${page.sheet}” says what was submitted. ${checklist}${stays}`,
    };
  },
} as const satisfies Command<SubmitInput, SubmitOutcome>;

/** What a submission would say. */
export interface SubmissionPreview {
  readonly verdict: Verdict;
  /** The rules in force, and where they come from. */
  readonly rules: string;
  readonly plans: readonly Pick<PlanCheck, "sheet" | "verdict">[];
  readonly waivers: readonly Waiver[];
}

/** Checks all plans and gives what a submission would say; writes nothing. */
export const previewSubmission = {
  id: "previewSubmission",
  title: "Submit for review…",
  async run({ today }) {
    const outcome = await checkPlan.run({ today, scope: "all", highlight: false });
    const plans = outcome.checks.filter(({ plan }) => plan.kind === "plan");
    return {
      verdict: outcome.verdict,
      rules: sayRules(outcome.choices),
      plans: plans.map(({ sheet, verdict }) => ({ sheet, verdict })),
      waivers: listWaivers(outcome),
    };
  },
} as const satisfies Command<Pick<SubmitInput, "today">, SubmissionPreview>;

/** A defined name on the sheet of a submission. */
const MARK = "ActionPlan.Submission";

interface SubmissionDetails {
  /** What people have ticked, as a sentence. */
  readonly checklist: string;
  readonly today: Day;
  readonly fingerprint: string;
  readonly note: string;
}

const layOut = (outcome: CheckOutcome, details: SubmissionDetails) =>
  layOutPageParts({
    name: "Submission",
    mark: MARK,
    title: "Submission",
    lines: listLines(outcome, details),
    widths: [28, 44, 26, 13, 13, 13, 13],
    tables: [
      listPlans(outcome),
      listDecisions(outcome),
      ...(outcome.choices.profile ? [listRules(outcome.choices.profile)] : []),
    ],
  });

function listLines(
  { verdict, choices }: CheckOutcome,
  { checklist, today, fingerprint, note }: SubmissionDetails,
): readonly (readonly [label: string, content: string | number])[] {
  const { counts, because, ignored, title } = verdict;
  return [
    [PAGE_LABELS.on, today],
    [PAGE_LABELS.verdict, because === null ? title : `${title}: ${because}`],
    [
      PAGE_LABELS.findings,
      `errors: ${counts.error}; warnings: ${counts.warning}; tips: ${counts.tip}; ignored: ${ignored}`,
    ],
    ["Checklist for people", checklist],
    [PAGE_LABELS.rules, sayRules(choices)],
    ...(note === "" ? [] : [[PAGE_LABELS.note, note] as const]),
    [PAGE_LABELS.fingerprint, fingerprint],
    [
      "What it is for",
      "It shows whether what the plans say has changed since. It is not a signature: anybody can submit again.",
    ],
  ];
}

const listPlans = ({ checks }: CheckOutcome): PageTable => ({
  name: "SubmittedPlans",
  title: "Plans",
  headings: ["Sheet", "Verdict", "Steps", "Errors", "Warnings", "Tips", "Ignored"],
  rows: checks.flatMap(({ sheet, plan, verdict: { title, counts, ignored } }) =>
    plan.kind === "plan" ? [[sheet, title, plan.steps.length, counts.error, counts.warning, counts.tip, ignored]] : [],
  ),
  empty: "No plan.",
});

const listDecisions = (outcome: CheckOutcome): PageTable => ({
  name: "SubmittedWaivers",
  title: "What the team has decided about the rules",
  headings: ["Decision", "About", "Where it comes from", "Reason"],
  rows: listWaivers(outcome).map(({ what, about, from, reason }) => [what, about, from, reason]),
  empty: "Every rule is as it was given, and nothing is ignored.",
});

const listRules = (profile: Profile): PageTable => ({
  name: "SubmittedRules",
  title: `What ${profile.name} asks for`,
  headings: ["Rule", "What it says", "Where it comes from", "Locked"],
  rows: listProfile(profile).map(({ about, says, locked }) => [
    about,
    says,
    describeProfile(profile),
    locked ? "yes" : "",
  ]),
  empty: "Nothing besides what the add-in asks for.",
});
