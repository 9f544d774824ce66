import { isSurelyTrimmed, textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { fold } from "../../values/texts/fold";
import { readBeginnings } from "./beginnings";

/** True for `Total`, `TOTAL (hours)`, `Итого:`; not for “Total cost is agreed with the board”. */
export const isTotal = (value: CellValue): boolean =>
  typeof value === "string" && value.length < 40 && totals.begin(value, 2);

/** True for `Prepared by: ____`, `Approved by the head teacher`, `Version 2.1`. */
export const isSignature = (value: CellValue): boolean =>
  typeof value === "string" && signatures.begin(value, 4) && /[:：_0-9]|^\P{Ll}*$|^\S+\s\S+$/u.test(value);

/** True for `Legend`, `Key: R = red`, `* mandatory`, `Note: …`. */
export const isLegend = (value: CellValue): boolean =>
  typeof value === "string" &&
  (/^\s{0,3}(?:\*|※|\p{L}{1,2} ?=|\d ?=|✓|✔|[●■▲] ?=?)\s{0,3}\p{L}/u.test(value) ||
    (legends.begin(value, 2) && /[:：=]|^\s*\S+\s*$/u.test(value)));

/** True for `Phase 2`, `Goal 1: more readers`, `II. Préparation`, `第一阶段`, and for a line that ends with a colon. */
export function isSectionTitle(value: CellValue): boolean {
  if (typeof value === "string" && isNoTitle(value)) return false;
  const text = textOf({ value });
  if (/[:：]$/u.test(text) || /^第[一二三四五六七八九十\d]+/u.test(text)) return true;
  const [first = "", second = ""] = fold(text).split(" ");
  const numbered =
    /^(?:\d{1,2}|[ivx]{1,4}|[a-e]|one|two|three|1\p{L}{0,2})$/u.test(second) || /[:：]/u.test(text.slice(0, 30));
  return (
    (sections.begin(first, 1) && numbered) ||
    ROMAN.test(text) ||
    /^[\u4e00-\u9fff]{0,2}[一二三四五六七八九十]+、/u.test(text)
  );
}

/** Most texts are told by their first letters and their last sign not to be titles. */
function isNoTitle(text: string): boolean {
  return isSurelyTrimmed(text) && !text.endsWith(":") && !sections.mayBegin(text) && !/^[IVX]{3}/.test(text);
}

const ROMAN = /^(?:[IVX]{1,4}|[A-H])\s?[.)–—-]\s?\p{L}/u;

/** Mostly capitals: `PREPARATION`, `TRANSPORT AND ROOMS`. */
export const isCapitals = (value: CellValue): boolean =>
  typeof value === "string" && !/[a-z]/.test(value) && /\p{Lu}{3}/u.test(value) && value === value.toUpperCase();

const totals = readBeginnings("TOTALS");
const signatures = readBeginnings("SIGNATURES");
const legends = readBeginnings("LEGENDS");
const sections = readBeginnings("SECTIONS");
