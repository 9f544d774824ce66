import { setOf } from "../words/known-words";
import type { Kind } from "./kinds";
import { HOLIDAY, type Period, unknownPeriod } from "./periods";
import { means, readWords } from "./tokens";

/**
 * What a text says that names a stretch of time and no calendar finds: a term of a school that counts in its own way,
 * days counted from an event, a stretch as councils plan in. Null where it names none. Only asked of texts that are no
 * dates.
 *
 * @example findRoughPeriod("autumn 1") // { of: "a school term", … }
 * @example findRoughPeriod("t-30") // { of: "counted from a day that is not named", … }
 */
export function findRoughPeriod(text: string): Period | null {
  if ([COUNTED_FROM_START, COUNTED_TO_EVENT, FIRST_DAY].some((counted) => counted.test(text)))
    return unknownPeriod(COUNTED);
  if (HALF_TERM.test(text)) return unknownPeriod("a school term");
  if (STRETCH.test(text)) return unknownPeriod("a stretch of time");
  const named = findNamedPart(text);
  return named === null ? null : unknownPeriod(named);
}

const COUNTED = "counted from a day that is not named";

/** “Day 1”, “before day 3”, “Month 2-4”, “M6”, “Y2”, “T+30”, “Jour 15”: so long after a start that is not named. */
const COUNTED_FROM_START = new RegExp(
  [
    "^(?:(?:before|by|until|after|end of|from|vor|bis|nach|avant|apres|antes del?|hasta|ate|voor|tot|na|entro|dopo) )?",
    "(?:(?:days?|months?|years?|weeks?|tage?|monate?|jahr|jours?|mois|annee|dia|mes(?:es)?|ano|dag(?:en)?|maand|jaar|",
    String.raw`giorno|mese|sprint|phase|fase|gate|yr)\.? ?|[my]|[dtj] ?[+-] ?)`,
    String.raw`\d{1,3}(?: ?(?:[-–/&+]|to|bis|a) ?(?:[my]|[dtj] ?[+-] ?)?\d{1,3})?(?:,? ?q[1-4])?`,
    "(?: (?:days?|weeks?|months?|tage?|wochen?|monate?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?))?$",
  ].join(""),
);

/** “2 weeks before the start”, “eine Woche nach dem Fest”; “2 weeks before” does not even say of what. */
const COUNTED_TO_EVENT = new RegExp(
  [
    "^(?:(?:≥|>=?|at least|min\\.?|mindestens|au moins|al menos|minstens|almeno) ?)?",
    String.raw`(?:\d{1,3}|an?|one|two|three|four|six|eine?|zwei|drei|vier|une?|deux|trois|una?|dos|tres|een|twee) `,
    "(?:working |school )?(?:days?|weeks?|months?|tage?|wochen?|monate?|jours?|semaines?|mois|dias?|semanas?|",
    "mes(?:es)?|dag(?:en)?|weken|week|maand(?:en)?|giorn[oi]|settiman[ae]|mes[ei]) ",
    "(?:habiles |laborables |ouvres |ouvrables |uteis |lavorativi )?",
    "(?:before|after|prior to|ahead of|vor|nach|vorher|avant|apres|antes|despues|depois|voor|na|prima|dopo) .+$",
  ].join(""),
);

/** “Before the first day”, “avant le premier jour”: of somebody new, of an event. */
const FIRST_DAY = new RegExp(
  [
    "^(?:before|by|on|after|in|during|vor|am|nach|in|avant|apres|antes|despues|voor|op|na|prima|dopo) ",
    "(?:the |your |their |her |his |dem |der |den |le |la |del? |el |de het |het |il )*",
    "(?:first|last|erst(?:e[rnms]?)|letzt(?:e[rnms]?)|premiere?|dernier|primer[ao]?|ultimo|eerste|laatste|primo) ",
    "(?:day|week|month|tag|woche|monat|jour|mois|semaine|dia|semana|mes|dag|maand|giorno|mese)$",
  ].join(""),
);

/** “Autumn 1”, “end of Spring 2 2027”, “Autumn term 1”, “Half term 3”, “HT1”: the halves of British school terms. */
const HALF_TERM = new RegExp(
  [
    "^(?:(?:by|end of|by end of|by the end of|during|in|start of) )?(?:",
    "(?:autumn|spring|summer|winter|fall|aut|spr|sum)(?: term)? ?[1-3]|",
    "(?:(?:autumn|spring|summer) )?half[ -]term(?: ?[1-6])?|ht ?[1-6]|mp ?[1-8]",
    String.raw`)(?:,? (?:20)?\d\d(?:[-/]\d\d)?)?$`,
  ].join(""),
);

/** “Short term (0-12 months)”, “6-12 months”, “medium-term”, “court terme”. */
const STRETCH = new RegExp(
  [
    "^(?:",
    "(?:short|medium|mid|long|near|immediate|short to medium|medium to long)[ -](?:term|range)|",
    "(?:a )?(?:court|moyen|long) terme|(?:a )?(?:corto|mediano|medio|largo) plazo|(?:a )?(?:curto|longo) prazo|",
    "(?:a )?(?:breve|medio|lungo) termine|(?:kurz|mittel|lang)fristig|(?:korte|middellange|lange) termijn|",
    String.raw`\d{1,2} ?(?:-|–|to|bis|a) ?\d{1,2} `,
    "(?:months?|years?|weeks?|mos?|mths?|yrs?|monate|mon|jahre|mois|ans|mes(?:es)?|anos|mesi|anni)\\.?",
    String.raw`)(?: ?\(.*\))?$`,
  ].join(""),
);

/**
 * What is named where nothing stands but holidays and parts of a year, their numbers, a year, and words between them.
 *
 * @example
 * findNamedPart("after the spring break 2027") // "a holiday"
 * findNamedPart("2. polrocze") // "a part of a year"
 * findNamedPart("after the christmas party") // null
 */
function findNamedPart(text: string): string | null {
  const tokens = readWords(text)?.filter(({ isSign }) => !isSign) ?? [];
  let found: string | null = null;
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const words = token.text.match(WORD) ?? [];
    if (means(token, "holiday")) found = HOLIDAY;
    else if (words.every((word) => partsOfYear.has(word) || isAround(word))) {
      if (words.some(partsOfYear.has)) found ??= "a part of a year";
    } else if (means(token, "termName")) found ??= "a part of a year";
    else if (!token.senses.some(({ kind }) => AROUND.has(kind))) return null;
  }
  return tokens.length > MOST_WORDS ? null : found;
}

const MOST_WORDS = 8;
const WORD = /[\p{L}\p{M}]+|\d+/gu;
const NUMERAL = /^(?:\d{1,4}|[ivі]{1,3}|st|nd|rd|th|er|re|e|eme|do|o|a|ος|ο|й|lea|n|r)$/;
const partsOfYear = setOf("PARTS_OF_YEAR");
const aroundParts = setOf("AROUND_PARTS");
const isAround = (word: string): boolean => NUMERAL.test(word) || aroundParts.has(word);

/** What the calendar knows, and names no holiday: “before”, “third”, “March”, “Monday”. */
const AROUND: ReadonlySet<Kind> = new Set<Kind>([
  "by",
  "byAfter",
  "of",
  "from",
  "to",
  "and",
  "spanAfter",
  "within",
  "later",
  "ago",
  "part",
  "ordinal",
  "number",
  "shift",
  "mark",
  "unit",
  "month",
  "weekday",
  "season",
  "schoolYear",
]);
