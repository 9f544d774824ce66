import { DAY_SHAPES, type ReadShape } from "./day-shapes";
import { matchShape, type Shape } from "./match-shape";
import { PART_OF_MONTH_SHAPES } from "./part-of-month-shapes";
import { PERIOD_SHAPES } from "./period-shapes";
import type { Context, FoundPoint } from "./point";
import { fromToday, RELATIVE_SHAPES } from "./relative-shapes";
import { means, senseOf, type Token } from "./tokens";

const SHAPES: readonly Shape<ReadShape>[] = [
  ...PART_OF_MONTH_SHAPES,
  ...DAY_SHAPES,
  ...PERIOD_SHAPES,
  ...RELATIVE_SHAPES,
];
const MOST_TOKENS = 14;

/** Reads all of these tokens as one day or one period; null where they are none. */
export function readPoint(tokens: readonly Token[], context: Context): FoundPoint | null {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  return readWhole(tokens, context) ?? readPart(tokens, context);
}

function readWhole(tokens: readonly Token[], context: Context): FoundPoint | null {
  const weekday = tokens.map((token) => senseOf(token, "weekday")?.value).find((value) => value !== undefined);
  const here = weekday === undefined ? context : { ...context, weekday };
  for (const shape of SHAPES) {
    const parts = matchShape(shape, tokens);
    const found = parts && shape.read(parts, here, tokens);
    if (found) return found;
  }
  return null;
}

/**
 * `end of March 2027`, `2027年初`: the period, of which the end has its last day, and the beginning and the middle have
 * none of their own.
 */
function readPart(tokens: readonly Token[], context: Context): FoundPoint | null {
  const at = tokens.findIndex((token) => means(token, "part"));
  if (at < 0) return null;
  const part = senseOf(tokens[at], "part")?.value;
  const rest = tokens.filter((_, index) => index !== at && !(index === at + 1 && tokens[index]?.text === "-"));
  const found = readUnitAlone(rest, context) ?? readWhole(rest, context);
  if (found === null || found === "none" || found.isDay) return found === "none" ? "none" : null;
  return part === LATE ? found : { ...found, likely: [] };
}

/** Early is 0, in the middle is 1. */
const LATE = 2;

/** `end of the month`: only the writer knows of which. */
const readUnitAlone = (tokens: readonly Token[], context: Context): FoundPoint | null =>
  tokens.some((token) => means(token, "unit") || means(token, "schoolYear")) &&
  tokens.every(
    (token) => means(token, "unit") || means(token, "of") || means(token, "shift") || means(token, "schoolYear"),
  )
    ? fromToday(context, null)
    : null;
