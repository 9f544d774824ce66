import type { Answers } from "../commands/build-communication-plan";
import type { Catalogue } from "../commands/catalogue";
import type { CheckOutcome } from "../commands/check/check-outcome";
import type { CheckScope } from "../commands/check-plan";
import type { MessageRead } from "../commands/read-messages";
import type { Picture } from "../commands/read-plan-picture";
import type { ReviewOutcome } from "../commands/read-review";
import type { Choices } from "../commands/reading/choices";
import type { SubmissionPreview } from "../commands/submit-plans";
import type { CommunicationSurvey } from "../commands/survey-communication";
import type { VerifyOutcome } from "../commands/verify-submission";
import type { Severity } from "../rules/finding";
import { raiseHighest } from "./count-fixed";
import { findInWalk, isSameFinding, listOpenFindings, listWalk } from "./findings";
import type {
  Check,
  EntryOf,
  Inserted,
  Notice,
  OpenFinding,
  OwnTemplate,
  ReviewDraft,
  State,
  Tab,
  Work,
} from "./state";

/** All that can happen in the pane. */
export type Event =
  | { readonly type: "catalogue-loaded"; readonly catalogue: Catalogue }
  | { readonly type: "opened"; readonly tab: Tab }
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "check-wanted"; readonly scope: CheckScope }
  | { readonly type: "work-started"; readonly title: string; readonly share: number | null }
  | { readonly type: "work-progressed"; readonly share: number }
  | { readonly type: "work-waits"; readonly waiting: Work["waiting"] }
  | { readonly type: "work-ended"; readonly notice: Notice | null }
  | { readonly type: "check-begun" }
  | { readonly type: "check-left" }
  | { readonly type: "checked"; readonly outcome: CheckOutcome; readonly at: string }
  | { readonly type: "choices-changed"; readonly choices: Choices }
  | { readonly type: "inserted"; readonly inserted: Inserted }
  | { readonly type: "own-templates-read"; readonly templates: readonly OwnTemplate[] }
  | { readonly type: "adoption-read"; readonly said: readonly string[] | null }
  | { readonly type: "plan-read"; readonly picture: Picture | null }
  | { readonly type: "surveyed"; readonly survey: CommunicationSurvey }
  | { readonly type: "plan-chosen"; readonly sheet: string; readonly on: boolean }
  | { readonly type: "answered"; readonly answers: Partial<Answers> }
  | { readonly type: "calendar-chosen"; readonly person: string | null }
  | { readonly type: "messages-read"; readonly messages: readonly MessageRead[] }
  | { readonly type: "told-by"; readonly name: string }
  | { readonly type: "review-read"; readonly outcome: ReviewOutcome }
  | { readonly type: "verified"; readonly outcome: VerifyOutcome }
  | { readonly type: "submission-previewed"; readonly preview: SubmissionPreview | null }
  | { readonly type: "review-drafted"; readonly draft: Partial<ReviewDraft> }
  | { readonly type: "workbook-changed" }
  | { readonly type: "sheet-lost" }
  | { readonly type: "need-answered"; readonly needed: boolean }
  | { readonly type: "finding-opened"; readonly opened: OpenFinding | null }
  | { readonly type: "entry-found"; readonly entry: EntryOf }
  | { readonly type: "filter-chosen"; readonly filter: Severity | null }
  | { readonly type: "ignoring"; readonly ignoring: OpenFinding | null }
  | { readonly type: "grouping-chosen"; readonly grouping: State["grouping"] }
  | { readonly type: "keep-checking"; readonly on: boolean }
  | { readonly type: "opening-read"; readonly opens: boolean | null }
  | { readonly type: "notice-closed" };

/** The state after an event; the only place where the state changes. */
export function update(state: State, event: Event): State {
  switch (event.type) {
    case "catalogue-loaded":
      return { ...state, catalogue: event.catalogue };
    case "opened":
      return state.tab === null ? { ...state, tab: event.tab } : state;
    case "tab-chosen":
      return { ...state, tab: event.tab, notice: null };
    case "check-wanted":
      return {
        ...state,
        tab: "check",
        scope: event.scope,
        filter: null,
        check: state.check && { ...state.check, unfinished: true },
        notice: null,
      };
    case "work-started":
      return { ...state, work: { title: event.title, share: event.share, waiting: null }, notice: null };
    case "work-progressed":
      return state.work ? { ...state, work: { ...state.work, share: event.share, waiting: null } } : state;
    case "work-waits":
      return state.work ? { ...state, work: { ...state.work, waiting: event.waiting } } : state;
    case "work-ended":
      return { ...state, work: null, notice: event.notice };
    case "check-begun":
      return state.check ? { ...state, check: { ...state.check, overtaken: false } } : state;
    case "check-left":
      return state.check?.stale ? { ...state, check: { ...state.check, overtaken: null, unfinished: true } } : state;
    case "checked": {
      const { choices, ...outcome } = event.outcome;
      const stale = state.check?.overtaken === true;
      const check = { ...outcome, stale, overtaken: null, lost: false, unfinished: false, at: event.at };
      const next = { ...state, check, choices, highest: raiseHighest(state.highest, { check, choices }) };
      return { ...next, opened: goOn(state, next), ignoring: keepOpen(state.ignoring, check) };
    }
    case "choices-changed":
      return { ...state, choices: event.choices, ignoring: null };
    case "inserted":
      return { ...state, inserted: event.inserted };
    case "own-templates-read":
      return { ...state, ownTemplates: event.templates };
    case "adoption-read":
      return { ...state, adoption: event.said };
    case "plan-read":
      return { ...state, picture: event.picture };
    case "surveyed":
      return { ...state, survey: event.survey, leftOut: keepLeftOut(state, event.survey) };
    case "plan-chosen":
      return {
        ...state,
        leftOut: [...state.leftOut.filter((sheet) => sheet !== event.sheet), ...(event.on ? [] : [event.sheet])],
      };
    case "answered":
      return { ...state, answers: { ...state.answers, ...event.answers } };
    case "calendar-chosen":
      return { ...state, calendarOf: event.person };
    case "messages-read":
      return { ...state, messages: event.messages };
    case "told-by":
      return { ...state, toldBy: event.name };
    case "review-read":
      return { ...state, review: { outcome: event.outcome, stale: false } };
    case "submission-previewed":
      return { ...state, preview: event.preview };
    case "verified":
      return { ...state, verified: event.outcome };
    case "review-drafted":
      return { ...state, reviewDraft: { ...state.reviewDraft, ...event.draft } };
    case "workbook-changed":
      return isStale(state)
        ? state
        : {
            ...state,
            check: state.check && {
              ...state.check,
              stale: true,
              overtaken: state.check.overtaken === null ? null : true,
            },
            review: state.review && { ...state.review, stale: true },
            verified: null,
            preview: null,
          };
    case "sheet-lost":
      return state.check ? { ...state, check: { ...state.check, lost: true } } : state;
    case "need-answered":
      return { ...state, needed: event.needed };
    case "finding-opened":
      return { ...state, opened: event.opened, ignoring: null };
    case "entry-found":
      return { ...state, entry: event.entry };
    case "filter-chosen": {
      const filtered = { ...state, filter: event.filter };
      const walk = listWalk(filtered);
      const isListed = state.opened !== null && findInWalk(walk, state.opened) >= 0;
      return { ...filtered, opened: isListed ? state.opened : (walk[0] ?? null), ignoring: null };
    }
    case "ignoring":
      return { ...state, ignoring: event.ignoring };
    case "grouping-chosen":
      return { ...state, grouping: event.grouping };
    case "keep-checking":
      return { ...state, keepChecking: event.on };
    case "opening-read":
      return { ...state, opensWithWorkbook: event.opens };
    case "notice-closed":
      return { ...state, notice: null };
  }
}

/** True where nothing is shown that a change of the workbook makes old. */
const isStale = ({ check, review, verified, preview }: State): boolean =>
  preview === null &&
  check?.stale !== false &&
  check?.overtaken !== false &&
  review?.stale !== false &&
  verified === null;

/** A choice made in the pane holds until the pane is closed; before, the plans are those of the last time. */
function keepLeftOut({ survey: before, leftOut }: State, { sheets }: CommunicationSurvey): readonly string[] {
  const known = before?.sheets.map(({ sheet }) => sheet) ?? [];
  return sheets
    .filter(({ sheet, isChosen }) => (known.includes(sheet) ? leftOut.includes(sheet) : !isChosen))
    .map(({ sheet }) => sheet);
}

/** A finding stays open after a new check as long as it still holds. */
function keepOpen(opened: OpenFinding | null, check: Check): OpenFinding | null {
  if (!opened) return null;
  const finding = listOpenFindings(check.checks[opened.plan]).find((found) => isSameFinding(found, opened.finding));
  return finding ? { plan: opened.plan, finding } : null;
}

/**
 * Which finding is open after a check: the same as long as it holds, else the one that took its place; the first after
 * a check that somebody asked for. Null where somebody closed it, or where there is none.
 */
function goOn(before: State, now: State): OpenFinding | null {
  const same = now.check && keepOpen(before.opened, now.check);
  if (same) return same;

  const walk = listWalk(now);
  if (!before.opened) return before.check === null || before.check.unfinished ? (walk[0] ?? null) : null;
  const place = findInWalk(listWalk(before), before.opened);
  return walk[Math.min(Math.max(place, 0), walk.length - 1)] ?? null;
}
