import { type Field, FIELDS, type Role, ROLES } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { type Baseline, type DaySpan, type PlanSaid, STEP_STATES, type StepSaid } from "./baseline";

/**
 * A baseline as it is kept: small, since every text stands in it once. Of a step: its section, its state, its deadline
 * (a day, a span, or null), the steps that it waits for, and its cells without blank ones at the end. A text is its
 * number in `texts`; what is not a text stands in an array of its own.
 */
export interface PackedBaseline {
  readonly version: 1;
  readonly day: number;
  readonly texts: readonly string[];
  readonly plans: readonly PackedPlan[];
}

interface PackedPlan {
  readonly sheet: string;
  readonly title: string;
  readonly fields: readonly (readonly [Field, CellValue])[];
  readonly columns: readonly (readonly [heading: string, role: Role | null])[];
  readonly sections: readonly string[];
  readonly from1904: boolean;
  readonly steps: readonly PackedStep[];
}

type PackedStep = readonly [number, number, number | DaySpan | null, readonly number[] | 0, ...PackedCell[]];
type PackedCell = number | readonly [number | boolean];

/**
 * Packs a baseline as JSON.
 *
 * @example
 * unpackBaseline(packBaseline(baseline)) // the same, but for where everything stands
 */
export function packBaseline({ day, plans }: Baseline): PackedBaseline {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, known);
    return known;
  };
  number(""); // the most frequent
  const packed = plans.map(({ fields, columns, steps, ...plan }): PackedPlan => ({
    ...plan,
    fields: FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]] as const])),
    columns: columns.map(({ heading, role }) => [heading, role] as const),
    steps: steps.map((step) => packStep(step, number)),
  }));
  return { version: 1, day, texts, plans: packed };
}

function packStep({ section, state, deadline, waitsFor, cells }: StepSaid, number: (text: string) => number) {
  const last = cells.findLastIndex((value) => value !== "");
  return [
    number(section),
    STEP_STATES.indexOf(state),
    deadline && deadline[0] === deadline[1] ? deadline[0] : deadline,
    waitsFor.length > 0 ? waitsFor.map(number) : 0,
    ...cells.slice(0, last + 1).map((value): PackedCell => (typeof value === "string" ? number(value) : [value])),
  ] as const;
}

/** What was packed; null where it cannot be read, as what a newer version packed. */
export function unpackBaseline(kept: unknown): Baseline | null {
  try {
    const { version, day, texts, plans } = kept as PackedBaseline;
    if ((version as number) !== 1 || !Number.isInteger(day)) return null;
    return { day, plans: plans.map((plan) => unpackPlan(plan, texts)) };
  } catch {
    return null;
  }
}

function unpackPlan(
  { sheet, title, fields, columns, sections, from1904, steps }: PackedPlan,
  texts: readonly string[],
) {
  const said = columns.map(([heading, role]) => ({ heading, role: ROLES.find((one) => one === role) ?? null }));
  const text = (number: number): string => {
    const found = texts[number];
    if (found === undefined) throw new RangeError("A text is missing.");
    return found;
  };
  return {
    sheet,
    title,
    sections,
    from1904,
    fields: Object.fromEntries(fields),
    columns: said,
    steps: steps.map(([section, state, deadline, waitsFor, ...cells]): StepSaid => ({
      section: text(section),
      state: STEP_STATES[state] ?? "open",
      deadline: typeof deadline === "number" ? [deadline, deadline] : deadline,
      waitsFor: waitsFor === 0 ? [] : waitsFor.map(text),
      cells: said.map((_, i) => unpackCell(cells[i], text)),
    })),
  } satisfies PlanSaid;
}

const unpackCell = (cell: PackedCell | undefined, text: (number: number) => string): CellValue =>
  cell === undefined ? "" : typeof cell === "number" ? text(cell) : cell[0];
