import { readStatusLetters } from "../../values/steps/status-letters";
import type { Sense } from "../headings/sense";
import {
  type Among,
  hasBlankOwner,
  hasCalendar,
  hasDatesUnderWho,
  hasNamesBeside,
  hasOtherDeadline,
  hasRecommendations,
  hasSense,
  isPeopleOnly,
  standsLeftOfSteps,
  WHO,
} from "./among-columns";
import type { Candidate } from "./candidate";
import {
  isNoDate,
  isNumbering,
  isOnlyMarked,
  isPhrases,
  isProse,
  isQuantity,
  isShareDone,
  isTicked,
  isTitles,
  saysHowFar,
  saysWho,
} from "./cells-say";
import { asksByWhen, namesActions, namesResponse, namesTarget, saysStatus } from "./heading-asks";
import type { Profile } from "./profile-column";

/**
 * The candidate as its cells bear its heading out: where they contradict it, the heading is read as something else or
 * as nothing.
 * Hours and quantities are no deadline, TRUE and FALSE no owner, numbers no steps. A column with fewer than two filled
 * cells is mostly believed.
 *
 * @example
 * doubtHeading(candidate, all).meaning // { sense: "number", … } for a column “Steps” of 1, 1.a, 1.b
 */
export function doubtHeading(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { meaning, profile } = candidate;
  if (meaning === null || profile.count === 0) return candidate;

  const doubt = DOUBTS.find(
    ({ senses, holds, fewest = FEWEST }) =>
      profile.count >= fewest && senses.has(meaning.sense) && holds(profile, { candidate, all }),
  );
  if (!doubt) return candidate;

  const confidence = Math.min(meaning.confidence, DOUBTED);
  return { ...candidate, meaning: doubt.becomes === null ? null : { sense: doubt.becomes, confidence } };
}

const FEWEST = 2;

/** As sure as the cells make it, however clear the heading was. */
const DOUBTED = 0.75;

interface Doubt {
  readonly senses: ReadonlySet<Sense>;
  readonly holds: (profile: Profile, among: Among) => boolean;
  /** How many filled cells it takes; two by default. */
  readonly fewest?: number;
  /** What the column is read as instead; null for nothing. */
  readonly becomes: Sense | null;
}

const senses = (...some: readonly Sense[]): ReadonlySet<Sense> => new Set(some);

const WHEN = senses("start", "deadline", "completion", "completed", "date");
const TEXTS = senses(
  "measure",
  "resources",
  "resources-needed",
  "resources-available",
  "barriers",
  "cadence",
  "channel",
);

/** The first that holds decides. */
const DOUBTS: readonly Doubt[] = [
  {
    senses: senses("completion", "completed", "deadline"),
    fewest: 1,
    holds: ({ dates }, { candidate }) => dates < 0.2 && readStatusLetters(candidate.text) !== null,
    becomes: "status",
  },
  {
    senses: senses("completed"),
    holds: (profile, { candidate, all }) =>
      isPhrases(profile) && namesActions(candidate.text) && !hasSense(all, "step"),
    becomes: "step",
  },
  { senses: senses("completion", "completed"), holds: isShareDone, becomes: "percent" },
  { senses: senses("completed", "completion"), holds: saysHowFar, becomes: "status" },
  {
    senses: senses("deadline"),
    fewest: 1,
    holds: (profile, among) => (isTicked(profile) || isOnlyMarked(profile)) && hasOtherDeadline(among),
    becomes: "status",
  },
  {
    senses: senses("deadline"),
    holds: (profile, among) => isPhrases(profile) && hasOtherDeadline(among),
    becomes: "measure",
  },
  {
    senses: WHEN,
    holds: (profile, { candidate, all }) =>
      isQuantity(profile) &&
      (!hasCalendar(all) || namesTarget(candidate.text)) &&
      !(profile.durations >= 0.6 && asksByWhen(candidate.text)),
    becomes: null,
  },
  { senses: WHEN, holds: ({ booleans, ratings }) => Math.max(booleans, ratings) >= 0.7, becomes: null },

  { senses: WHEN, holds: saysWho, becomes: "responsible" },
  {
    senses: senses("deadline"),
    holds: (profile, among) => isNoDate(profile) && hasDatesUnderWho(among),
    becomes: "responsible",
  },
  { senses: WHO, holds: ({ dates, figures }) => Math.min(dates, figures) >= 0.7, becomes: "date" },
  { senses: WHO, holds: ({ booleans, ratings }) => Math.max(booleans, ratings) >= 0.7, becomes: null },
  { senses: WHO, holds: ({ mails }, among) => mails >= 0.7 && hasNamesBeside(among), becomes: null },
  {
    senses: WHO,
    holds: ({ numbers, durations, percentages }) => Math.max(numbers, durations, percentages) >= 0.6,
    becomes: null,
  },

  {
    senses: senses("step", "detail", "reason", "section", "notes"),
    holds: isNumbering,
    becomes: "number",
  },
  { senses: senses("step"), holds: ({ dates, booleans }) => Math.max(dates, booleans) >= 0.7, becomes: null },
  { senses: senses("step"), fewest: 1, holds: ({ texts }) => texts < 0.4, becomes: null },

  {
    senses: senses("status"),
    fewest: 1,
    holds: ({ dates }, among) => dates >= 0.7 && hasOtherDeadline(among),
    becomes: "completed",
  },
  { senses: senses("status"), holds: ({ dates }) => dates >= 0.7, becomes: null },
  { senses: senses("status"), holds: ({ percentSigns }) => percentSigns >= 0.8, becomes: "percent" },
  { senses: senses("status"), holds: isProse, becomes: null },
  {
    senses: senses("actual"),
    holds: ({ statuses }, { candidate, all }) =>
      statuses >= 0.6 && saysStatus(candidate.text) && !hasSense(all, "status"),
    becomes: "status",
  },
  { senses: senses("audience"), holds: ({ counted, figures }) => counted >= 0.6 && figures >= 0.8, becomes: "measure" },
  {
    senses: senses("step"),
    holds: ({ acts }, { candidate, all }) => acts < 0.3 && namesResponse(candidate.text) && hasRecommendations(all),
    becomes: "notes",
  },
  {
    senses: senses("notes"),
    holds: (profile, { all }) => profile.count >= 3 && saysHowFar(profile) && !hasSense(all, "status"),
    becomes: "status",
  },
  { senses: senses("percent"), holds: saysHowFar, becomes: "status" },
  {
    senses: senses("number"),
    holds: ({ words, texts, numberings }) => words >= 2.5 && texts > 0.8 && numberings < 0.2,
    becomes: "detail",
  },
  {
    senses: senses("milestone"),
    holds: (profile, among) => isTitles(profile) && standsLeftOfSteps(among),
    becomes: "section",
  },
  {
    senses: senses("milestone"),
    holds: (profile, { all }) =>
      isTitles(profile) && profile.distinct > 0.9 && !hasSense(all, "step") && !hasSense(all, "detail"),
    becomes: "step",
  },
  { senses: senses("depends-on", "section"), holds: ({ dates }) => dates >= 0.7, becomes: null },
  { senses: TEXTS, holds: ({ dates, booleans }) => Math.max(dates, booleans) >= 0.7, becomes: null },
  { senses: TEXTS, holds: ({ ratings, durations }) => Math.max(ratings, durations) >= 0.7, becomes: null },
  { senses: senses("resources"), holds: (profile, among) => isPeopleOnly(profile, among), becomes: "owner" },
  {
    senses: senses("resources"),
    fewest: 1,
    holds: (profile, among) => isPeopleOnly(profile, among) && hasBlankOwner(among),
    becomes: "owner",
  },
];
