/**
 * Writes the number of a part of a year in digits, where it is a Roman one or a letter of the Greek or Hebrew alphabet.
 *
 * @example
 * writeCounts("ii polrocze 2027") // "2. polrocze 2027"
 * writeCounts("semestrul i") // "semestrul 1"
 * writeCounts("i maj") // "i maj", which is “in May” in Swedish
 */
export const writeCounts = (text: string): string =>
  MAY_COUNT.test(text)
    ? text
        .replace(QUARTER_OF_YEAR, (_, number: string, year: string) => `q${readRoman(number)} 20${year}`)
        .replace(POLISH_QUARTER, "$1 kwartal")
        .replace(ROMAN_BEFORE, (_, number: string) => `${readRoman(number)}. `)
        .replace(ROMAN_BEHIND, (_, number: string) => String(readRoman(number)))
        .replace(GREEK_BEFORE, (_, letter: string) => `${"αβγδ".indexOf(letter) + 1}ο `)
        .replace(HEBREW_BEHIND, (letter) => String("אבגד".indexOf(letter[0] ?? "") + 1))
    : text;

/** Most texts hold no such letter standing alone; quick. */
const MAY_COUNT = /(?:^|[ ./-])(?:[iі]{1,3}|[iі]?v|[αβγδאבגד])(?:[ .,'’ʹ/-]|$)/;

/** How the words for quarters, halves and terms begin in the languages that count them so. */
const PART = [
  "kw|q(?!\\p{L})|polr|polo|polu|semes|tr[iy]me|bimes|quadr|cuatr|ctvrt|stvrt|felev|negyed|donem|yari|ceyrek|quart|hj",
  "halbj|tromj|cetrt|tertial|jakso|quy|triw|полуг|півр|кварт|кв(?!\\p{L})|семес|тримес|четвер|чверт|срок",
].join("|");

/** In Latin letters, and in the Ukrainian ones that look the same. */
const ROMAN = "([iі]{1,3}|[iі]?v)";
const ROMAN_BEFORE = new RegExp(String.raw`(?<!\p{L})${ROMAN}\.?,? ?(?=(?:${PART}))`, "gu");
const ROMAN_BEHIND = new RegExp(String.raw`(?<=(?:${PART}|hoc ky|ky )\p{L}*\.? )${ROMAN}(?!\p{L})`, "gu");
const readRoman = (number: string): number => (number.endsWith("v") ? 6 - number.length : number.length);

/** `III/2027`, `II/27`: where nothing else stands, a quarter. */
const QUARTER_OF_YEAR = /^(i{1,3}|iv) ?[/-] ?(?:20)?([2-4]\d)$/;

/** `III kw. 2027`; a “KW” behind a plain number is a week in German. */
const POLISH_QUARTER = /(?<!\p{L})(i{1,3}|iv)\.? ?kw\.?(?!\p{L})/gu;
const GREEK_BEFORE = /(?<!\p{L})([αβγδ])['’ʹ]?\s*(?=τετραμην|τριμην|εξαμην)/gu;
const HEBREW_BEHIND = /(?<=(?:מחצית|סמסטר|שליש|רבעון) )[אבגד]['׳’]?(?!\p{L})/gu;
