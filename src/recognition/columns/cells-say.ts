import type { Profile } from "./profile-column";

/** Numbers or codes, each different. */
export function isNumbering({ numberings, distinct }: Profile): boolean {
  return numberings >= 0.7 && distinct >= 0.9;
}

export function isTitles({ words, booleans, texts }: Profile): boolean {
  return booleans < 0.3 && words > 1.5 && texts > 0.7;
}

/** Quantities of time or of anything: `20`, `3 days`, with hardly a day among them. */
export function isQuantity({ dates, numbers, durations }: Profile): boolean {
  return dates < 0.2 && numbers + durations >= 0.6;
}

/** “By” above people. */
export function saysWho({ people, surelyWho, dates }: Profile): boolean {
  return dates < 0.2 && people >= 0.7 && surelyWho >= 0.3;
}

/** Short texts without a figure. */
export function isNoDate({ dates, figures, words, texts }: Profile): boolean {
  return dates === 0 && figures < 0.2 && words <= 4 && texts > 0;
}

export function isShareDone({ dates, percentages }: Profile): boolean {
  return dates < 0.2 && percentages >= 0.8;
}

export function saysHowFar({ statuses, percentages }: Profile): boolean {
  return statuses >= 0.7 && percentages < 0.5;
}

/** “Target” above “No litter on Friday”. */
export function isPhrases({ dates, words, texts, statuses, surelyWho }: Profile): boolean {
  return dates < 0.2 && words >= 2 && texts > 0.6 && statuses < 0.3 && surelyWho < 0.3;
}

/** Nothing but an “x” here and there. */
export function isOnlyMarked({ texts, numbers, dates }: Profile): boolean {
  return Math.max(texts, numbers, dates) === 0;
}

export function isTicked({ statuses }: Profile): boolean {
  return statuses === 1;
}

/** Sentences, each different, that hardly ever say how far a step is. */
export function isProse({ words, distinct, statuses }: Profile): boolean {
  return words >= 4 && distinct > 0.8 && statuses < 0.25;
}
