import type { Kind } from "./kinds";
import { UNLIKE_CLOCK } from "./lexicon";
import { means, type Token } from "./tokens";

/** The tokens of a date, without what stands around it. */
export interface Cleaned {
  readonly tokens: readonly Token[];
  /** What was said before it: `by`, `in`, `vor`. */
  readonly before: readonly Token[];
  /** Monday is 0; null where no weekday is named in brackets. */
  readonly weekdayInBrackets: number | null;
}

/**
 * Leaves out what stands in brackets, the time of the day, words such as `by` and `no later than`, and signs at the
 * ends.
 *
 * @example cleanTokens(readTokens("by 3 march 2027 (wed), 10:00")) // 3 march 2027
 */
export function cleanTokens(all: readonly Token[]): Cleaned {
  const { tokens: outside, inside } = cutBrackets(all);
  const tokens = cutClock(outside);
  let [from, to] = [0, tokens.length];
  while (from < to - 1 && isAround(tokens[from], "by")) from++;
  while (from < to - 1 && isAround(tokens[to - 1], "byAfter")) to--;
  const weekday = inside.flatMap(({ senses }) => senses).find(({ kind }) => kind === "weekday");
  return {
    tokens: tokens.slice(from, to),
    before: tokens.slice(0, from),
    weekdayInBrackets: weekday?.value ?? null,
  };
}

const isAround = (token: Token | undefined, kind: Kind): boolean =>
  token !== undefined && (token.isSign ? /^[.,:;!*=_-]$/.test(token.text) : means(token, kind));

export function cutBrackets(all: readonly Token[]): {
  readonly tokens: readonly Token[];
  readonly inside: readonly Token[];
} {
  const tokens: Token[] = [];
  const inside: Token[] = [];
  let depth = 0;
  for (const token of all) {
    if (token.text === "(") depth++;
    else if (token.text === ")") depth = Math.max(0, depth - 1);
    else (depth > 0 ? inside : tokens).push(token);
  }
  return { tokens, inside };
}

/** `10:00`, `at 5 pm`, `14 uhr`, `t00:00:00z`, `noon`; a text that is nothing else is left as it is. */
export function cutClock(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = lengthOfClock(tokens, at);
    if (length === 0) {
      kept.push(...tokens.slice(at, at + 1));
      at++;
      continue;
    }
    while (kept.length > 0 && leadsToClock(kept.at(-1))) kept.pop();
    at += length;
  }
  return kept.length === 0 ? tokens : kept;
}

const leadsToClock = (token: Token | undefined): boolean =>
  token !== undefined && (token.isSign ? /^[,@-]$/.test(token.text) : token.text === "t" || means(token, "at"));

function lengthOfClock(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let length = lengthOfTime(tokens, next); length > 0; length = lengthOfTime(tokens, next)) next += length;
  return next - at;
}

function lengthOfTime(tokens: readonly Token[], at: number): number {
  const [token, sign, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined) return 0;
  if (isClock(token) && !means(token, "sign")) return 1 + (ZONE.test(token.text) ? lengthOfSeconds(tokens, at + 1) : 0);
  if (Number.isNaN(token.number) || token.digits > 2) return 0;
  if (sign?.text === ":" && !sign.afterSpace && minutes?.digits === 2) return 3 + lengthOfSeconds(tokens, at + 3);
  if (sign?.text === "." && minutes?.digits === 2 && isClock(tokens[at + 3])) return 4;
  if (isClock(sign) && !token.beforeSpace && !sign?.beforeSpace && minutes?.digits === 2 && !minutes.beforeSpace)
    return 3;
  return isClock(sign) && !token.isOrdinal && !(means(sign, "sign") && token.beforeSpace) ? 2 : 0;
}

/** Hours may follow these: `gmt+2`. */
const ZONE = /^(?:gmt|utc)$/;

/** `:00`, `.000`, `+01:00` */
function lengthOfSeconds(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    /^[:.+-]$/.test(tokens[next]?.text ?? "") &&
    tokens[next]?.beforeSpace === false &&
    isPartOfTime(tokens[next + 1])
  )
    next += 2;
  return next - at;
}

const isPartOfTime = (token: Token | undefined): boolean => token !== undefined && /^\d{1,4}$/.test(token.text);

/** A word that only says the time of the day: `дня` is a day as well. */
const isClock = (token: Token | undefined): boolean =>
  means(token, "clock") && token?.senses.every(({ kind }) => !UNLIKE_CLOCK.has(kind)) === true;
