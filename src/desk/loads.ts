import { foldName } from "../rules/asking/people/are-spelt-alike";
import { type Day, findIsoDay } from "../sheet/serial-date";
import { fold } from "../values/texts/fold";
import type { Carrier, PlanLine, StepLine } from "./desk-line";

/** What one person, or one group, carries in all plans. */
export interface Load {
  /** As it is written most often; `""` for the steps that nobody carries. */
  readonly name: string;
  readonly isGroup: boolean;
  readonly plans: number;
  readonly steps: number;
  /** To be done, late ones included. */
  readonly open: number;
  readonly late: number;
  /** To be done from today on, within 30 days. */
  readonly soon: number;
  readonly done: number;
  /** The next day on which something is to be done, from today on. */
  readonly next: Day | null;
}

/** Sums up who carries what, plan by plan; “Ruiz, Ana” and “Ana Ruiz” are one person. */
export function createLoads(today: Day): {
  readonly add: (plan: Pick<PlanLine, "steps">) => void;
  readonly list: () => readonly Load[];
} {
  const sums = new Map<string, Sum>();
  return {
    add({ steps }) {
      const seen = new Set<Sum>();
      for (const step of steps.filter(({ isDetailed }) => !isDetailed))
        for (const carrier of step.carriers.length > 0 ? step.carriers : [NOBODY]) {
          const sum = findSum(sums, carrier);
          if (!seen.has(sum)) sum.plans++;
          seen.add(sum);
          addStep(sum, step, today);
        }
    },
    list: () => Array.from(sums.values(), finish).toSorted(byLoad),
  };
}

const NOBODY: Carrier = { name: "", isGroup: false };
const SOON = 30;

interface Sum extends Omit<{ -readonly [Key in keyof Load]: Load[Key] }, "name"> {
  /** Each way in which the name is written, and how often. */
  readonly names: Map<string, number>;
}

function findSum(sums: Map<string, Sum>, { name, isGroup }: Carrier): Sum {
  const key = readKey(name);
  const sum = sums.get(key) ?? {
    names: new Map<string, number>(),
    isGroup,
    plans: 0,
    steps: 0,
    open: 0,
    late: 0,
    soon: 0,
    done: 0,
    next: null,
  };
  sum.names.set(name, (sum.names.get(name) ?? 0) + 1);
  sums.set(key, sum);
  return sum;
}

/** The same for a name however its parts are ordered; “Principal”, which is only a title, is its own name. */
const readKey = (name: string): string => [...foldName(name)].sort().join(" ") || fold(name) || name;

function addStep(sum: Sum, { state, cells }: StepLine, today: Day): void {
  sum.steps++;
  if (state === "done") sum.done++;
  if (state === "done" || state === "dropped") return;
  sum.open++;
  if (state === "late") sum.late++;
  const last = cells.deadline?.last;
  const day = last ? findIsoDay(last) : null;
  if (day === null || day < today) return;
  if (day - today <= SOON) sum.soon++;
  if (sum.next === null || day < sum.next) sum.next = day;
}

function finish({ names, ...sum }: Sum): Load {
  const [[name] = [""]] = [...names].toSorted(([a, first], [b, second]) => second - first || compare(a, b));
  return { ...sum, name };
}

const byLoad = (a: Load, b: Load): number => b.open - a.open || b.steps - a.steps || compare(a.name, b.name);

/** By their letters, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
