import type { PlanColumn } from "../../plan/plan";
import { ROLES } from "../../plan/role";
import { fold } from "../../values/texts/fold";
import type { Candidate } from "./candidate";

/** What a user has said that a column means. */
export interface ColumnChoice {
  /**
   * The column’s heading then, and those left and right of it (`""` for none): it is found again when one of them, or
   * its place, has changed.
   */
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  /** A role, or `""` for a column that the check is not to look at. */
  readonly role: string;
}

/** The columns as the user settled them: a chosen role is sure, and no other column has it. */
export function chooseColumns(
  columns: readonly PlanColumn[],
  candidates: readonly Candidate[],
  choices: readonly ColumnChoice[],
  headings: ReadonlySet<string>,
): readonly PlanColumn[] {
  const settled = new Map<number, PlanColumn | null>();
  const settle = (choice: ColumnChoice, found: Candidate | undefined): void => {
    if (!found || settled.has(found.column)) return;
    const role = ROLES.find((one) => one === choice.role);
    settled.set(
      found.column,
      role
        ? { role, heading: found.text, column: found.column, confidence: 1, because: "your team has said so" }
        : null,
    );
  };
  const renamed = choices.filter(({ heading }) => !headings.has(fold(heading)));
  for (const choice of choices) if (!renamed.includes(choice)) settle(choice, findByHeading(candidates, choice));
  for (const choice of renamed)
    settle(choice, findByNeighbours(candidates, choice, new Set(choices.map(({ heading }) => fold(heading)))));
  const named = [...settled.values()].filter((one) => one !== null);
  const others = columns.filter(({ column, role }) => !settled.has(column) && !named.some((one) => one.role === role));
  return [...others, ...named].sort((a, b) => a.column - b.column);
}

/** Of several columns with the heading, the one between the same neighbours is meant, else the first. */
function findByHeading(candidates: readonly Candidate[], choice: ColumnChoice): Candidate | undefined {
  const same = candidates.filter((one) => says(one, choice.heading));
  return (
    same.find((one) => neighboursKept(candidates, one, choice) === 2) ??
    same.find((one) => neighboursKept(candidates, one, choice) === 1) ??
    same[0]
  );
}

/**
 * A column whose heading was changed stands between its neighbours still; where one was put beside it, next to one of
 * them: it is the one that shares a word with the old heading, or the only one. Where its neighbours now stand side by
 * side, it was taken away.
 */
function findByNeighbours(
  candidates: readonly Candidate[],
  choice: ColumnChoice,
  chosen: ReadonlySet<string>,
): Candidate | undefined {
  const others = candidates.filter(
    (one) => !chosen.has(fold(one.text)) && !says(one, choice.before) && !says(one, choice.after),
  );
  const between = others.find((one) => neighboursKept(candidates, one, choice) === 2);
  const beside = others.filter((one) => neighboursKept(candidates, one, choice) === 1);
  const words = fold(choice.heading).split(" ");
  return (
    between ??
    beside.find(({ text }) =>
      fold(text)
        .split(" ")
        .some((word) => words.includes(word)),
    ) ??
    (beside.length === 1 ? beside[0] : undefined)
  );
}

function neighboursKept(candidates: readonly Candidate[], one: Candidate, { before, after }: ColumnChoice): number {
  const index = candidates.indexOf(one);
  const isKept = (neighbour: Candidate | undefined, heading: string): boolean =>
    neighbour ? says(neighbour, heading) : heading === "";
  return [isKept(candidates[index - 1], before), isKept(candidates[index + 1], after)].filter(Boolean).length;
}

const says = ({ text, full }: Candidate, heading: string): boolean =>
  fold(text) === fold(heading) || fold(full) === fold(heading);
