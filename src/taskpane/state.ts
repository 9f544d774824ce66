import type { Catalogue } from "../commands";
import type { CheckOutcome } from "../commands/check-plan";
import type { Choices } from "../commands/choices";
import type { CommunicationSurvey } from "../commands/survey-communication";
import type { Finding } from "../rules/finding";
import { openFindings, sameFinding } from "./findings";

/** Everything that the pane shows follows from this. */
export interface State {
  /** What there is to choose from; null until it is loaded, right after the pane shows. */
  readonly catalogue: Catalogue | null;
  readonly tab: Tab;
  /** What is being done, or null. */
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly check: Check | null;
  readonly choices: Choices | null;
  /** What a communication plan can be drawn from; null until somebody looks. */
  readonly survey: CommunicationSurvey | null;
  /** The sheets whose plans are not to be drawn from. */
  readonly leftOut: readonly string[];
  readonly grouping: "rule" | "step";
  /** How many times more of a long list was asked for, and once. */
  readonly pages: number;
  readonly keepChecking: boolean;
  /** The finding that is opened in the list. */
  readonly opened: OpenFinding | null;
  /** The finding for which a reason to ignore it is being written. */
  readonly ignoring: OpenFinding | null;
  /** What was answered to "is an action plan needed?". */
  readonly needed: boolean | null;
}

export const TABS = ["insert", "check", "communicate", "rules"] as const;
export type Tab = (typeof TABS)[number];

export interface Work {
  /** `Checking the plan…` */
  readonly title: string;
  /** 0 to 1; null where it is not known, and the work cannot be stopped. */
  readonly share: number | null;
  /** True once Excel has not answered for a while, most likely because a cell is being edited. */
  readonly waiting: boolean;
}

/** A line at the top of the pane: what is so, then what to do. */
export interface Notice {
  readonly kind: "error" | "success" | "info";
  readonly text: string;
  readonly details?: readonly string[];
}

export interface Check extends Pick<CheckOutcome, "checks" | "merges" | "painted"> {
  /** True once the plan has changed since. */
  readonly stale: boolean;
  /** True once its sheets could not be read again. */
  readonly lost: boolean;
  /** As the clock of the edge tells: `14:05`. */
  readonly at: string;
}

/** A finding and the check it belongs to, by its place in `check.checks`. */
export interface OpenFinding {
  readonly plan: number;
  readonly finding: Finding;
}

export type Event =
  | { readonly type: "catalogue-loaded"; readonly catalogue: Catalogue }
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "work-started"; readonly title: string; readonly share: number | null }
  | { readonly type: "work-progressed"; readonly share: number }
  | { readonly type: "work-waits" }
  | { readonly type: "work-ended"; readonly notice: Notice | null }
  | { readonly type: "checked"; readonly outcome: CheckOutcome; readonly at: string }
  | { readonly type: "choices-changed"; readonly choices: Choices }
  | { readonly type: "surveyed"; readonly survey: CommunicationSurvey }
  | { readonly type: "plan-chosen"; readonly sheet: string; readonly on: boolean }
  | { readonly type: "workbook-changed" }
  | { readonly type: "sheet-lost" }
  | { readonly type: "need-answered"; readonly needed: boolean }
  | { readonly type: "finding-opened"; readonly opened: OpenFinding | null }
  | { readonly type: "ignoring"; readonly ignoring: OpenFinding | null }
  | { readonly type: "grouping-chosen"; readonly grouping: State["grouping"] }
  | { readonly type: "more-wanted" }
  | { readonly type: "keep-checking"; readonly on: boolean }
  | { readonly type: "notice-closed" };

export const INITIAL: State = {
  catalogue: null,
  tab: "insert",
  work: null,
  notice: null,
  check: null,
  choices: null,
  survey: null,
  leftOut: [],
  grouping: "rule",
  pages: 1,
  keepChecking: true,
  opened: null,
  ignoring: null,
  needed: null,
};

export function update(state: State, event: Event): State {
  switch (event.type) {
    case "catalogue-loaded":
      return { ...state, catalogue: event.catalogue };
    case "tab-chosen":
      return { ...state, tab: event.tab, notice: null };
    case "work-started":
      return { ...state, work: { title: event.title, share: event.share, waiting: false }, notice: null };
    case "work-progressed":
      return state.work ? { ...state, work: { ...state.work, share: event.share, waiting: false } } : state;
    case "work-waits":
      return state.work ? { ...state, work: { ...state.work, waiting: true } } : state;
    case "work-ended":
      return { ...state, work: null, notice: event.notice };
    case "checked": {
      const { checks, merges, painted, choices } = event.outcome;
      const check = { checks, merges, painted, stale: false, lost: false, at: event.at };
      return {
        ...state,
        check,
        choices,
        opened: stillOpen(state.opened, check),
        ignoring: stillOpen(state.ignoring, check),
      };
    }
    case "choices-changed":
      return { ...state, choices: event.choices, ignoring: null };
    case "surveyed":
      return { ...state, survey: event.survey, leftOut: stillLeftOut(state, event.survey) };
    case "plan-chosen":
      return {
        ...state,
        leftOut: [...state.leftOut.filter((sheet) => sheet !== event.sheet), ...(event.on ? [] : [event.sheet])],
      };
    case "workbook-changed":
      return state.check && !state.check.stale ? { ...state, check: { ...state.check, stale: true } } : state;
    case "sheet-lost":
      return state.check ? { ...state, check: { ...state.check, lost: true } } : state;
    case "need-answered":
      return { ...state, needed: event.needed };
    case "finding-opened":
      return { ...state, opened: event.opened, ignoring: null };
    case "ignoring":
      return { ...state, ignoring: event.ignoring };
    case "grouping-chosen":
      return { ...state, grouping: event.grouping, pages: 1 };
    case "more-wanted":
      return { ...state, pages: state.pages + 1 };
    case "keep-checking":
      return { ...state, keepChecking: event.on };
    case "notice-closed":
      return { ...state, notice: null };
  }
}

/** What was chosen in the pane stands until the pane is closed; before, it is as the sheet was built the last time. */
function stillLeftOut({ survey: before, leftOut }: State, { sheets }: CommunicationSurvey): readonly string[] {
  const known = before?.sheets.map(({ sheet }) => sheet) ?? [];
  return sheets
    .filter(({ sheet, isChosen }) => (known.includes(sheet) ? leftOut.includes(sheet) : !isChosen))
    .map(({ sheet }) => sheet);
}

/** A finding keeps its place in the list over a new check as long as it holds. */
function stillOpen(opened: OpenFinding | null, check: Check): OpenFinding | null {
  if (!opened) return null;
  const finding = openFindings(check.checks[opened.plan]).find((found) => sameFinding(found, opened.finding));
  return finding ? { plan: opened.plan, finding } : null;
}
