import type { Candidate } from "./candidate";

/**
 * A column of follow-up (“Suivi”, “Uppföljning”) as its cells show it: the status where they say how far the steps are
 * or are still blank, the measure where they say in several words how success is seen, else nothing.
 *
 * @example
 * readFollowUp(candidate, all).meaning // { sense: "measure", … } for “20 visitors each evening”
 */
export function readFollowUp(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { meaning, profile } = candidate;
  if (meaning?.sense !== "followUp") return candidate;

  const hasOther = (sense: "measure" | "status"): boolean => all.some((other) => other.meaning?.sense === sense);
  const saysHowFar = profile.count === 0 || profile.statuses + profile.percentages >= 0.4;
  if (saysHowFar)
    return hasOther("status") ? without(candidate) : { ...candidate, meaning: { ...meaning, sense: "status" } };

  const describes = profile.words >= WORDS_OF_A_MEASURE && profile.texts > 0.7 && profile.people < 0.5;
  return describes && !hasOther("measure")
    ? { ...candidate, meaning: { ...meaning, sense: "measure" } }
    : without(candidate);
}

const WORDS_OF_A_MEASURE = 2;

const without = (candidate: Candidate): Candidate => ({ ...candidate, meaning: null });
