import type { Sense } from "../headings/sense";
import type { Candidate } from "./candidate";
import type { Profile } from "./profile-column";

/**
 * How sure it is that a column means `sense`, from 0 to 1: as sure as its heading, more where its cells look like it,
 * less where they do not. A column of dates is no owner, one of numbers no step.
 */
export function trustHeading({ meaning, profile }: Candidate, sense: Sense | undefined): number {
  const said = meaning?.confidence ?? 0.5;
  const { count, dates, figures, numbers, words } = profile;
  if (count < 2) return said;
  if (NEEDS_TEXT.has(sense ?? "step") && Math.min(dates + numbers, figures) > 0.6) return said * 0.5;
  if ((sense === "owner" || sense === "responsible") && words > 7) return said * 0.8;
  return meaning !== null && LOOKS[sense ?? "step"]?.(profile) === true
    ? Math.max(said, Math.min(0.9, said + BORNE_OUT))
    : said;
}

const BORNE_OUT = 0.15;

const looksDated = ({ dates }: Profile): boolean => dates >= 0.8;
const looksNamed = ({ people, fullNames }: Profile): boolean => people >= 0.8 || fullNames >= 0.5;

/** What the cells of a clear case look like. */
const LOOKS: Readonly<Partial<Record<Sense, (profile: Profile) => boolean>>> = {
  step: ({ words, distinct, texts }) => words >= 2 && distinct > 0.8 && texts > 0.9,
  owner: looksNamed,
  responsible: looksNamed,
  start: looksDated,
  deadline: looksDated,
  completion: looksDated,
  completed: looksDated,
  status: ({ statuses }) => statuses >= 0.8,
};

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
