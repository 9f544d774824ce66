import type { CellValue } from "../sheet/cell";
import { type Grid, valueAt } from "../sheet/grid";
import { readDeadline } from "../values/deadline";
import { fold } from "../values/fold";
import { findMonth } from "../values/month";
import { readStatus } from "../values/status";

/** What the cells of a column look like. Shares are of the filled cells, from 0 to 1. */
export interface Profile {
  /** How many cells were filled. */
  readonly count: number;
  /** The share of filled cells among the rows looked at. */
  readonly filled: number;
  readonly dates: number;
  /** Cells with a figure: “Jan” and “April” may be people. */
  readonly figures: number;
  /** Numbers that are neither days nor years. */
  readonly numbers: number;
  /** `3 days`, `2h`, `~0`, `5 jours`: a quantity of time in words. */
  readonly durations: number;
  /** `9:30`, `14h30`, and fractions of a day as Excel keeps them. */
  readonly hours: number;
  /** `TRUE`, `Yes`, `нет`. */
  readonly booleans: number;
  /** `3`, `1.a`, `RP-12`, `A`: what steps are numbered by. */
  readonly numberings: number;
  /** `40%`, and whole numbers from 0 to 100 or fractions from 0 to 1. */
  readonly percentages: number;
  readonly people: number;
  /** `done`, `open`, `in progress`, a tick, a ticked box. */
  readonly statuses: number;
  /** A letter or word from a scale: `H`, `low`. */
  readonly ratings: number;
  /** Cells with at least three letters in a row, or two signs of a script without spaces. */
  readonly texts: number;
  /** `ana@example.org`, alone or several. */
  readonly mails: number;
  /** At least two words in capitals, such as a first and a last name. */
  readonly fullNames: number;
  /** `40%`, with its sign. */
  readonly percentSigns: number;
  /** Different texts. */
  readonly distinct: number;
  /** Words a cell, on average. */
  readonly words: number;
}

/**
 * Looks at the first 60 rows below a heading in which more than one column is filled.
 *
 * @example
 * profileColumns(grid, [2], 4, 40)[0]?.dates // 0.9
 */
export function profileColumns(grid: Grid, columns: readonly number[], from: number, to: number): readonly Profile[] {
  const rows: CellValue[][] = [];
  for (let row = from; row <= to && rows.length < MOST_ROWS; row++) {
    const values = columns.map((column) => valueAt(grid, { row, column }));
    if (values.filter((value) => value !== "").length > 1) rows.push(values);
  }
  return columns.map((_, i) => profileCells(rows.map((row) => row[i] ?? "")));
}

const MOST_ROWS = 60;

function profileCells(cells: readonly CellValue[]): Profile {
  const filled = cells.filter((cell) => typeof cell !== "string" || cell.trim() !== "");
  const counts = new Map<CellValue, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const most = Math.max(1, filled.length);
  const share = (holds: (cell: CellValue) => boolean): number => {
    let sum = 0;
    for (const [cell, count] of counts) if (holds(cell)) sum += count;
    return sum / most;
  };

  return {
    count: filled.length,
    filled: filled.length / Math.max(1, cells.length),
    dates: share(isDate),
    figures: share((cell) => typeof cell === "number" || (typeof cell === "string" && FIGURE.test(cell))),
    numbers: share(isPlainNumber),
    durations: share(isDuration),
    hours: share(isHour),
    booleans: share(isYesOrNo),
    numberings: share(isNumbering),
    percentages: share(isPercentage),
    people: share(isName),
    statuses: share(isStatus),
    ratings: share(isRating),
    mails: share((cell) => typeof cell === "string" && MAIL.test(cell.trim())),
    fullNames: share((cell) => typeof cell === "string" && FULL_NAME.test(cell)),
    percentSigns: share((cell) => typeof cell === "string" && PERCENT.test(cell)),
    texts: share((cell) => typeof cell === "string" && TEXT.test(cell)),
    distinct: counts.size / most,
    words: filled.reduce<number>((sum, cell) => sum + countWords(cell), 0) / most,
  };
}

/** Days from 1995 to 2060, or text with day and month in it. */
const isDate = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell >= 34700 && cell < 58800
    : typeof cell === "string" && cell.length < 40 && (DATE.test(cell) || namesMonth(cell));

/** `13.1.2026`, `30.11.`, `3/14`, `until 10-3-26`, `9月`, `3월 2일`; `1.2 Draw the plan` and `3-5 visits` are not days. */
const DATE = new RegExp(
  String.raw`\b\d{1,4}\s?([./-])\s?\d{1,2}\s?\1\s?\d{1,4}(?!\d)|\b\d{1,2}\.\s?\d{1,2}\.(?!\d)|\b\d{1,2}\/\d{1,2}\b` +
    String.raw`|\d\s*[月日월]`,
  "u",
);

const FIGURE = /\p{N}/u;

/** A month and a figure, or hardly a word more than a month: `mid-October`, `Sept 2026`. */
function namesMonth(cell: string): boolean {
  const words = fold(cell).split(" ");
  if (words.length > 6 || !words.some((word) => findMonth(word) !== null)) return false;
  if (words.length === 1 || /\d/.test(cell)) return true;
  return words.length === 2 && readDeadline(cell, ANY_CALENDAR).kind === "vague"; // “June Hall” is somebody
}

const ANY_CALENDAR = { today: 46000, monthFirst: false, from1904: false } as const;

const isPlainNumber = (cell: CellValue): boolean => typeof cell === "number" && !isDate(cell) && !isYear(cell);

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

const isHour = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell > 0 && cell < 1 && Math.abs(cell * 288 - Math.round(cell * 288)) < 1e-6
    : typeof cell === "string" &&
      /^\s*\d{1,2}\s?(?:[:.h]\s?\d{2}(?::\d{2})?|h|am|pm|uhr)\s?(?:am|pm|h|uhr)?\b/i.test(cell) &&
      cell.length < 20;

const isYesOrNo = (cell: CellValue): boolean =>
  typeof cell === "boolean" || (typeof cell === "string" && cell.length < 8 && YES_OR_NO.has(fold(cell)));

const YES_OR_NO: ReadonlySet<string> = new Set(
  (
    "yes no true false y n oui non si no sim nao ja nein nej nee da net tak nie ano ne evet hayir igen nem " +
    "kylla ei ναι οχι " +
    "да нет так ні vrai faux verdadero falso wahr falsch 是 否 はい いいえ 예 아니오 כן לא نعم لا हाँ नहीं ya tidak có không"
  )
    .split(" ")
    .map(fold),
);

const isNumbering = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell >= 0 && cell < 34700
    : typeof cell === "string" &&
      /^\s*(?:[A-Za-z]{0,6}[-.#№ ]?\d[\d.-]*[a-z]?\.?|\d+(?:\.[a-z\d]{1,2})+|[A-Za-z][.)]|[ivx]{1,5}[.)]?)\s*$/iu.test(
        cell,
      );

const isPercentage = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell >= 0 && cell <= 100 && (cell <= 1 || Number.isInteger(cell))
    : typeof cell === "string" && PERCENT.test(cell);

const PERCENT = /^\s*\d{1,3}(?:[.,]\d+)?\s*[%٪％]\s*$/u;

const isStatus = (cell: CellValue): boolean =>
  typeof cell === "boolean" ||
  (typeof cell === "string" &&
    cell.length < 30 &&
    !INITIALS.test(cell) &&
    (SIGN.test(cell) || readStatus(cell) !== "unreadable"));

/** A tick, a cross, an hourglass: one sign alone. */
const SIGN = /^\s*[\p{So}✓✔✗✘✖×√]\ufe0f?\s*$/u;

const INITIALS = /^(?:[\p{L}\p{N}]|\p{Lu}{2})$/u;

const isRating = (cell: CellValue): boolean => typeof cell === "string" && RATINGS.has(fold(cell));

const RATINGS: ReadonlySet<string> = new Set(
  (
    "h m l high medium low med hi lo urgent normal critical important minor major top haut haute moyen " +
    "moyenne bas basse faible forte " +
    "alto alta medio media medio bajo baja medio baixo baixa hoch mittel niedrig gering hoog midden laag " +
    "высокий средний низкий " +
    "高 中 低 높음 중간 낮음 yüksek orta düşük wysoki sredni niski hög medel låg must should could"
  )
    .split(" ")
    .map(fold),
);

/**
 * One to five capitalised words without a digit: `Ana Ruiz`, `Dr. M. Weber`, `张伟`; and addresses: `ana@example.org`.
 */
const isName = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.length <= 60 && isNameText(cell.replace(BRACKETS, "").trim());

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
const FULL_NAME = /^[^\p{L}\p{N}]{0,3}\p{Lu}[\p{L}.'’-]*\s(?:[a-z]{1,3}\s)?\p{Lu}\p{Ll}/u;
const MAIL = /^[\w.+-]+@[\w-]+\.\S+(?:[,;]\s*[\w.+-]+@[\w-]+\.\S+)*$/u;

function countWords(cell: CellValue): number {
  if (typeof cell !== "string") return 1;
  return cell.trim().split(/\s+/).length + (cell.match(DENSE)?.length ?? 0) / 2;
}

const TEXT = /[\p{L}\p{M}]{3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** Scripts that write no spaces between words. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
