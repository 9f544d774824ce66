import type { Answers } from "../commands/build-communication-plan";
import type { Catalogue } from "../commands/catalogue";
import type { CheckOutcome } from "../commands/check/check-outcome";
import type { CheckScope } from "../commands/check-plan";
import type { CellWrites } from "../commands/fixes/cell-writes";
import type { Entry } from "../commands/fixes/find-entry";
import type { readTemplateText } from "../commands/own/read-template-text";
import type { MessageRead } from "../commands/read-messages";
import type { Picture } from "../commands/read-plan-picture";
import type { ReviewOutcome } from "../commands/read-review";
import type { Choices } from "../commands/reading/choices";
import type { SubmissionPreview } from "../commands/submit-plans";
import type { CommunicationSurvey } from "../commands/survey-communication";
import type { VerifyOutcome } from "../commands/verify-submission";
import type { Finding, Severity } from "../rules/finding";
import type { Cell } from "../sheet/cell";

/** A template of the team’s own. */
export type OwnTemplate = ReturnType<typeof readTemplateText>;

/** Everything that the pane shows follows from this. */
export interface State {
  /** What there is to choose from; null until it is loaded, right after the pane shows. */
  readonly catalogue: Catalogue | null;
  /** The place that is open; null until it is known which fits the workbook, right after the pane shows. */
  readonly tab: Tab | null;
  /** The team's own templates that the workbook keeps; null until somebody looks. */
  readonly ownTemplates: readonly OwnTemplate[] | null;
  /** What would go where if the plan were moved, as sentences; null until somebody looks. */
  readonly adoption: readonly string[] | null;
  /** What is being done, or null. */
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** Which sheets the user wants to have checked. */
  readonly scope: CheckScope;
  readonly check: Check | null;
  readonly choices: Choices | null;
  /** The sheet that was inserted last; null before any was. */
  readonly inserted: Inserted | null;
  /** How the plans stand; null where there is no plan, undefined until it is known. */
  readonly picture: Picture | null | undefined;
  /** What a communication plan can be built from; null until somebody opens *Communicate*. */
  readonly survey: CommunicationSurvey | null;
  /** The sheets whose plans are not used for the communication plan. */
  readonly leftOut: readonly string[];
  /** What was answered in the pane where no plan names an audience. */
  readonly answers: Partial<Answers>;
  /** Whose calendar is to be saved; null for what the audiences hear. */
  readonly calendarOf: string | null;
  /** What each audience is to be told today; null until somebody looks. */
  readonly messages: readonly MessageRead[] | null;
  /** Who tells it, as typed in the pane; null for those whom the plan names. */
  readonly toldBy: string | null;
  /**
   * What is different since the last review; null until somebody opens *Review*. `stale` once the workbook has changed.
   */
  readonly review: { readonly outcome: ReviewOutcome; readonly stale: boolean } | null;
  /** How the plans compare with what was submitted; null until somebody looks, and once the plans have changed. */
  readonly verified: VerifyOutcome | null;
  /** What a submission would say; null until somebody looks, once it is submitted, and once the plans have changed. */
  readonly preview: SubmissionPreview | null;
  readonly reviewDraft: ReviewDraft;
  readonly grouping: "rule" | "step";
  /** Only findings of this severity are listed; null: all. */
  readonly filter: Severity | null;
  /** How many findings there have been at most, from which follows how many are fixed. */
  readonly highest: Highest;
  readonly keepChecking: boolean;
  /** Whether the workbook opens with the add-in; null where that cannot be, or is not known yet. */
  readonly opensWithWorkbook: boolean | null;
  /** The finding that is opened in the list. */
  readonly opened: OpenFinding | null;
  /** What can be typed into the card of a finding, mostly of the opened one; null until it is found. */
  readonly entry: EntryOf | null;
  /** The finding for which a reason to ignore it is being written. */
  readonly ignoring: OpenFinding | null;
  /** The answer to “Is an action plan needed?”; null until there is one. */
  readonly needed: boolean | null;
}

/** A sheet that was just inserted. */
export interface Inserted {
  readonly sheet: string;
  /** Where its first row begins. */
  readonly firstStep: Cell;
  readonly withExample: boolean;
  /** False for a logic model. */
  readonly isPlan: boolean;
}

export const TABS = ["plan", "insert", "check", "communicate", "review", "rules"] as const;
export type Tab = (typeof TABS)[number];

/** What is typed under *Review*. */
export interface ReviewDraft {
  readonly who: string;
  /** `2027-03-01`, or `""`. */
  readonly next: string;
  readonly note: string;
}

export interface Work {
  /** `Checking the plan…` */
  readonly title: string;
  /** 0 to 1; null where it is not known. */
  readonly share: number | null;
  /**
   * Excel has not answered for a moment, most likely because a cell is being edited, or for long; null while it
   * answers.
   */
  readonly waiting: "editing" | "long" | null;
}

/** A line at the top of the pane: what happened, then what to do. */
export interface Notice {
  readonly kind: "error" | "success" | "info";
  readonly text: string;
  readonly details?: readonly string[];
  /** What takes it back, and the finding that is then open again. */
  readonly undo?: Undo;
}

export interface Undo {
  readonly writes: CellWrites;
  readonly opened?: OpenFinding;
}

export interface Check extends Pick<CheckOutcome, "checks" | "merges" | "monthFirst" | "painted" | "verdict"> {
  /** True once the workbook has changed since. */
  readonly stale: boolean;
  /** Whether the workbook has changed during the check that is being done; null while none is. */
  readonly overtaken: boolean | null;
  /** True while a later check has not come to its end. */
  readonly unfinished: boolean;
  /** True once its sheets could no longer be read. */
  readonly lost: boolean;
  /** The time of the check: `14:05`. */
  readonly at: string;
}

/** A finding and the check it belongs to, by its place in `check.checks`. */
export interface OpenFinding {
  readonly plan: number;
  readonly finding: Finding;
}

/** How many findings of a rule there have been at most on a sheet, by both names. */
export type Highest = Readonly<Record<string, HighestOf>>;

export interface HighestOf {
  readonly sheet: string;
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  readonly count: number;
}

export interface EntryOf {
  readonly opened: OpenFinding;
  /** Null where nothing can be typed. */
  readonly entry: Entry | null;
}

/** The pane as it opens. */
export const INITIAL: State = {
  catalogue: null,
  tab: null,
  work: null,
  notice: null,
  scope: "active",
  check: null,
  choices: null,
  inserted: null,
  ownTemplates: null,
  adoption: null,
  picture: undefined,
  survey: null,
  leftOut: [],
  answers: {},
  calendarOf: null,
  messages: null,
  toldBy: null,
  review: null,
  verified: null,
  preview: null,
  reviewDraft: { who: "", next: "", note: "" },
  grouping: "rule",
  filter: null,
  highest: {},
  keepChecking: true,
  opensWithWorkbook: null,
  opened: null,
  entry: null,
  ignoring: null,
  needed: null,
};
