import type { CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { findMeaning } from "./read-heading";

/** The row whose cells say most about an action plan, or null where no row says enough. */
export function findHeadingRow({ origin, values }: Grid): number | null {
  let best: number | null = null;
  let bestScore = 2;
  for (const [row, cells] of values.slice(0, 200).entries()) {
    const score = scoreOf(cells);
    if (score > bestScore) [best, bestScore] = [origin.row + row, score];
  }
  return best;
}

function scoreOf(cells: readonly CellValue[]): number {
  const senses = new Map<string, number>();
  for (const cell of cells) {
    const meaning = typeof cell === "string" ? findMeaning(cell) : null;
    if (meaning && meaning.confidence > 0.6) senses.set(meaning.sense, Math.max(meaning.confidence, senses.get(meaning.sense) ?? 0));
  }
  const filled = cells.filter((cell) => cell !== "").length;
  const sum = [...senses.values()].reduce((total, confidence) => total + confidence, 0);
  return senses.has("step") || senses.has("detail") ? sum + sum / filled : 0;
}
