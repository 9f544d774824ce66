import type { Role } from "../../plan/role";
import { findSenses } from "../../values/dates/lexicon";
import { isAboutOrder } from "../../values/dependencies/is-about-order";
import { fold } from "../../values/texts/fold";
import type { Candidate } from "./candidate";
import type { Naming } from "./naming";

/**
 * Names what the headings did not say, where the cells do. Where no heading says what is to be done, these are weak
 * guesses, about which the user is asked; so is one of several columns that look alike.
 */
export function nameByContent(naming: Naming): void {
  const { candidates, isFree, has, add } = naming;
  const hasSteps = has("step");
  const free = (): readonly Candidate[] =>
    candidates.filter((one) => isFree(one) && one.profile.count >= 2 && mayMeanAnything(one));
  const guess = (candidate: Candidate | undefined, role: Role, because: string, confidence = GUESSED): void => {
    if (!candidate || has(role) || !isFree(candidate)) return;
    const { text, column } = candidate;
    add({ role, heading: text, column, confidence, because });
  };
  const guessOnly = (found: readonly Candidate[], role: Role, because: string): void => {
    guess(found[0], role, because, hasSteps && found.length === 1 ? SEEN : GUESSED);
  };

  const waiting = candidates.find((one) => isFree(one) && waitsForSteps(one));
  guess(waiting, "depends-on", "its cells are numbers of steps", SEEN);
  guess(findNumbers(naming), "number", "its cells are numbers, each different", SEEN);

  guessDates(naming, free(), guess);
  guess(findActs(free()) ?? findProse(free()), "step", "its cells are the longest texts, each different");
  if (!has("responsible")) guessOnly(free().filter(looksLikePeople), "owner", "most of its cells look like names");
  guess(
    free().find(({ profile }) => profile.percentSigns >= 0.8),
    "percent",
    "most of its cells are percentages",
    SEEN,
  );
  const statuses = candidates.filter((one) => isFree(one) && mayMeanAnything(one) && !isMonth(one));
  guessOnly(statuses.filter(looksLikeStatus), "status", "most of its cells say how far a step is");
  if (hasSteps) guessMore(naming, free(), guessOnly);
}

type Guess = (candidate: Candidate | undefined, role: Role, because: string, confidence?: number) => void;

/** The last column of dates is the deadline; one right of a deadline, with gaps, says when steps were done. */
function guessDates({ has, listColumns }: Naming, free: readonly Candidate[], guess: Guess): void {
  const hasSteps = has("step");
  const fewest = hasSteps ? 2 : 3;
  const dated = free.filter(({ profile }) => profile.count >= fewest && profile.dates >= 0.7);
  const deadline = listColumns().find(({ role }) => role === "deadline")?.column;
  if (deadline === undefined) {
    guess(dated.at(-1), "deadline", "most of its cells are dates", hasSteps && dated.length === 1 ? SEEN : GUESSED);
    if (dated.length > 1) guess(dated[0], "start", "most of its cells are dates, before those of the deadline");
    return;
  }
  const behind = dated.filter(({ column }) => column > deadline);
  if (behind[0] && behind[0].profile.filled < 1)
    guess(behind[0], "completed", "some steps have a date behind the deadline", SEEN);
}

/** What plans have besides steps, people and dates: amounts of money, things counted, titles of groups, remarks. */
function guessMore(
  { has, listColumns, candidates, isFree }: Naming,
  free: readonly Candidate[],
  guessOnly: (found: readonly Candidate[], role: Role, because: string) => void,
): void {
  const step = listColumns().find(({ role }) => role === "step")?.column ?? 0;
  const unknown = free.filter(({ meaning }) => meaning === null);
  const isRight = ({ column }: Candidate): boolean => column > step;

  if (!has("resources-needed") && !has("resources-available"))
    guessOnly(
      unknown.filter((one) => isRight(one) && looksLikeMoney(one)),
      "resources",
      "its cells are amounts of money",
    );
  guessOnly(
    unknown.filter((one) => isRight(one) && looksLikeMeasure(one)),
    "measure",
    "its cells are what can be counted",
  );
  guessOnly(
    unknown.filter((one) => !isRight(one) && groupsRows(one)),
    "section",
    "its cells are titles of several rows",
  );

  const last = candidates.at(-1);
  const isRemark = last?.meaning === null && last.text !== "" && isFree(last) && last.profile.count > 0;
  if (isRemark && last.profile.texts > 0.6 && last.profile.words >= 1.5 && last.profile.filled < 0.7)
    guessOnly([last], "notes", "few rows have a remark");
}

const looksLikeMoney = ({ profile }: Candidate): boolean => profile.money >= 0.5;

/** Not the amounts of an “Estimated cost”, which are money. */
const looksLikeMeasure = ({ profile }: Candidate): boolean =>
  profile.counted >= 0.4 &&
  profile.money < 0.2 &&
  profile.distinct > 0.7 &&
  profile.words <= 8 &&
  profile.surelyWho < 0.3;

/** The same text on several rows, or only on the first of several. */
const groupsRows = ({ profile }: Candidate): boolean =>
  profile.texts >= 0.8 && profile.words <= 5 && (profile.distinct <= 0.75 || profile.filled < 0.7);

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

/** Texts of which some surely say what is to be done. */
function findActs(candidates: readonly Candidate[]): Candidate | undefined {
  const most = candidates.toSorted((a, b) => b.profile.acts - a.profile.acts)[0];
  return most && most.profile.acts >= 0.4 && most.profile.distinct > 0.8 ? most : undefined;
}

/** The longest texts, each different, of at least two words. */
function findProse(candidates: readonly Candidate[]): Candidate | undefined {
  const texts = candidates.filter(
    ({ profile }) => profile.dates < 0.3 && profile.numbers < 0.3 && profile.texts > 0.6 && profile.statuses < 0.5,
  );
  const longest = texts.toSorted((a, b) => b.profile.words - a.profile.words)[0];
  return longest && longest.profile.words >= 2 && longest.profile.distinct > 0.8 ? longest : undefined;
}

const looksLikePeople = ({ profile }: Candidate): boolean =>
  profile.words <= 4 &&
  (profile.surelyWho >= 0.6 || (profile.count >= 3 && profile.people >= 0.7 && profile.surelyWho > 0)) &&
  Math.max(profile.ratings, profile.statuses, profile.booleans, profile.dates, profile.numbers) < 0.3;

/** “Yes” and “No” may answer anything; a ticked box without a heading, or “Klart?”, says whether the step is done. */
const looksLikeStatus = ({ text, profile: { count, statuses, distinct, booleans } }: Candidate): boolean =>
  isSignText(text)
    ? count > 0 && statuses === 1
    : count >= 3 && (statuses >= 0.9 || (statuses >= 0.7 && distinct <= 0.8)) && (booleans < 0.5 || ASKS.test(text));

/** A mark below “Mar” says when, and not how far. */
const isMonth = ({ text, meaning }: Candidate): boolean =>
  meaning?.sense === "calendar" || findSenses(fold(text)).some(({ kind }) => kind === "month");

const isSignText = (text: string): boolean => /^[^\p{L}\p{N}#%]{0,3}$/u.test(text);
const ASKS = /[?？]\s*$/u;
