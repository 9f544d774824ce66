import type { Role } from "../plan/role";
import { isAboutOrder } from "../values/dependencies/is-about-order";
import type { Candidate } from "./candidate";
import type { Naming } from "./naming";

/** Names what the headings did not say, where the cells do: weak guesses, about which the user is asked. */
export function nameByContent(naming: Naming): void {
  const free = naming.candidates.filter((one) => naming.isFree(one) && one.profile.count >= 2 && mayMeanAnything(one));
  const plenty = free.filter(({ profile }) => profile.count >= 3);
  const guess = (candidate: Candidate | undefined, role: Role, because: string, confidence = GUESSED): void => {
    if (!candidate || naming.has(role) || !naming.isFree(candidate)) return;
    const { text, column } = candidate;
    naming.add({ role, heading: text, column, confidence, because });
  };

  const waiting = naming.candidates.find((one) => naming.isFree(one) && waitsForSteps(one));
  guess(waiting, "depends-on", "its cells are numbers of steps", SEEN);

  guess(findNumbers(naming), "number", "its cells are numbers, each different", SEEN);

  const dated = plenty.filter(({ profile }) => profile.dates >= 0.7);
  guess(dated.at(-1), "deadline", "most of its cells are dates");
  if (dated.length > 1) guess(dated[0], "start", "most of its cells are dates, before those of the deadline");

  guess(findProse(free), "step", "its cells are the longest texts, each different");
  if (!naming.has("responsible")) guess(free.find(looksLikePeople), "owner", "most of its cells look like names");
  guess(
    free.find(({ profile }) => profile.percentSigns >= 0.8),
    "percent",
    "most of its cells are percentages",
    SEEN,
  );
  guess(plenty.find(looksLikeStatus), "status", "most of its cells say how far a step is");
}

const GUESSED = 0.55;
/** What hardly anything else looks like. */
const SEEN = 0.75;

/** “After” or “Waits for” above numbers of steps. */
const waitsForSteps = ({ text, meaning, profile }: Candidate): boolean =>
  meaning === null && profile.count > 0 && profile.numberings > 0 && profile.texts < 0.3 && isAboutOrder(text);

/** The numbers left of every text. */
function findNumbers({ candidates, isFree }: Naming): Candidate | undefined {
  const firstText = candidates.findIndex(({ profile }) => profile.texts > 0.5);
  return candidates.slice(0, Math.max(0, firstText)).find((one) => isFree(one) && countsSteps(one));
}

/** `1`, `2`, `3` or `A-1`, `A-2` down the first column. */
const countsSteps = ({ meaning, profile }: Candidate): boolean =>
  meaning === null && profile.count >= 2 && profile.numberings >= 0.9 && profile.distinct >= 0.95;

/** Its heading says nothing, or only that something is described. */
const mayMeanAnything = ({ meaning }: Candidate): boolean =>
  meaning === null || meaning.confidence < 0.6 || meaning.sense === "detail";

/** The longest texts, each different, of at least two words. */
function findProse(candidates: readonly Candidate[]): Candidate | undefined {
  const texts = candidates.filter(
    ({ profile }) => profile.dates < 0.3 && profile.numbers < 0.3 && profile.texts > 0.6 && profile.statuses < 0.5,
  );
  const longest = texts.toSorted((a, b) => b.profile.words - a.profile.words)[0];
  return longest && longest.profile.words >= 2 && longest.profile.distinct > 0.8 ? longest : undefined;
}

const looksLikePeople = ({ profile }: Candidate): boolean =>
  profile.count >= 3 &&
  profile.people >= 0.7 &&
  profile.words <= 4 &&
  Math.max(profile.ratings, profile.statuses, profile.booleans, profile.dates, profile.numbers) < 0.3;

/** “Yes” and “No” may answer anything; a ticked box without a heading says whether the step is done. */
const looksLikeStatus = ({ text, profile: { statuses, distinct, booleans } }: Candidate): boolean =>
  (statuses >= 0.9 || (statuses >= 0.7 && distinct <= 0.8)) && (booleans < 0.5 || text === "");
