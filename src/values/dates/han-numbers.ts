/**
 * The number that a text begins with in Chinese numerals, and how many characters it takes; null where it begins with
 * none.
 */
export function readHanNumber(text: string, from: number): { readonly number: number; readonly length: number } | null {
  let length = 0;
  while (isNumeral(text[from + length])) length++;
  if (length === 0) return null;

  const numerals = text.slice(from, from + length);
  return { number: /[十百廿卅]/.test(numerals) ? addUp(numerals) : Number(readDigits(numerals)), length };
}

const DIGITS = "〇一二三四五六七八九";
const isNumeral = (letter: string | undefined): boolean => letter !== undefined && NUMERAL.test(letter);
const NUMERAL = /^[〇零一二三四五六七八九十百两兩廿卅]$/;

const digitOf = (letter: string): number => (/[两兩]/.test(letter) ? 2 : letter === "零" ? 0 : DIGITS.indexOf(letter));

/** 二〇二七 → `"2027"` */
const readDigits = (numerals: string): string => Array.from(numerals, (letter) => String(digitOf(letter))).join("");

/** 三十一 → 31 */
function addUp(numerals: string): number {
  let [sum, digit] = [0, 0];
  for (const letter of numerals) {
    const factor = FACTORS[letter];
    if (factor === undefined) digit = digitOf(letter);
    else {
      sum += (digit || 1) * factor;
      digit = 0;
    }
  }
  return sum + digit;
}

const FACTORS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 廿: 20, 卅: 30 };
