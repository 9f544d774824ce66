import { findSenses } from "../dates/lexicon";
import { simpleText } from "../texts/simple-text";

/**
 * Cuts out of a text how steps are linked and the time in between, as planning programs write it.
 *
 * @example cutLinks("3FS+2 days, 1EA, 0-FS=P1D, 2 (finish-to-start)") // "3, 1, 0, 2 "
 */
export const cutLinks = (text: string): string =>
  text.replaceAll(LINK, "").replaceAll(LINK_BEFORE, "").replaceAll(LINK_IN_WORDS, "").replaceAll(LAG, cutLag);

/** Behind a number two capitals, which are other letters in each language: `3FS`, `3EA`, `3 AA`; and `3fs`. */
const LINK =
  /(?<=\d) ?-?(?:\p{Lu}{2}|fs|ss|ff|sf)(?!\p{L})(?:=[\w-]+)?(?: ?[+-] ?\d{1,4}(?:[.,]\d{1,2})? ?(?:%|\p{L}{1,12})?)?/gu;
/** `FS: 3`, `SS 2` */
const LINK_BEFORE = /(?<![\p{L}\d-])(?:FS|SS|FF|SF)[: ] ?(?=#?\d)/gu;
/** `2 (finish-to-start)`, `2 fin à début`, `3 Ende-Anfang` */
const LINK_IN_WORDS = /(?<=\d) ?\(?\p{L}{2,20}(?:[- ](?:to|à|a|au|zu|naar|до|do)[- ]|-)\p{L}{2,20}\)?/giu;
/** `3+2d`, `3 - 1 week` */
const LAG = /(?<=\d) ?[+-] ?\d{1,4}(?:[.,]\d{1,2})? ?(%|\p{L}{1,12})/gu;

/** In `1 + 2 and 3`, the plus is between steps. */
const cutLag = (lag: string, unit: string): string =>
  unit === "%" || UNIT.test(unit) || findSenses(simpleText(unit)).some(({ kind }) => kind === "unit") ? "" : lag;

const UNIT = /^(?:e?d|e?w|h|hr|hrs|j|t|s|g|mo|mon|min|min|ed?ays?)$/i;
