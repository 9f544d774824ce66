import type { CellValue } from "../../sheet/cell";
import { readCurrency } from "./read-currency";

/** A sum of money. */
export interface Amount {
  readonly value: number;
  /** `$`, `€`, `CHF`; `""` where a column of money does not say. */
  readonly currency: string;
}

/**
 * Reads the sums of money that a cell names: `$2,400 from the grant; 20 × €15` → 2,400 dollars and 300 euros. Thousands
 * and decimals are known by their separators, as any culture writes them. What is paid again and again (`$50 per
 * hour`) is no sum unless it says how often; of `$2,000–3,000` the higher counts.
 *
 * @param heading of its column: below “Budget (€)” a bare number is a sum, too
 * @example
 * readAmounts("CHF 3'000") // [{ value: 3000, currency: "CHF" }]
 */
export function readAmounts(value: CellValue, heading = ""): readonly Amount[] {
  if (typeof value === "boolean" || value === "") return [];
  const ofColumn = MONEY.test(heading) ? (readCurrency(heading) ?? "") : null;
  if (typeof value === "number") return ofColumn === null || value <= 0 ? [] : [{ value, currency: ofColumn }];
  const numbers = [...value.matchAll(NUMBER)].map((match) => readNumber(value, match[0], match.index));
  const found: Amount[] = [];
  for (const [i, { from, to, number, before, after }] of numbers.entries()) {
    const next = numbers[i + 1];
    const isRange = next !== undefined && /^\s?[-–—]\s?\D?$/.test(value.slice(to, next.from));
    const previous = numbers[i - 1];
    const endsRange = previous !== undefined && /^\s?[-–—]\s?\D?$/.test(value.slice(previous.to, from));
    const currency = before ?? after ?? (endsRange ? previous.before : null);
    if (isRange || currency === null) continue;
    const times = readTimes(value, from, to);
    if (times === null && isRate(value.slice(to))) continue;
    found.push({ value: number * (times ?? 1), currency });
  }
  const bare = found.length === 0 && ofColumn !== null && numbers.length === 1 ? numbers[0] : undefined;
  const isAlone = bare !== undefined && value.trim() === value.slice(bare.from, bare.to).trim();
  return isAlone ? [{ value: bare.number, currency: ofColumn ?? "" }] : found;
}

/** What a heading says of a column of money. */
const MONEY = new RegExp(
  [
    "budget|cost|amount|price|expense|kosten|betrag|preis|coût|montant|prix|costo|coste|presupuesto|importe|custo",
    "orçamento|prezzo|бюджет|стоимость|сумма|预算|费用|金额|予算|費用|金額|예산|비용|[$€£¥₹]",
  ].join("|"),
  "iu",
);

/** With spaces only between groups of three digits. */
const NUMBER =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,])|\d{1,3}(?:[ \u00a0\u202f]\d{3})+[.,]\d{1,2}(?!\d)|\d[\d.,'’]*/gu;

interface NumberRead {
  readonly from: number;
  /** Behind its multiplier and its currency. */
  readonly to: number;
  readonly number: number;
  readonly before: string | null;
  readonly after: string | null;
}

function readNumber(text: string, written: string, from: number): NumberRead {
  const digits = written.replace(/[.,'’]$/, "");
  const end = from + digits.length;
  const multiplier = MULTIPLIER.exec(text.slice(end, end + LONGEST_WORD));
  const behind = end + (multiplier?.[0].length ?? 0);
  const after = AFTER.exec(text.slice(behind, behind + LONGEST_WORD));
  const currency = after ? readCurrency(after[0]) : null;
  return {
    from,
    to: behind + (currency === null ? 0 : (after?.[0].length ?? 0)),
    number: parseDigits(digits) * (multiplier ? (findFactor(multiplier[1] ?? "") ?? 1) : 1),
    before: readCurrency(BEFORE.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[0] ?? ""),
    after: currency,
  };
}

const LONGEST_WORD = 12;
const MULTIPLIER =
  /^\s?(k|tsd\.?|thousand|m|mn|mio\.?|millions?|millionen|bn|mrd\.?|lakh|crore|万|億|亿|тыс\.?|млн)(?!\p{L})/iu;
const AFTER = /^\s?(?:[$€£¥₹₽₩₺₪₫₴]|\p{L}{1,7}\.?)/u;
const BEFORE = /(?:[A-Z]{0,2}\$|[€£¥₹₽₩₺₪₫₴]|\p{L}{2,7}\.?)\s?$/u;

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd|thousand|тыс)/i, 1e3],
  [/^lakh/i, 1e5],
  [/^crore/i, 1e7],
  [/^(?:bn|mrd)/i, 1e9],
  [/^(?:m|млн)/i, 1e6],
  [/^万/, 1e4],
  [/^[億亿]/u, 1e8],
];

const findFactor = (word: string): number | undefined => FACTORS.find(([words]) => words.test(word))?.[1];

/**
 * Where a number has two kinds of separators, the last one is the decimal one; a single one is, unless three digits
 * follow it.
 */
function parseDigits(written: string): number {
  const digits = written.replace(/[ \u00a0\u202f'’]/gu, "");
  const kinds = new Set(digits.replace(/\d/g, ""));
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const separators = digits.length - digits.replace(/[.,]/g, "").length;
  const areThousands =
    kinds.size === 1 && (separators > 1 || (digits.length - last === 4 && last <= 3 && !digits.startsWith("0")));
  if (last < 0 || areThousands) return Number(digits.replace(/[.,]/g, ""));
  return Number(`${digits.slice(0, last).replace(/[.,]/g, "")}.${digits.slice(last + 1)}`);
}

/** `20 × $15`, `$15 x 20` */
function readTimes(text: string, from: number, to: number): number | null {
  const before = /(\d{1,6})\s?[x×*]\s?\D{0,4}$/u.exec(text.slice(Math.max(0, from - 2 * LONGEST_WORD), from));
  const after = /^\s?[x×*]\s?(\d{1,6})/u.exec(text.slice(to));
  const times = before?.[1] ?? after?.[1];
  return times === undefined ? null : Number(times);
}

/** A year is the longest that a plan takes: what is paid each year is counted once. */
const isRate = (rest: string): boolean =>
  /^\s?(?:\/|per\b|each\b|apiece|pro\s|je\s|par\s|por\s)/iu.test(rest) &&
  !/^\s?(?:\/|per|each|pro|je|par|por)\s?(?:year|annum|yr|jahr|an\b|año|ano)/iu.test(rest);
