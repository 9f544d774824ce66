import { isBlank } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { Role } from "../plan/role";
import { type Amount, readAmounts } from "../values/money/read-amounts";

/** What the resources of a strategy cost, added up. */
export interface Budget {
  /** The strategy, or the section of a plan with several. */
  readonly name: string;
  /** By currency: what a column of resources names, or what is available and what is needed. */
  readonly sums: Readonly<Partial<Record<Kind, Sums>>>;
}

export type Sums = ReadonlyMap<string, number>;
type Kind = (typeof KINDS)[number]["kind"];

const KINDS = [
  { role: "resources", kind: "listed", words: "" },
  { role: "resources-needed", kind: "needed", words: " needed" },
  { role: "resources-available", kind: "available", words: " available" },
] as const satisfies readonly { readonly role: Role; readonly kind: string; readonly words: string }[];

/**
 * Adds up the sums of money that the steps of a plan name as resources, by the sections of the plan where it has
 * several; none where no step names any.
 *
 * @param name what the plan is called
 */
export function sumBudgets(plan: Plan, name: string): readonly Budget[] {
  const { steps } = plan;
  const bySection = new Map<string, Map<Kind, Map<string, number>>>();
  for (let index = 0; index < steps.length; index++) {
    const section = steps.sectionNames[steps.sections[index] ?? 0] ?? "";
    for (const { kind, amount } of listAmounts(plan, index)) addTo(bySection, section, kind, amount);
  }
  const budgets = [...bySection].map(([section, sums]): Budget => ({ name: section, sums: Object.fromEntries(sums) }));
  return budgets.length === 1 ? budgets.map(({ sums }) => ({ name, sums })) : budgets.map(nameRest(name));
}

interface Named {
  readonly kind: Kind;
  readonly amount: Amount;
}

/** What a step names, or else its sub-plans: these say in detail what the step sums up, so both do not count. */
function listAmounts(plan: Plan, index: number): readonly Named[] {
  const text = plan.steps.cellAt(index, "step");
  if (!text || isBlank(text)) return [];
  const below = (plan.subPlans?.get(index) ?? []).flatMap((part) =>
    Array.from({ length: part.steps.length }, (_, place) => listAmounts(part, place)).flat(),
  );
  return below.length > 0 ? below : KINDS.flatMap((kind) => readKind(plan, index, kind));
}

function readKind({ steps, columns }: Plan, index: number, { role, kind }: (typeof KINDS)[number]): readonly Named[] {
  const heading = columns.find((column) => column.role === role)?.heading;
  const cell = steps.cellAt(index, role);
  return heading === undefined || !cell || isBlank(cell)
    ? []
    : readAmounts(cell.value, heading).map((amount) => ({ kind, amount }));
}

/** The steps that stand in no section. */
const nameRest =
  (name: string) =>
  (budget: Budget): Budget =>
    budget.name === "" ? { ...budget, name } : budget;

function addTo(
  bySection: Map<string, Map<Kind, Map<string, number>>>,
  section: string,
  kind: Kind,
  { value, currency }: Amount,
): void {
  const byKind = bySection.get(section) ?? new Map<Kind, Map<string, number>>();
  const sums = byKind.get(kind) ?? new Map<string, number>();
  sums.set(currency, (sums.get(currency) ?? 0) + value);
  byKind.set(kind, sums);
  bySection.set(section, byKind);
}

/** `$14,000 needed, $2,400 available` */
export const describeBudget = ({ sums }: Pick<Budget, "sums">): string =>
  KINDS.flatMap(({ kind, words }) => (sums[kind] ? [describeSums(sums[kind]) + words] : [])).join(", ");

/** What all of them come to; of several currencies each. */
export function joinBudgets(budgets: readonly Budget[]): Pick<Budget, "sums"> {
  const all = new Map<Kind, Map<string, number>>();
  for (const { sums } of budgets)
    for (const { kind } of KINDS)
      for (const [currency, value] of sums[kind] ?? []) {
        const same = all.get(kind) ?? new Map<string, number>();
        all.set(kind, same.set(currency, (same.get(currency) ?? 0) + value));
      }
  return { sums: Object.fromEntries(all) };
}

const describeSums = (sums: Sums): string =>
  [...sums].map(([currency, value]) => formatMoney(currency, value)).join(" + ");

/** `$2,400`, `CHF 3,000`, `12.50` */
function formatMoney(currency: string, value: number): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const number = value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return currency.length > 1 ? `${currency} ${number}` : currency + number;
}
