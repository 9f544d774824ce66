import type { SheetKind } from "../../plan/plan";
import { fold } from "../../values/texts/fold";
import { partOf, PARTS } from "../../values/words/part";
import { lazily, lazilyByPart } from "../../values/words/word-list";
import { kindsText } from "../built/headings-text";
import type { NearMiss } from "./near-miss";

/** What a table that looks like a plan is instead. */
type Kind = Required<Pick<NearMiss, "because" | "atLeast">> & Pick<NearMiss, "sheetKind">;

/**
 * What a table with these headings is instead of a plan, or null. Where much else speaks for a plan, one group more is
 * asked for.
 *
 * @example
 * findNearMiss(["Stakeholder", "Interest", "Influence"])?.because // "lists people or groups with …"
 */
export function findNearMiss(headings: readonly string[], isLikelyPlan = false): Kind | null {
  const met = kinds().map(() => new Set<number>());
  for (const heading of headings) {
    const word = fold(heading.replace(/\([^)]*\)?|\b(?:19|20)\d\d\b/g, ""));
    for (const { kind, group } of groups(partOf(word))?.get(word) ?? []) met[kind]?.add(group);
  }
  const most = isLikelyPlan ? 3 : 0;
  return kinds().find(({ atLeast }, kind) => (met[kind]?.size ?? 0) >= Math.max(atLeast, most)) ?? null;
}

/** In the order in which they are tried. */
const kinds = lazily((): readonly Kind[] =>
  readKinds(kindsText(PARTS[0]) ?? "").map(([because = "", sheetKind = "", atLeast]) => ({
    because,
    ...(sheetKind !== "" && { sheetKind: sheetKind as SheetKind }),
    atLeast: Number(atLeast),
  })),
);

interface Place {
  readonly kind: number;
  readonly group: number;
}

/** Of each heading in a part, the groups that it is in. */
const groups = lazilyByPart((part): ReadonlyMap<string, readonly Place[]> | null => {
  const text = kindsText(part);
  if (text === null) return null;
  const places = new Map<string, Place[]>();
  for (const [kind, [, , , ...lists]] of readKinds(text).entries())
    for (const [group, list] of lists.entries())
      for (const word of list === "" ? [] : list.split("|")) {
        const known = places.get(word);
        if (known) known.push({ kind, group });
        else places.set(word, [{ kind, group }]);
      }
  return places;
});

/** Reads what `writeKinds` has written. */
const readKinds = (text: string): readonly (readonly string[])[] => text.split("\n").map((line) => line.split("\t"));
