import type { CellValue } from "../sheet/cell";
import type { ColumnSaid, PlanSaid, StepSaid } from "./baseline";

/**
 * Condenses what plans say into 32 letters and digits: any edit of a step, a field, a heading or a section gives
 * others. Where plans stand, and how steps and columns are sorted, is no part of it; but a step that refers to another
 * one by its position says something else once that is another step.
 *
 * @example
 * await fingerprint(baseline.plans) // "3f0a9c51-…"
 */
export async function fingerprint(plans: readonly PlanSaid[]): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(writeDown(plans)));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return (hex.slice(0, 32).match(/.{8}/g) ?? []).join("-");
}

/** What plans say as text: the same for the same, in whichever order it stands. */
export const writeDown = (plans: readonly PlanSaid[]): string => JSON.stringify(plans.map(writePlan).sort());

function writePlan({ title, fields, columns, sections, from1904, steps }: PlanSaid): string {
  const names = nameColumns(columns);
  return JSON.stringify([
    title,
    Object.entries(fields).map(writeEntry).sort(),
    names.toSorted(),
    sections.toSorted(),
    from1904,
    steps.map((step) => writeStep(step, names)).sort(),
  ]);
}

const writeStep = ({ section, waitsFor, cells }: StepSaid, names: readonly string[]): string =>
  JSON.stringify([
    section,
    waitsFor.toSorted(),
    cells.flatMap((value, i) => (value === "" ? [] : [writeEntry([names[i] ?? "", value])])).sort(),
  ]);

const writeEntry = (entry: readonly [string, CellValue]): string => JSON.stringify(entry);

/** Columns with the same heading are distinguished by their order. */
function nameColumns(columns: readonly ColumnSaid[]): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ heading }) => {
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} (${String(count)})`;
  });
}
