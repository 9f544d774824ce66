/** What a refresh did to the lines of a block, each called by its name. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Continued under other words of the plan. */
  readonly reworded: readonly Reworded[];
  /** Taken out: no longer in the plan, and nobody had typed in them. */
  readonly gone: readonly string[];
  /** No longer in the plan, but somebody typed in them. */
  readonly keptThoughGone: readonly string[];
  /** How many lines are as they were. */
  readonly unchanged: number;
}

export interface Reworded {
  readonly before: string;
  readonly now: string;
}

/** `2 added, 1 changed, 14 as before, 1 gone.` */
export function summarize({ added, changed, reworded, gone, keptThoughGone, unchanged }: Changes): string {
  const parts: readonly (readonly [number, string])[] = [
    [added.length, "added"],
    [changed.length, "changed"],
    [reworded.length, "reworded in the plan"],
    [unchanged, "as before"],
    [gone.length, "gone"],
    [keptThoughGone.length, "no longer in the plan but kept, because somebody typed there"],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length > 0 ? `${said.join(", ")}.` : "Nothing to tell yet.";
}

/** Every change in a sentence of its own; what is as before is passed over. */
export const describeChanges = ({ added, changed, reworded, gone, keptThoughGone }: Changes): readonly string[] => [
  ...added.map((name) => `Added: ${name}.`),
  ...changed.map((name) => `Changed: ${name}.`),
  ...reworded.map(({ before, now }) => `Reworded in the plan: ${now}, before ${before}.`),
  ...gone.map((name) => `Gone: ${name}.`),
  ...keptThoughGone.map((name) => `No longer in the plan, kept for what was typed: ${name}.`),
];
