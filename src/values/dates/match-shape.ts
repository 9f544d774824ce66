import { type Element, ELEMENTS } from "./elements";
import { means, type Token } from "./tokens";

/** Some tokens in a row that mean something together; `read` gets one token for each of its parts. */
export interface Shape<Read> {
  readonly parts: readonly Element[];
  /** True where a weekday next to it belongs to it: “Tuesday 13 October”. */
  readonly hasWeekday: boolean;
  readonly read: Read;
}

/** @example shape("day month year", readIt) */
export const shape = <Read>(parts: string, read: Read): Shape<Read> => {
  const elements = parts.split(" ").filter((part): part is Element => part in ELEMENTS);
  return { parts: elements, hasWeekday: /\b(?:day|date|pair)\b/.test(parts) && !parts.includes("weekday"), read };
};

/**
 * The tokens that are the parts of a shape, where these tokens are that shape and nothing else; words such as `of`
 * and signs such as `,`
 * between them do not count. Each token is looked at once.
 */
export function matchShape({ parts, hasWeekday }: Shape<unknown>, tokens: readonly Token[]): readonly Token[] | null {
  const matched: Token[] = [];
  for (const token of tokens) {
    const part = parts[matched.length];
    if (part !== undefined && ELEMENTS[part](token)) matched.push(token);
    else if (!(isFiller(token) || (hasWeekday && means(token, "weekday")))) return null;
  }
  return matched.length === parts.length ? matched : null;
}

const isFiller = (token: Token): boolean =>
  token.isSign
    ? /^[.,'’/*]$/.test(token.text) || (token.text === "-" && !token.afterSpace && !token.beforeSpace)
    : means(token, "of") || means(token, "mark");
