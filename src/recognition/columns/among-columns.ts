import type { Sense } from "../headings/sense";
import type { Candidate } from "./candidate";
import type { Profile } from "./profile-column";

/** A column among the others of its table. */
export interface Among {
  readonly candidate: Candidate;
  readonly all: readonly Candidate[];
}

/** What the headings of columns for people mean. */
export const WHO: ReadonlySet<Sense> = new Set<Sense>([
  "owner",
  "responsible",
  "support",
  "lead",
  "mobilizer",
  "mobilized",
  "facilitator",
  "communicator",
  "audience",
]);

/** Another column of sentences that were recommended. */
export const hasRecommendations = (all: readonly Candidate[]): boolean =>
  all.some(({ text, profile: { words, distinct } }) => /recom/iu.test(text) && words >= 3 && distinct > 0.9);

/** Whether the heading of any column means this. */
export const hasSense = (all: readonly Candidate[], sense: Sense): boolean =>
  all.some(({ meaning }) => meaning?.sense === sense);

/** Months or weeks next to it: days may be counted from the start of the project. */
export const hasCalendar = (all: readonly Candidate[]): boolean => hasSense(all, "calendar");

/** Another column for people, with names. */
export function hasNamesBeside({ candidate, all }: Among): boolean {
  return all.some(
    (other) =>
      other !== candidate && other.profile.fullNames > 0 && other.meaning !== null && WHO.has(other.meaning.sense),
  );
}

/** Left of a column that says what is to be done. */
export function standsLeftOfSteps({ candidate, all }: Among): boolean {
  return all.some(({ meaning, column }) => meaning?.sense === "step" && column > candidate.column);
}

/** First and last names, and no other column says who. */
export function isPeopleOnly({ people, fullNames }: Profile, { candidate, all }: Among): boolean {
  const isAsked = all.some(
    ({ meaning, profile, column }) =>
      column !== candidate.column &&
      profile.count > 0 &&
      (meaning?.sense === "owner" || meaning?.sense === "responsible"),
  );
  return people >= 0.8 && fullNames >= 0.6 && !isAsked;
}

/** Nobody stands in the column that asks who, as GanttProject exports its coordinators. */
export function hasBlankOwner({ all }: Among): boolean {
  return all.some(({ meaning, profile }) => meaning?.sense === "owner" && profile.count === 0);
}

/** “By | To be done by”: the dates stand under the other one, so this one says who. */
export function hasDatesUnderWho({ candidate, all }: Among): boolean {
  return all.some(
    ({ column, meaning, profile }) =>
      column !== candidate.column &&
      meaning !== null &&
      WHO.has(meaning.sense) &&
      Math.min(profile.dates, profile.figures) >= 0.7,
  );
}

/** Another column asks by when. */
export function hasOtherDeadline({ candidate, all }: Among): boolean {
  return all.some((other) => other !== candidate && other.meaning?.sense === "deadline");
}
