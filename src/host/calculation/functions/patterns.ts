import type { Argument } from "../function-kinds";
import {
  forEachOf,
  type FormulaFunction,
  NUMBER,
  singleNumber,
  singleText,
  type Surroundings,
  taking,
  TEXT,
  whole,
} from "../function-kinds";
import { type Fault, isFault, NOT_AVAILABLE, WRONG_VALUE } from "../value";

/**
 * Null for what is no pattern. Case counts unless a 1 says that it does not, or the pattern itself: `(?i)ann`.
 * @example readPattern("(?i)^ann$", 0, "")?.test("Ann") // true
 */
export function readPattern(pattern: string, ignoresCase: number, flags: string): RegExp | null {
  const [begin = "", own = ""] = /^\(\?([ims]+)\)/.exec(pattern) ?? [];
  const all = new Set(`u${flags}${own}${ignoresCase === 1 ? "i" : ""}`);
  try {
    return new RegExp(pattern.slice(begin.length), [...all].join(""));
  } catch {
    return null;
  }
}

interface Search {
  readonly text: string;
  readonly pattern: RegExp;
}

function readSearch(
  [text, pattern]: readonly Argument[],
  ignoresCase: Argument | undefined,
  flags: string,
  surroundings: Surroundings,
): Search | Fault {
  const [within, wanted] = [singleText(text, surroundings), singleText(pattern, surroundings)];
  const sensitivity = singleNumber(ignoresCase, 0, surroundings);
  if (isFault(within)) return within;
  if (isFault(wanted)) return wanted;
  if (isFault(sensitivity)) return sensitivity;
  const read = readPattern(wanted, sensitivity, flags);
  return read ? { text: within, pattern: read } : WRONG_VALUE;
}

/** The functions of regular expressions: https://support.microsoft.com/office/7d38200b-5e5c-4196-b4e6-9bff73afbd31 */
export const PATTERNS: Readonly<Record<string, FormulaFunction>> = {
  REGEXTEST: taking(
    [TEXT, TEXT, { ...NUMBER, otherwise: 0 }],
    (text, pattern, ignoresCase) => readPattern(pattern, ignoresCase, "")?.test(text) ?? WRONG_VALUE,
  ),
  // documented: https://support.microsoft.com/office/4b96c140-9205-4b6e-9fbe-6aa9e783ff57
  REGEXEXTRACT: forEachOf(
    [0, 1],
    whole(2, 4, (args, surroundings) => {
      const mode = singleNumber(args[2], 0, surroundings);
      if (isFault(mode)) return mode;
      const search = readSearch(args, args[3], mode === 1 ? "g" : "", surroundings);
      if (isFault(search)) return search;
      const { text, pattern } = search;
      if (mode === 1) {
        const all = text.match(pattern);
        return all ? all.map((one) => [one]) : NOT_AVAILABLE;
      }
      const found = pattern.exec(text);
      if (!found) return NOT_AVAILABLE;
      return mode === 2 && found.length > 1 ? [found.slice(1)] : found[0];
    }),
  ),
  // documented: https://support.microsoft.com/office/9c030bb2-5e47-4efc-bad5-4582d7100897
  REGEXREPLACE: forEachOf(
    [0, 1, 2],
    whole(3, 5, (args, surroundings) => {
      const replacement = singleText(args[2], surroundings);
      const occurrence = singleNumber(args[3], 0, surroundings);
      if (isFault(replacement)) return replacement;
      if (isFault(occurrence)) return occurrence;
      const search = readSearch(args, args[4], "g", surroundings);
      if (isFault(search)) return search;
      const { text, pattern } = search;
      if (occurrence === 0) return text.replaceAll(pattern, replacement);
      const matches = Array.from(text.matchAll(pattern));
      const match = matches.at(occurrence > 0 ? occurrence - 1 : occurrence);
      if (!match) return text;
      const one = match[0].replace(new RegExp(pattern.source, pattern.flags.replace("g", "")), replacement);
      return text.slice(0, match.index) + one + text.slice(match.index + match[0].length);
    }),
  ),
};
