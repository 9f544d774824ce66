import type { SheetKind } from "../plan/plan";
import { fold, foldList } from "../values/fold";
import { calendars } from "./near-misses/calendars";
import { records } from "./near-misses/records";
import { registers } from "./near-misses/registers";

/** A kind of sheet that looks like an action plan (owners, dates, statuses) and is none. */
export interface NearMiss {
  /** Goes on from “This sheet is not an action plan, because it …”. */
  readonly because: string;
  /** What such a sheet is, where it is of use. */
  readonly sheetKind?: SheetKind;
  /** Words of its headings in all languages, commas between them; headings of several groups make the kind. */
  readonly groups: readonly string[];
  /** How many groups; 2 by default. */
  readonly atLeast?: number;
}

/**
 * What a table with these headings is instead of a plan, or null. Where much else speaks for a plan, one group more is asked for.
 *
 * @example
 * findNearMiss(["Stakeholder", "Interest", "Influence"])?.because // "lists people or groups with …"
 */
export function findNearMiss(headings: readonly string[], isLikelyPlan = false): NearMiss | null {
  const said = new Set(headings.map((heading) => fold(heading.replace(/\([^)]*\)?|\b(?:19|20)\d\d\b/g, ""))));
  const most = isLikelyPlan ? 3 : 0;
  const found = KINDS.find(({ words, kind: { atLeast = 2 } }) => {
    const groups = words.filter((group) => group.some((word) => said.has(word)));
    return groups.length >= Math.max(atLeast, most);
  });
  return found?.kind ?? null;
}

/** In the order in which they are tried. */
const KINDS = [...registers, ...records, ...calendars].map((kind) => ({ kind, words: kind.groups.map(foldList) }));
