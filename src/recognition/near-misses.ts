import { fold, foldList } from "../values/fold";
import { lazily } from "../values/words/word-list";
import type { NearMiss } from "./near-miss";
import { calendars } from "./near-misses/calendars";
import { records } from "./near-misses/records";
import { registers } from "./near-misses/registers";

/**
 * What a table with these headings is instead of a plan, or null. Where much else speaks for a plan, one group more is
 * asked for.
 *
 * @example
 * findNearMiss(["Stakeholder", "Interest", "Influence"])?.because // "lists people or groups with …"
 */
export function findNearMiss(headings: readonly string[], isLikelyPlan = false): NearMiss | null {
  const said = new Set(headings.map((heading) => fold(heading.replace(/\([^)]*\)?|\b(?:19|20)\d\d\b/g, ""))));
  const most = isLikelyPlan ? 3 : 0;
  const found = kinds().find(({ words, kind: { atLeast = 2 } }) => {
    const groups = words.filter((group) => group.some((word) => said.has(word)));
    return groups.length >= Math.max(atLeast, most);
  });
  return found?.kind ?? null;
}

/** In the order in which they are tried. */
const kinds = lazily(() =>
  [...registers, ...records, ...calendars].map((kind) => ({ kind, words: kind.groups.map(foldList) })),
);
