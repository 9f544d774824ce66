import { fold } from "../../values/texts/fold";
import type { Candidate } from "./candidate";
import type { Naming } from "./naming";

/**
 * Of two columns with the same heading the first is the start: “Date | Date”. A completion date is the deadline where
 * nothing else says by when, and the day on which the step was done where something does.
 */
export function nameDates({ candidates, findBest, name, has }: Naming): void {
  const last = findBest("deadline") ?? findBest("completion") ?? findBest("date");
  if (!last) return;

  const twins = candidates.filter(
    ({ full, meaning }) => meaning?.sense === last.meaning?.sense && fold(full) === fold(last.full),
  );
  if (twins.length >= 2) {
    name(twins[0], "start", 0.65);
    name(twins[1], "deadline", 0.85);
  }

  const asked = findBest("deadline") ?? findBest("completion");
  name(asked?.profile.count === 0 ? (findDated(candidates) ?? asked) : asked, "deadline");
  if (has("deadline")) name(findBest("completed") ?? findBest("completion"), "completed");
}

/** “Datum” with dates, beside a “Gereed” that is still blank and may ask whether the step is done. */
const findDated = (candidates: Naming["candidates"]): Candidate | undefined =>
  candidates.find(({ meaning, profile }) => meaning?.sense === "date" && profile.count > 1 && profile.dates >= 0.7);

/** Where nothing else says by when, the day on which an action is looked at does. */
const findReviewDate = (candidates: Naming["candidates"]): Candidate | undefined =>
  candidates.find(
    ({ meaning, full, profile }) => meaning?.sense === "actual" && profile.dates >= 0.5 && REVIEW.test(fold(full)),
  );

const REVIEW = /\b(?:review|follow up|revision|revue|suivi|seguimiento|verifica|evaluatie|uppfolj|opfolg)/;

/** A date that is not said to be anything is the deadline; months on the first row of a group are its section. */
export function nameRemainingDate({ candidates, findBest, name, has }: Naming): void {
  const date = findBest("date");
  const step = candidates.find(({ meaning }) => meaning?.sense === "step");
  const isGroup =
    date &&
    date.profile.count > 1 &&
    date.profile.filled < 0.75 &&
    date.column < (step?.column ?? 0) &&
    !has("section");

  if (isGroup) name(date, "section", 0.8);
  else name(date ?? findReviewDate(candidates), "deadline", 0.8);
}
