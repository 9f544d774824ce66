import { EMPTY_TOKEN, means, senseOf, type Token } from "./tokens";
import { UNIT_KEYS, UNITS } from "./units";

/**
 * Numbers with the same sign between them (`13/10/2026`, `2026-12`, `13-27`) are one token, which has them as
 * `numbers`.
 */
export function groupNumbers(tokens: readonly Token[]): readonly Token[] {
  const whole = groupWhole(tokens) ?? splitCompact(tokens);
  if (whole) return [whole];

  const grouped: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = lengthOfGroup(tokens, at);
    grouped.push(length === 1 ? (tokens[at] ?? EMPTY_TOKEN) : joinGroup(tokens.slice(at, at + length)));
    at += length;
  }
  return grouped;
}

/** Where there is nothing else, there may be spaces: `13. 10. 2026`, `2026 - 12`, `13 10 2026`. */
function groupWhole(tokens: readonly Token[]): Token | null {
  if (tokens.length === 3 && tokens.every(isNumber)) return joinGroup(tokens);
  const last = tokens.at(-1);
  const rest = last?.text === "." && tokens.length === 6 ? tokens.slice(0, -1) : tokens;
  const [, sign, , other = sign] = rest;
  const isWhole =
    (rest.length === 3 || rest.length === 5) &&
    rest.every((token, at) => (at % 2 === 0 ? isNumber(token) : isSeparator(token))) &&
    sign?.text === other?.text;
  return isWhole ? joinGroup(rest) : null;
}

/** `20261013` */
function splitCompact([token, ...rest]: readonly Token[]): Token | null {
  if (token?.digits !== 8 || rest.length > 0) return null;
  const parts = [token.text.slice(0, 4), token.text.slice(4, 6), token.text.slice(6)];
  return {
    ...token,
    number: NaN,
    digits: 0,
    numbers: parts.map((part) => ({ number: Number(part), digits: part.length })),
  };
}

const isNumber = (token: Token | undefined): boolean => token !== undefined && token.digits > 0;
const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && token.isSign && /^[-/.]$/.test(token.text);

const joinGroup = (tokens: readonly Token[]): Token => {
  const numbers = tokens.filter(isNumber);
  return {
    ...EMPTY_TOKEN,
    text: tokens.map(({ text }) => text).join(""),
    numbers: numbers.map(({ number, digits }) => ({ number, digits })),
    separator: tokens.find(({ isSign }) => isSign)?.text ?? " ",
    afterSpace: tokens[0]?.afterSpace ?? false,
    beforeSpace: tokens.at(-1)?.beforeSpace ?? false,
  };
};

/** How many tokens from here on are one group; 1 where there is none. */
function lengthOfGroup(tokens: readonly Token[], at: number): number {
  const separator = tokens[at + 1];
  if (!isNumber(tokens[at]) || !isSeparator(separator)) return 1;
  let end = at;
  while (isNumber(tokens[end + 2]) && tokens[end + 1]?.text === separator?.text && isClose(tokens[end + 1])) end += 2;

  const length = end - at + 1;
  if (length === 5) return 5;
  if (separator?.text === "-" && isSeparator(tokens[end + 1]) && isNumber(tokens[end + 2])) return 1; // 18-22/01/2027
  return length === 3 && mayBePair(tokens, at) ? 3 : 1;
}

/** A hyphen with spaces parts two dates; a full stop and a slash may have them. */
const isClose = (sign: Token | undefined): boolean =>
  sign !== undefined &&
  (sign.text === "-" ? !sign.afterSpace && !sign.beforeSpace : !(sign.afterSpace && sign.beforeSpace));

/** In `kw 42/2026` and `oct 13/2026` the first number belongs to what stands before it. */
function mayBePair(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const unit = senseOf(before, "unit");
  if (isSchoolYear(tokens[at], tokens[at + 2]) && !(unit && UNITS[UNIT_KEYS[unit.value] ?? "day"].name === "week"))
    return !means(before, "sign") || UNIT_KEYS[senseOf(before, "sign")?.value ?? 0] !== "week";
  if (means(before, "sign")) return false;
  if (
    unit &&
    !("days" in UNITS[UNIT_KEYS[unit.value] ?? "day"] && UNITS[UNIT_KEYS[unit.value] ?? "day"].name === "day")
  )
    return false;
  if (!means(before, "month")) return true;
  return tokens[at + 1]?.text === "-" && (tokens[at + 2]?.digits ?? 0) <= 2;
}

/** `2026/27`, `26-27`: no number of a quarter or a half is as high. */
const isSchoolYear = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  (first.digits === 4 || (first.digits === 2 && first.number > 12 && second.digits === 2)) &&
  second.number % 100 === (first.number + 1) % 100;
