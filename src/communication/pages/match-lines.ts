import { fold, wordsOf } from "../../values/texts/fold";
import { measureSimilarity } from "../../values/texts/measure-similarity";
import { computeKey } from "./mark";
import type { Key } from "./page";

/** A line that is on the sheet. */
export interface Standing {
  /** From what is visible of it. */
  readonly key: Key;
  /** From its mark; null where it has none, as lines that people added. */
  readonly markKey: string | null;
}

export interface Match {
  /** The index among the lines on the sheet. */
  readonly standing: number;
  /** True where the plan now uses other words. */
  readonly reworded: boolean;
}

/** Lines that are at least this similar are taken for the same line in other words. */
const ALIKE = 0.6;

/**
 * Finds for each wanted line the line on the sheet that it continues, or null where it is new: by the mark, then by
 * what is visible, then by similarity within the same group, best first, then the same text in a group with a similar
 * name. No line is used twice.
 */
export function matchLines(wanted: readonly Key[], standing: readonly Standing[]): readonly (Match | null)[] {
  const matches: (Match | null)[] = wanted.map(() => null);
  const free = new Set(standing.keys());
  const give = (index: number, to: number, reworded: boolean) => {
    if (matches[index] !== null || !free.delete(to)) return;
    matches[index] = { standing: to, reworded };
  };
  const open = () => [...wanted.entries()].filter(([index]) => matches[index] === null);

  pairUp(
    open(),
    free,
    (key) => computeKey(key),
    (one) => standing[one]?.markKey ?? null,
    give,
  );
  pairUp(
    open(),
    free,
    (key) => computeKey(key),
    (one) => (standing[one] ? computeKey(standing[one].key) : null),
    give,
  );
  const isDraft = wanted.every(({ group }) => group === ""); // people write the audiences
  const inGroup = (key: Key): Key => (isDraft ? { ...key, group: "" } : key);
  const lines = standing.map((line) => ({ ...line, key: inGroup(line.key) }));
  for (const { index, to } of findSimilarPairs(open(), free, lines)) give(index, to, true);
  return matches;
}

type Give = (index: number, to: number, reworded: boolean) => void;

/** Pairs equal lines in their order, so that two steps of the same words keep their own lines. */
function pairUp(
  open: readonly (readonly [number, Key])[],
  free: ReadonlySet<number>,
  nameOf: (key: Key) => string,
  nameOfStanding: (one: number) => string | null,
  give: Give,
): void {
  const waiting = new Map<string, number[]>();
  for (const one of free) {
    const name = nameOfStanding(one);
    if (name === null) continue;
    const same = waiting.get(name);
    if (same) same.push(one);
    else waiting.set(name, [one]);
  }
  for (const [index, key] of open) {
    const to = waiting.get(nameOf(key))?.shift();
    if (to !== undefined) give(index, to, false);
  }
}

interface Pair {
  readonly index: number;
  readonly to: number;
  readonly score: number;
}

/** A clue shared by more lines than this says nothing; the limit also keeps the work within bounds. */
const TOO_COMMON = 200;

function findSimilarPairs(
  open: readonly (readonly [number, Key])[],
  free: ReadonlySet<number>,
  standing: readonly Standing[],
): readonly Pair[] {
  const byClue = new Map<string, number[]>();
  for (const to of free) {
    const line = standing[to];
    if (typeof line?.markKey !== "string") continue;
    for (const clue of listClues(line.key)) {
      const same = byClue.get(clue);
      if (same) same.push(to);
      else byClue.set(clue, [to]);
    }
  }
  const pairs = open.flatMap(([index, key]) => {
    const leads = listClues(key).map((clue) => byClue.get(clue) ?? []);
    const candidates = new Set(leads.filter(({ length }) => length <= TOO_COMMON).flat());
    return [...candidates].map((to): Pair => ({ index, to, score: measureLikeness(key, standing[to]?.key) }));
  });
  return pairs.filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score);
}

/** By what a line can be looked up: each word within its group, and its whole text. */
const listClues = ({ group, text }: Key): readonly string[] => [
  ...new Set([...wordsOf(text).map((word) => `${fold(group)} ${word}`), `= ${fold(text)}`]),
];

function measureLikeness(a: Key, b: Key | undefined): number {
  if (!b) return 0;
  if (fold(a.group) === fold(b.group)) return measureSimilarity(a.text, b.text);
  return fold(a.text) === fold(b.text) ? measureSimilarity(a.group, b.group) : 0;
}
