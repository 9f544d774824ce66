import { STANDS_IN_FOR } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { fold } from "../../values/texts/fold";

/** A column of the plan as it is. */
export interface SourceColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly role: Role | null;
  /** As it is called; `""` where it has no heading. */
  readonly heading: string;
  /** The roles of a column that answers two questions in one cell, which has no role by itself; mostly none. */
  readonly shared: readonly Role[];
  /** Whether the role is a weak guess. */
  readonly isGuess: boolean;
  /** The letters of the column it came from, where the sheet was made from another. */
  readonly origin: string | null;
}

/** A column of the layout that the plan is to have. */
export interface TargetColumn {
  readonly role: Role | null;
  readonly heading: string;
  /** Whether the layout has it only where it is needed. */
  readonly isOptional: boolean;
  /** The letters of its column in the sheet that the layout was taken from; null for another layout. */
  readonly letters: string | null;
}

/**
 * Which column of a plan goes into which column of a layout: those of the same role first, then those of the same
 * heading, then those that came from there. Each is used once.
 *
 * @returns for each target its source, or null
 */
export function matchColumns(
  sources: readonly SourceColumn[],
  targets: readonly TargetColumn[],
): readonly (SourceColumn | null)[] {
  const found = targets.map((): SourceColumn | null => null);
  const matchBy = (fits: (source: SourceColumn, target: TargetColumn) => boolean) => {
    for (const [i, target] of targets.entries())
      found[i] ??= sources.find((source) => !found.includes(source) && fits(source, target)) ?? null;
  };
  const roles = new Set(sources.map(({ role }) => role));

  matchBy(({ role }, target) => role !== null && !target.isOptional && role === target.role);
  matchBy(
    ({ role }, target) =>
      role !== null &&
      target.role !== null &&
      !target.isOptional &&
      STANDS_IN_FOR[role] === target.role &&
      !roles.has(target.role),
  );
  matchBy(({ role }, target) => role !== null && role === target.role);
  matchBy(
    (source, target) =>
      nameOf(source.heading) === nameOf(target.heading) &&
      nameOf(target.heading) !== "" &&
      (source.role === null || target.role === null),
  );
  matchBy(
    (source, target) => source.role === target.role && source.origin !== null && source.origin === target.letters,
  );
  return found;
}

/** Without the number that tells two columns of a name apart: “Notes (2)”. */
const nameOf = (heading: string): string => fold(heading.replace(/ \(\d+\)$/, ""));
