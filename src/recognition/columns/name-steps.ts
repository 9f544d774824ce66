import type { Candidate } from "./candidate";
import { findMostTrusted, type Naming } from "./naming";

/**
 * The step is the fullest column that speaks of actions; a sparse one to its left, or one that speaks of objectives, is
 * its section.
 */
export function nameSteps({ candidates, isFree, findBest, name }: Naming): void {
  const said = candidates.filter((one) => isFree(one) && one.meaning?.sense === "step");
  const fullest = Math.max(0, ...said.map(({ profile }) => profile.filled));
  const detail = findBest("detail");
  const isBlank = fullest === 0 && (detail?.profile.filled ?? 0) > 0;
  const full = said.filter(({ profile }) => profile.filled >= fullest - 0.3);
  const step = isBlank ? undefined : (findDetailed(full) ?? findEachDifferent(full) ?? findMostTrusted(full));

  const isGroup = step !== undefined && detail !== undefined && groupsDetails(step, detail);
  if (step && !isGroup) name(step, "step");
  else
    name(
      isGroup ? detail : (detail ?? findLastDifferent(candidates.filter(isFree)) ?? findBest("section")),
      "step",
      0.75,
    );

  name(isGroup ? step : (findBest("section") ?? findGroup(said, step)), "section");
  const sparse = said.find(
    (one) =>
      one !== step && one.column < (step?.column ?? 0) && one.profile.count > 0 && one.profile.filled < fullest - 0.3,
  );
  name(sparse, "section", 0.8);
}

/** “세부 업무” next to “주요 업무”: of two columns of steps, the one that says it is in detail, or is recommended. */
const findDetailed = (steps: readonly Candidate[]): Candidate | undefined =>
  steps.find(
    ({ text, column, profile }) =>
      (DETAILED.test(text) || RECOMMENDED.test(text)) &&
      steps.some((other) => other.column < column && !namesMore(other, profile)),
  );

/** “추진 과제” left of “세부 내용”, where what stands in detail is only how many or how much. */
const namesMore = ({ profile }: Candidate, detail: Candidate["profile"]): boolean =>
  profile.distinct > 0.9 && profile.words > detail.words;

/** “Empfohlene Maßnahme” right of the “Schritt” of a process that may fail. */
const RECOMMENDED =
  /recommended|empfohlen|recommandée|recomendad|raccomandat|aanbevolen|rekommenderad|anbefalt|zalecan/iu;

const DETAILED = /^(?:세부|상세|detailed|detail|sub|unter|teil|sous|sotto|deel|del|под|具体|细化|細|小|詳細)/iu;

/** “Initiative” right of “Objective”, whose texts come again while its own differ. */
function findLastDifferent(free: readonly Candidate[]): Candidate | undefined {
  const groups = free.filter(({ meaning }) => meaning?.sense === "section");
  const last = groups.at(-1);
  const isGrouped = groups.some(({ profile }) => profile.count >= 3 && profile.distinct <= 0.85);
  return groups.length > 1 && isGrouped && last && last.profile.distinct > 0.9 ? last : undefined;
}

/** The other column of steps, left of the one that was chosen because its texts differ. */
const findGroup = (steps: readonly Candidate[], chosen: Candidate | undefined): Candidate | undefined =>
  steps.find(
    (one) =>
      one !== chosen && one.column < (chosen?.column ?? 0) && one.profile.count >= 3 && one.profile.distinct <= 0.75,
  );

/** Of two columns of steps, the one whose texts differ where those to its left come again and group them. */
function findEachDifferent(steps: readonly Candidate[]): Candidate | undefined {
  const groups = steps.filter(({ profile }) => profile.count >= 3 && profile.distinct <= 0.75);
  return steps.find(({ profile, column }) => profile.distinct > 0.9 && groups.some((group) => group.column < column));
}

/** Actions on the first row of a group, and what is done for them in every row to their right. */
function groupsDetails(step: Candidate, detail: Candidate): boolean {
  return (
    step.profile.count > 1 && step.profile.filled < 0.6 && detail.profile.filled > 0.9 && detail.column > step.column
  );
}

/**
 * Of two columns of results around the steps, the one before them groups the steps, the one behind them measures them;
 * one before them that has several steps for each result groups them, too.
 */
export function nameGroup({ candidates, name }: Naming): void {
  const step = candidates.findIndex(({ meaning }) => meaning?.sense === "step");
  const results = candidates.flatMap(({ meaning }, i) => (meaning?.sense === "measure" ? [i] : []));
  const [first = step] = results;
  const hasSection = candidates.some(({ meaning }) => meaning?.sense === "section");
  if (first >= step) return;

  const behind = findMostTrusted(candidates.filter((_, i) => i > step && results.includes(i)));
  const profile = candidates[first]?.profile;
  const isSparse = profile !== undefined && profile.count > 1 && profile.filled < 0.6;
  if (!hasSection && (behind || isSparse)) name(candidates[first], "section", 0.8);
  name(behind, "measure");
}

/**
 * “Measure” next to “Indicator”, where no heading asks for actions: what is taken are the measures, and the indicators
 * tell how well.
 */
export function nameMeasuresTaken({ candidates, name, isFree }: Naming): void {
  if (candidates.some(({ meaning }) => meaning?.sense === "step")) return;
  const [first, ...others] = candidates.filter((one) => isFree(one) && one.meaning?.sense === "measure");
  if (!first || !others.some(({ profile }) => profile.count > 0) || !TAKEN.test(first.text.trim())) return;
  const isLonger = others.every(({ profile }) => profile.words < first.profile.words);
  if (isLonger && first.profile.distinct > 0.9 && first.profile.words >= 2) name(first, "step", 0.9);
}

const TAKEN = /^(?:proposed |planned |the )?(?:measures?|mesures?|medidas?|misur[ae])$/i;
