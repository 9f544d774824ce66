import type { Placed } from "../../../plan/placed";
import { hasColumn, type Plan } from "../../../plan/plan";
import type { CellValue } from "../../../sheet/cell";
import type { Day } from "../../../sheet/serial-date";
import type { Readings } from "../../../values/readings";
import { simpleText } from "../../../values/texts/simple-text";
import { lazily } from "../../../values/words/word-list";
import { called, quote } from "../wording/quote";
import type { Days } from "./days";

/** What a step is a part of, and when that is; `NaN` where it says nothing of a day. */
export interface Parent {
  /** As a sentence calls it: `“Phase 1: Prepare”`. */
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
  /** Which step of the plan it is; null for a section. */
  readonly place: number | null;
}

/**
 * The whole that each step is a part of, by the place of the step: the numbered section whose row stands above it, the
 * step that its section is called after, as in exports with a parent task, or step 2 of step 2.1. A section without a
 * number does not show where it ends.
 *
 * @example
 * findParents(plan, starts, deadlines, says).get(1)
 * // { name: "“Phase 1”", from: 46388, until: 46418, place: null }
 */
export function findParents(plan: Plan, starts: Days, deadlines: Days, says: Readings): ReadonlyMap<number, Parent> {
  const { steps } = plan;
  const parents = new Map<number, Parent>();
  if (plan.sections.length === 0 && !hasColumn(plan, "number")) return parents;
  const byText = finderOfPlaces(plan, "step");
  const byNumber = finderOfPlaces(plan, "number");
  let next = 0;

  for (let index = 0; index < steps.length; index++) {
    while ((plan.sections[next]?.row ?? Infinity) < (steps.rows[index] ?? 0)) next++;
    const section = plan.sections[next - 1];
    const sectionName = steps.sectionNames[steps.sections[index] ?? 0] ?? "";
    const above = outlineAbove(String(steps.cellAt(index, "number")?.value ?? ""));
    const place = byText(sectionName) ?? byNumber(above);
    if (section && (section.start ?? section.deadline) && (above !== "" || NUMBERED.test(section.name)))
      parents.set(index, {
        name: quote(section.name),
        from: readDay(section.start, says)?.first ?? NaN,
        until: readDay(section.deadline, says)?.last ?? NaN,
        place: null,
      });
    else if (place !== undefined && place !== index)
      parents.set(index, {
        name: called(steps.get(place, ["step"])),
        from: starts.first[place] ?? NaN,
        until: deadlines.last[place] ?? NaN,
        place,
      });
  }
  return parents;
}

/** `Phase 2: Open`, `2. Open`, `Ziel B` */
const NUMBERED = /^(?:\p{L}+ )?(?:\d+|[IVX]+|[A-E])(?![\p{L}\d])/u;

const readDay = (placed: Placed | undefined, says: Readings) => placed && says.day(placed);

/** Finds the first step in whose column of a role a text stands; nothing by a blank one. */
function finderOfPlaces({ steps }: Pick<Plan, "steps">, role: "step" | "number") {
  const places = lazily(() => {
    const values: CellValue[] = [];
    steps.readColumn(role, 0, steps.length, values);
    const found = new Map<string, number>();
    for (const [index, value] of values.entries())
      if (!found.has(simpleText(value))) found.set(simpleText(value), index);
    return found;
  });
  return (text: string): number | undefined => (text === "" ? undefined : places().get(simpleText(text)));
}

/** `2.1` → `2`, `2.1.3` → `2.1`; nothing of what has no parts. */
const outlineAbove = (number: string): string => /^(\d+(?:\.\d+)*)\.\d+\.?$/.exec(number.trim())?.[1] ?? "";
