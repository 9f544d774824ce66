/**
 * The word lists are cut into parts by the letters that their phrases are written in: what has no Greek letter holds no
 * Greek phrase, so whoever reads a text needs only the parts of its letters.
 */
export const PARTS = [
  "latin",
  "greek",
  "cyrillic",
  "hebrew",
  "arabic",
  "devanagari",
  "thai",
  "hangul",
  "chinese",
] as const;

export type Part = (typeof PARTS)[number];

/** Where in Unicode the letters of each part are, decomposed; whatever is elsewhere is in the first part. */
const LETTERS: readonly (readonly [from: number, to: number, part: Part])[] = [
  [0x0370, 0x03ff, "greek"],
  [0x0400, 0x052f, "cyrillic"],
  [0x0590, 0x05ff, "hebrew"],
  [0x0600, 0x077f, "arabic"],
  [0x0900, 0x097f, "devanagari"],
  [0x0e00, 0x0e7f, "thai"],
  [0x1100, 0x11ff, "hangul"],
  [0x1f00, 0x1fff, "greek"],
  [0x3005, 0x30ff, "chinese"], // and Japanese
  [0x3130, 0x318f, "hangul"],
  [0x3400, 0x9fff, "chinese"],
  [0xac00, 0xd7a3, "hangul"],
  [0xf900, 0xfaff, "chinese"],
];

/**
 * The part that a folded phrase is in: that of its first letter that is not Latin.
 *
 * @example
 * partOf("kpi值") // "chinese"
 */
export function partOf(phrase: string): Part {
  if (ASCII.test(phrase)) return "latin";
  for (let at = 0; at < phrase.length; at++) {
    const part = partOfLetter(phrase.charCodeAt(at));
    if (part !== "latin") return part;
  }
  return "latin";
}

/**
 * Every part that may have phrases of a text, folded or decomposed; the Latin one is always among them.
 *
 * @example
 * listParts("Budget: 预算") // ["latin", "chinese"]
 */
export function listParts(text: string): readonly Part[] {
  if (ASCII.test(text)) return ONLY_LATIN;
  const parts = new Set<Part>(ONLY_LATIN);
  for (let at = 0; at < text.length; at++) parts.add(partOfLetter(text.charCodeAt(at)));
  return [...parts];
}

const ASCII = /^[\0-\x7f]*$/;
const ONLY_LATIN: readonly Part[] = ["latin"];

function partOfLetter(code: number): Part {
  if (code < LETTERS_FROM) return "latin";
  return LETTERS.find(([from, to]) => from <= code && code <= to)?.[2] ?? "latin";
}

const LETTERS_FROM = 0x0370;
