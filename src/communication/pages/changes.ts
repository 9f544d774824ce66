/** What a refresh did to the lines of a block, by the names of the lines. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Continued, but the plan now uses other words. */
  readonly reworded: readonly Reworded[];
  /** Removed: no longer in the plan, and nobody had typed in them. */
  readonly gone: readonly string[];
  /** No longer in the plan, but somebody typed in them. */
  readonly keptThoughGone: readonly string[];
  /** How many lines have not changed. */
  readonly unchanged: number;
}

export interface Reworded {
  readonly before: string;
  readonly now: string;
}

/** `2 added, 1 changed, 14 unchanged, 1 removed.` */
export function summarize({ added, changed, reworded, gone, keptThoughGone, unchanged }: Changes): string {
  const parts: readonly (readonly [number, string])[] = [
    [added.length, "added"],
    [changed.length, "changed"],
    [reworded.length, "reworded in the plan"],
    [unchanged, "unchanged"],
    [gone.length, "removed"],
    [keptThoughGone.length, "no longer in the plan but kept, because somebody typed in them"],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length > 0 ? `${said.join(", ")}.` : "Nothing to communicate yet.";
}

/**
 * Describes each change in a sentence of its own; unchanged lines are skipped.
 *
 * @example
 * describeChanges(changes) // ["Added: Parents: Hire a tutor.", "Removed: Neighbours: Plant ten trees."]
 */
export const describeChanges = ({ added, changed, reworded, gone, keptThoughGone }: Changes): readonly string[] => [
  ...added.map((name) => `Added: ${name}.`),
  ...changed.map((name) => `Changed: ${name}.`),
  ...reworded.map(({ before, now }) => `Reworded in the plan: ${now}, previously ${before}.`),
  ...gone.map((name) => `Removed: ${name}.`),
  ...keptThoughGone.map((name) => `No longer in the plan, kept because of what was typed: ${name}.`),
];
