import type { Candidate } from "./candidate";
import type { Sense } from "./sense";

/** How far a column's cells bear out that it means `sense`, from 0 to 1: a column of dates is no owner, one of numbers no step. */
export function trustHeading({ meaning, profile }: Candidate, sense: Sense | undefined): number {
  const said = meaning?.confidence ?? 0.5;
  const { count, dates, numbers, words } = profile;
  if (count < 2) return said;
  if (NEEDS_TEXT.has(sense ?? "step") && dates + numbers > 0.6) return said * 0.5;
  if ((sense === "owner" || sense === "responsible") && words > 7) return said * 0.8;
  return said;
}

const NEEDS_TEXT: ReadonlySet<Sense> = new Set<Sense>([
  "step",
  "owner",
  "responsible",
  "support",
  "section",
  "detail",
  "communicator",
  "audience",
]);
