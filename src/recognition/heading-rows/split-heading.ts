import { fold } from "../../values/texts/fold";
import type { Heading, HeadingCell } from "./heading";
import { scoreHeading } from "./score-heading";

/** Parts a row of headings that belongs to several tables side by side: each has its own column of steps. */
export function splitHeading(heading: Heading): readonly Heading[] {
  const parts: HeadingCell[][] = [];
  let part: HeadingCell[] = [];
  for (const [index, cell] of heading.cells.entries()) {
    if (cell.text !== "" && hasSteps(part) && startsAnother(heading.cells, index, part)) {
      parts.push(part);
      part = [];
    }
    part.push(cell);
  }
  return [...parts, part].flatMap((cells) => {
    const trimmed = trim(cells);
    return trimmed.length === 0 ? [] : [{ ...heading, cells: trimmed, ...scoreHeading(trimmed) }];
  });
}

const hasSteps = (cells: readonly HeadingCell[]): boolean =>
  cells.some(({ meaning }) => meaning?.sense === "step" || meaning?.sense === "detail");

/** After a gap, headings that name steps again; without one, the same first heading again. */
function startsAnother(cells: readonly HeadingCell[], index: number, part: readonly HeadingCell[]): boolean {
  const afterGap = cells[index - 1]?.text === "";
  const end = cells.findIndex(({ text }, i) => i > index && text === "");
  const run = cells.slice(index, end < 0 ? undefined : end);
  if (afterGap) return run.length > 1 && hasSteps(run);
  const first = part.find(({ text }) => text !== "");
  return part.length > 1 && first !== undefined && fold(first.text) === fold(cells[index]?.text ?? "") && hasSteps(run);
}

function trim(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const from = cells.findIndex(({ text }) => text !== "");
  return from < 0 ? [] : cells.slice(from, cells.findLastIndex(({ text }) => text !== "") + 1);
}
