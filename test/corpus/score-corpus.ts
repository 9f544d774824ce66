import { recognize } from "../../src/recognition/recognize";
import type { CorpusSet } from "./corpus";
import { expectedOf, gridOf, type Understood, understoodOf } from "./corpus-sheet";

/** How many were understood rightly, wrongly, and not at all. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface CorpusScore {
  readonly roles: ReadonlyMap<string, Tally>;
  readonly steps: Tally;
  readonly headings: Tally;
  readonly nearMisses: { readonly count: number; readonly taken: number };
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}

export const precision = ({ right, wrong }: Tally): number => right / Math.max(1, right + wrong);
export const recall = ({ right, missed }: Tally): number => right / Math.max(1, right + missed);

export const sumOf = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    emptyTally(),
  );

const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function scoreCorpus(sets: readonly CorpusSet[]): CorpusScore {
  const roles = new Map<string, Tally>();
  const [steps, headings] = [emptyTally(), emptyTally()];
  const faults: string[] = [];
  let taken = 0;
  const sheets = sets.flatMap((set) => set.sheets.map((sheet) => ({ sheet, areLabelsOld: set.areLabelsOld === true })));

  for (const { sheet, areLabelsOld } of sheets) {
    const result = recognize(gridOf(sheet));
    const expected = expectedOf(sheet);
    const understood = areLabelsOld ? understoodOf(result).map(inOldLabels) : understoodOf(result);
    if (expected.length === 0 && understood.length > 0) taken++;
    const because = "kind" in result ? ` (${result.because})` : "";
    const note = (what: string, items: { wrong: readonly string[]; missed: readonly string[] }): void => {
      if (items.wrong.length + items.missed.length > 0)
        faults.push(
          `${sheet.name}: ${what} wrong [${items.wrong.join(", ")}] missed [${items.missed.join(", ")}]${because}`,
        );
    };
    note("headings", count(headings, all(expected, "heading"), all(understood, "heading")));
    note("steps", count(steps, all(expected, "steps"), all(understood, "steps")));
    const difference = compare(all(expected, "roles"), all(understood, "roles"));
    for (const [kind, entries] of Object.entries(difference) as [keyof Tally, string[]][])
      for (const entry of entries) {
        const role = entry.split(" ")[2] ?? "";
        const tally = roles.get(role) ?? emptyTally();
        tally[kind]++;
        roles.set(role, tally);
      }
    note("roles", difference);
  }
  const nearMisses = { count: sheets.filter(({ sheet }) => sheet.plans.length === 0).length, taken };
  return { roles, steps, headings, nearMisses, faults };
}

/**
 * What a labeller would have written who knew no roles for numbers, completion dates and milestones, and called a
 * percentage the status where no other column was.
 */
function inOldLabels(plan: Understood): Understood {
  const hasStatus = plan.roles.some((entry) => entry.endsWith(" status"));
  const isNew = hasStatus ? / (?:number|completed|milestone|percent)$/ : / (?:number|completed|milestone)$/;
  return {
    ...plan,
    roles: plan.roles.filter((entry) => !isNew.test(entry)).map((entry) => entry.replace(/ percent$/, " status")),
  };
}

/** Each entry with the number of its plan, so that those of two plans do not mix. */
const all = (plans: readonly Understood[], what: keyof Understood): readonly string[] =>
  plans.flatMap((plan, i) => [plan[what]].flat().map((entry) => `${i} ${entry}`));

function compare(expected: readonly string[], understood: readonly string[]): Record<keyof Tally, readonly string[]> {
  return {
    right: understood.filter((one) => expected.includes(one)),
    wrong: understood.filter((one) => !expected.includes(one)),
    missed: expected.filter((one) => !understood.includes(one)),
  };
}

function count(
  tally: Tally,
  expected: readonly string[],
  understood: readonly string[],
): { wrong: readonly string[]; missed: readonly string[] } {
  const { right, wrong, missed } = compare(expected, understood);
  tally.right += right.length;
  tally.wrong += wrong.length;
  tally.missed += missed.length;
  return { wrong, missed };
}
