import type { CommunicationSurvey } from "../commands/survey-communication";
import { raiseHighest } from "./count-fixed";
import type { Event, EventType } from "./event";
import { findInWalk, isSameFinding, listOpenFindings, listWalk } from "./findings";
import type { Check, OpenFinding, State } from "./state";

/**
 * The state after an event; the only place where the state changes.
 *
 * @example
 * update(state, { type: "tab-chosen", tab: "check" }).tab // "check"
 */
export function update<Type extends EventType>(state: State, event: Event<Type>): State {
  const changed = CHANGES[event.type](state, event);
  return changed === UNCHANGED ? state : { ...state, ...changed };
}

/** What an event changes. */
type Change<Type extends EventType> = (state: State, event: Event<Type>) => Partial<State> | typeof UNCHANGED;

const UNCHANGED = null;

const CHANGES: { readonly [Type in EventType]: Change<Type> } = {
  "catalogue-loaded": (_, { catalogue }) => ({ catalogue }),
  opened: ({ tab }, event) => (tab === null ? { tab: event.tab } : UNCHANGED),
  "tab-chosen": (_, { tab }) => ({ tab, notice: null }),

  "work-started": (_, { title, share }) => ({ work: { title, share, waiting: null }, notice: null }),
  "work-progressed": ({ work }, { share }) => (work ? { work: { ...work, share, waiting: null } } : UNCHANGED),
  "work-waits": ({ work }, { waiting }) => (work ? { work: { ...work, waiting } } : UNCHANGED),
  "work-ended": (_, { notice }) => ({ work: null, notice }),
  "notice-closed": () => ({ notice: null }),

  "check-wanted": ({ check }, { scope }) => ({
    tab: "check",
    scope,
    filter: null,
    check: check && { ...check, unfinished: true },
    notice: null,
  }),
  "check-begun": ({ check }) => (check ? { check: { ...check, overtaken: false } } : UNCHANGED),
  "check-left": ({ check }) => (check?.stale ? { check: { ...check, overtaken: null, unfinished: true } } : UNCHANGED),
  checked: takeCheck,
  "choices-changed": (_, { choices }) => ({ choices, ignoring: null }),
  "sheet-lost": ({ check }) => (check ? { check: { ...check, lost: true } } : UNCHANGED),
  "workbook-changed": (state) => (isStale(state) ? UNCHANGED : makeStale(state)),
  "keep-checking": (_, { on }) => ({ keepChecking: on }),

  "finding-opened": (_, { opened }) => ({ opened, ignoring: null }),
  "entry-found": (_, { entry }) => ({ entry }),
  "filter-chosen": (state, { filter }) => ({ filter, opened: keepListed({ ...state, filter }), ignoring: null }),
  "grouping-chosen": (_, { grouping }) => ({ grouping }),
  ignoring: (_, { ignoring }) => ({ ignoring }),

  inserted: (_, { inserted }) => ({ inserted }),
  "own-templates-read": (_, { templates }) => ({ ownTemplates: templates }),
  "adoption-read": (_, { said }) => ({ adoption: said }),
  "need-answered": (_, { needed }) => ({ needed }),
  "plan-read": (_, { picture }) => ({ picture }),

  surveyed: (state, { survey }) => ({ survey, leftOut: keepLeftOut(state, survey) }),
  "plan-chosen": ({ leftOut }, { sheet, on }) => ({
    leftOut: [...leftOut.filter((one) => one !== sheet), ...(on ? [] : [sheet])],
  }),
  answered: (state, { answers }) => ({ answers: { ...state.answers, ...answers } }),
  "calendar-chosen": (_, { person }) => ({ calendarOf: person }),
  "messages-read": (_, { messages }) => ({ messages }),
  "told-by": (_, { name }) => ({ toldBy: name }),

  "review-read": (_, { outcome }) => ({ review: { outcome, stale: false } }),
  "review-drafted": ({ reviewDraft }, { draft }) => ({ reviewDraft: { ...reviewDraft, ...draft } }),
  "submission-previewed": (_, { preview }) => ({ preview }),
  verified: (_, { outcome }) => ({ verified: outcome }),

  "opening-read": (_, { opens }) => ({ opensWithWorkbook: opens }),
};

function takeCheck(state: State, { outcome, at }: Event<"checked">): Partial<State> {
  const { choices, ...rest } = outcome;
  const stale = state.check?.overtaken === true;
  const check = { ...rest, stale, overtaken: null, lost: false, unfinished: false, at };
  const highest = raiseHighest(state.highest, { check, choices });
  const opened = goOn(state, { ...state, check, choices, highest });
  return { check, choices, highest, opened, ignoring: keepOpen(state.ignoring, check) };
}

/** True where nothing is shown that a change of the workbook makes old. */
const isStale = ({ check, review, verified, preview }: State): boolean =>
  preview === null &&
  check?.stale !== false &&
  check?.overtaken !== false &&
  review?.stale !== false &&
  verified === null;

/** What was read of the workbook may be old now. */
const makeStale = ({ check, review }: State): Partial<State> => ({
  check: check && { ...check, stale: true, overtaken: check.overtaken === null ? null : true },
  review: review && { ...review, stale: true },
  verified: null,
  preview: null,
});

/** A choice made in the pane holds until the pane is closed; before, the plans are those of the last time. */
function keepLeftOut({ survey: before, leftOut }: State, { sheets }: CommunicationSurvey): readonly string[] {
  const known = before?.sheets.map(({ sheet }) => sheet) ?? [];
  return sheets
    .filter(({ sheet, isChosen }) => (known.includes(sheet) ? leftOut.includes(sheet) : !isChosen))
    .map(({ sheet }) => sheet);
}

/** The finding that is open, as long as it is listed; else the first that is. */
function keepListed(state: State): OpenFinding | null {
  const walk = listWalk(state);
  const isListed = state.opened !== null && findInWalk(walk, state.opened) >= 0;
  return isListed ? state.opened : (walk[0] ?? null);
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
