import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { fold, foldList } from "../../values/fold";
import { LEGENDS, SECTIONS, SIGNATURES, TOTALS } from "../closing-words";

/** True for `Total`, `TOTAL (hours)`, `Итого:`; not for “Total cost is agreed with the board”. */
export const isTotal = (value: CellValue): boolean =>
  typeof value === "string" && value.length < 40 && begins(value, TOTALS_SET, 2);

/** True for `Prepared by: ____`, `Approved by the head teacher`, `Version 2.1`. */
export const isSignature = (value: CellValue): boolean =>
  typeof value === "string" && /[:：_0-9]|^\P{Ll}*$|^\S+\s\S+$/u.test(value) && begins(value, SIGNATURES_SET, 4);

/** True for `Legend`, `Key: R = red`, `* mandatory`, `Note: …`. */
export const isLegend = (value: CellValue): boolean =>
  typeof value === "string" &&
  (/^\s*(?:\*|※|R\s*=|\d\s*=|✓|✔|[●■▲]\s*=?)\s*\p{L}/u.test(value) ||
    (/[:：=]|^\s*\S+\s*$/u.test(value) && begins(value, LEGENDS_SET, 2)));

/** True for `Phase 2`, `Goal 1: more readers`, `II. Préparation`, `第一阶段`, and for a line that ends with a colon. */
export function isSectionTitle(value: CellValue): boolean {
  const text = textOf({ value });
  if (/[:：]$/u.test(text) || /^第[一二三四五六七八九十\d]+/u.test(text)) return true;
  const [first = "", second = ""] = fold(text).split(" ");
  const numbered =
    /^(?:\d{1,2}|[ivx]{1,4}|[a-e]|one|two|three|1\p{L}{0,2})$/u.test(second) || /[:：]/u.test(text.slice(0, 30));
  return (
    (SECTIONS_SET.has(first) && numbered) ||
    ROMAN.test(text) ||
    /^[\u4e00-\u9fff]{0,2}[一二三四五六七八九十]+、/u.test(text)
  );
}

const ROMAN = /^(?:[IVX]{1,4}|[A-H])\s?[.)–—-]\s?\p{L}/u;

/** Mostly capitals: `PREPARATION`, `TRANSPORT AND ROOMS`. */
export const isCapitals = (value: CellValue): boolean =>
  typeof value === "string" && !/[a-z]/.test(value) && /\p{Lu}{3}/u.test(value) && value === value.toUpperCase();

const readWords = (list: string): ReadonlySet<string> => new Set(foldList(list));

const TOTALS_SET = readWords(TOTALS);
const SIGNATURES_SET = readWords(SIGNATURES);
const LEGENDS_SET = readWords(LEGENDS);
const SECTIONS_SET = readWords(SECTIONS);

/** True when the first words of a text, at most so many, are one of the phrases. */
function begins(text: string, phrases: ReadonlySet<string>, most: number): boolean {
  const words = fold(text.slice(0, 60)).split(" ");
  for (let count = Math.min(most, words.length); count > 0; count--)
    if (phrases.has(words.slice(0, count).join(" "))) return true;
  return false;
}
