import type { Section } from "../../plan/plan";
import { fold } from "../../values/texts/fold";

/** A section while its rows are read. */
export interface OpenSection extends Omit<Section, "hasSteps"> {
  stepCount: number;
}

/**
 * Says of each section whether anything stands in it. A section right above another of a different kind (“Goal 1” above
 * “Phase 1”)
 * holds that one; above one of its own kind (“Phase 1” above “Phase 2”), or at the end, it is empty.
 */
export const markEmptySections = (sections: readonly OpenSection[]): readonly Section[] =>
  sections.map(({ stepCount, ...section }, i) => {
    const next = sections[i + 1];
    const holdsNext = next !== undefined && !isSameKind(section, next);
    return { ...section, hasSteps: stepCount > 0 || holdsNext };
  });

type Named = Pick<Section, "name" | "column">;

/** In the same column, with the same first word or the same form of number; or both without a number. */
function isSameKind(a: Named, b: Named): boolean {
  return a.column === b.column && readKind(a.name) === readKind(b.name);
}

/** `phase` of “Phase 2: opening”, `9.9` of “2.1 Opening”, `""` of “Opening”. */
function readKind(name: string): string {
  const outline = /^[\dIVX]+(?:\.\d+)*(?=[.)\s])/u.exec(name)?.[0];
  if (outline !== undefined) return outline.replace(/[\dIVX]+/gu, "9");
  const [first = "", second = ""] = fold(name).split(" ");
  return /^(?:\d+|[ivx]+|[a-e])$/u.test(second) ? first : "";
}
