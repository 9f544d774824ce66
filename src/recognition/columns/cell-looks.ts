import type { CellValue } from "../../sheet/cell";
import { readDeadline } from "../../values/dates/deadline";
import { findMonth } from "../../values/dates/find-month";
import { namesSomebody } from "../../values/people/people";
import { readStatus } from "../../values/steps/status";
import { fold } from "../../values/texts/fold";
import { lazily } from "../../values/words/word-list";

/** Days from 1995 to 2060, or text with day and month in it. */
export const isDate = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell >= 34700 && cell < 58800
    : typeof cell === "string" && cell.length < 40 && (DATE.test(cell) || namesMonth(cell));

/** `13.1.2026`, `30.11.`, `3/14`, `until 10-3-26`, `9月`, `3월 2일`; `1.2 Draw the plan` and `3-5 visits` are not days. */
const DATE = new RegExp(
  String.raw`\b\d{1,4}\s?([./-])\s?\d{1,2}\s?\1\s?\d{1,4}(?!\d)|\b\d{1,2}\.\s?\d{1,2}\.(?!\d)|\b\d{1,2}\/\d{1,2}\b` +
    String.raw`|\d\s*[月日월]`,
  "u",
);

export const FIGURE = /\p{N}/u;

/** A month and a figure, or hardly a word more than a month: `mid-October`, `Sept 2026`. */
function namesMonth(cell: string): boolean {
  if (cell.split(" ", MOST_OF_A_MONTH + 1).length > MOST_OF_A_MONTH) return false;
  const words = fold(cell).split(" ");
  if (words.length > MOST_OF_A_MONTH || !words.some((word) => findMonth(word) !== null)) return false;
  if (words.length === 1 || FIGURE.test(cell)) return true;
  return words.length === 2 && readDeadline(cell, ANY_CALENDAR).kind === "vague"; // “June Hall” is somebody
}

const MOST_OF_A_MONTH = 6;
const ANY_CALENDAR = { today: 46000, monthFirst: false, from1904: false } as const;

export const isPlainNumber = (cell: CellValue): boolean => typeof cell === "number" && !isDate(cell) && !isYear(cell);

const isYear = (cell: number): boolean => Number.isInteger(cell) && cell > 1989 && cell < 2101;

/** `20 days`, `5 days?`, `~0`, `3 h`: a quantity of time and nothing else. */
export const isDuration = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.length < 24 && !beginsWithLetter(cell) && DURATION.test(cell);

const beginsWithLetter = (text: string): boolean => text.charCodeAt(0) > NINE && text.charCodeAt(0) < TILDE;

const [NINE, TILDE] = [57, 126];

/**
 * A number and a unit of time, and nothing else. Sources: the durations that planners export (`20 days`, `5 days?`,
 * `~0`).
 */
const DURATION = new RegExp(
  String.raw`^\s{0,2}~ ?\d+\s{0,2}$|^\s{0,2}~? ?\d+(?:[.,]\d+)?\s{0,2}(?:` +
    String.raw`h|hrs?|hours?|min|mins|minutes?|d|days?|w|wks?|weeks?|mo|months?|heures?|jours?|semaines?|mois|horas?|` +
    String.raw`d[ií]as?` +
    String.raw`|semanas?|meses|stunden?|std\.?|tage?|wochen?|monate?|uren|uur|dagen|dag|weken|maanden|ore|giorni|` +
    String.raw`settimane|mesi` +
    String.raw`|timmar|dagar|veckor|timer|dager|dage|uger|uker|godz\.?|godzin\w*|dni|tyg\.?|tygodni\w*|hodin\w*|saat|` +
    String.raw`g[üu]n|hafta` +
    String.raw`|дн\.?|дней|дня|день|час\w*|ч\.?|нед\.?|годин\w*|днів|jam|hari|minggu|gi[ờo]|ng[àa]y|tu[ầa]n` +
    String.raw`|小时|天|周|个月|時間|日間|週間|時|시간|일|주` +
    String.raw`)\??\s*$`,
  "iu",
);

export const isYesOrNo = (cell: CellValue): boolean =>
  typeof cell === "boolean" || (typeof cell === "string" && cell.length < 8 && YES_OR_NO().has(fold(cell)));

const YES_OR_NO = lazily(
  (): ReadonlySet<string> =>
    new Set(
      (
        "yes no true false y n oui non si no sim nao ja nein nej nee da net tak nie ano ne evet hayir igen nem " +
        "kylla ei ναι οχι " +
        "да нет так ні vrai faux verdadero falso wahr falsch 是 否 はい いいえ 예 아니오 כן לא نعم لا हाँ नहीं ya tidak có không"
      )
        .split(" ")
        .map(fold),
    ),
);

export const isNumbering = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell >= 0 && cell < 34700
    : typeof cell === "string" &&
      /^\s*(?:[A-Za-z]{0,6}[-.#№ ]?\d[\d.-]*[a-z]?\.?|\d+(?:\.[a-z\d]{1,2})+|[A-Za-z][.)]|[ivx]{1,5}[.)]?)\s*$/iu.test(
        cell,
      );

export const isPercentage = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell >= 0 && cell <= 100 && (cell <= 1 || Number.isInteger(cell))
    : typeof cell === "string" && PERCENT.test(cell);

export const PERCENT = /^\s*\d{1,3}(?:[.,]\d+)?\s*[%٪％]\s*$/u;

export const isStatus = (cell: CellValue): boolean =>
  typeof cell === "boolean" ||
  (typeof cell === "string" &&
    cell.length < 30 &&
    !INITIALS.test(cell) &&
    (SIGN.test(cell) || readStatus(cell) !== "unreadable"));

/** A tick, a cross, an hourglass: one sign alone. */
const SIGN = /^\s*[\p{So}✓✔✗✘✖×√]\ufe0f?\s*$/u;

const INITIALS = /^(?:[\p{L}\p{N}]|\p{Lu}{2})$/u;

export const isRating = (cell: CellValue): boolean => typeof cell === "string" && RATINGS().has(fold(cell));

const RATINGS = lazily(
  (): ReadonlySet<string> =>
    new Set(
      (
        "h m l high medium low med hi lo urgent normal critical important minor major top haut haute moyen " +
        "moyenne bas basse faible forte " +
        "alto alta medio media medio bajo baja medio baixo baixa hoch mittel niedrig gering hoog midden laag " +
        "высокий средний низкий " +
        "高 中 低 높음 중간 낮음 yüksek orta düşük wysoki sredni niski hög medel låg must should could"
      )
        .split(" ")
        .map(fold),
    ),
);

/**
 * One to five capitalised words without a digit: `Ana Ruiz`, `Dr. M. Weber`, `张伟`; and addresses: `ana@example.org`.
 */
export const isName = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.length <= MOST_OF_A_NAME && isNameText(cell.replace(BRACKETS, "").trim());

const isNameText = (text: string): boolean => NAME.test(text) || MAIL.test(text);

/** Planners export `[Mia Berg]`. */
const BRACKETS = /^\s*\[|\]\s*$/g;

const NAME = new RegExp(
  String.raw`^(?:[@\p{Lu}][\p{L}.'’-]*(?:[\s,;&+/]+(?:[a-z]{1,3}\s)?[@\p{Lu}][\p{L}.'’-]*){0,5}` +
    String.raw`|[\p{Script=Han}々]{2,4}|[\p{Script=Han}\p{Script=Katakana}]{1,4}[ ` +
    String.raw`\u3000][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}` +
    String.raw`|\p{Script=Hangul}{2,4}|[\p{Script=Arabic}\p{M}]+(?:[\s.]+[\p{Script=Arabic}\p{M}]+){0,2}` +
    String.raw`|[\p{Script=Hebrew}'״׳]+(?:[\s.]+[\p{Script=Hebrew}'״׳]+){0,2}` +
    String.raw`|[\p{Script=Devanagari}\p{M}]+(?:[\s.]+[\p{Script=Devanagari}\p{M}]+){0,2})$`,
  "u",
);
export const FULL_NAME = /^[^\p{L}\p{N}]{0,3}\p{Lu}[\p{L}.'’-]*\s(?:[a-z]{1,3}\s)?\p{Lu}\p{Ll}/u;
export const MAIL = /^[\w.+-]+@[\w-]+\.\S+(?:[,;]\s*[\w.+-]+@[\w-]+\.\S+)*$/u;

export function countWords(cell: CellValue): number {
  if (typeof cell !== "string") return 1;
  return cell.trim().split(/\s+/).length + (cell.match(DENSE)?.length ?? 0) / 2;
}

export const TEXT = /[\p{L}\p{M}]{3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** Scripts that write no spaces between words. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** `$2,400`, `120 €`, `3 000 Ft`, `R$ 18`: an amount in a currency. */
export const isMoney = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.length < 40 && FIGURE.test(cell) && MONEY.test(cell);

const NAMES_OF_MONEY = "RM|Rp|Ft|Kč|zł|kr|lei|лв|руб|грн|EUR|USD|GBP|CHF|TL|रुपये|元|円|원";
const CURRENCY = String.raw`(?:\p{Sc}|R\$|(?:${NAMES_OF_MONEY})(?!\p{L}))`;
const MONEY = new RegExp(String.raw`${CURRENCY}\.? ?\d|\d[ \u00a0]?k?${CURRENCY}`, "u");

/** `40 visitors`, `100% mapped`, `10 of 10`, `50冊`: something counted, and neither a day nor an amount of money. */
export const isCounted = (cell: CellValue): boolean =>
  typeof cell === "string" &&
  FIGURE.test(cell) &&
  /\p{L}/u.test(cell) &&
  !isDate(cell) &&
  !isMoney(cell) &&
  !isDuration(cell);

/** A title, a seat, a group, a first and a last name. */
export const isSurelyWho = (cell: CellValue): boolean =>
  typeof cell === "string" &&
  cell.length <= MOST_OF_A_NAME &&
  !FIGURE.test(cell) &&
  countWords(cell) <= 5 &&
  (FULL_NAME.test(cell) || MAIL.test(cell) || namesSomebody(cell));

const MOST_OF_A_NAME = 60;
