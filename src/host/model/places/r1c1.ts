import { formatColumn } from "../../../sheet/a1";
import type { Cell } from "../../../sheet/cell";
import { COLUMNS, ROWS } from "../book/sheet";
import { mapReferences, writeReference } from "./references";

/** `=B$4*2` in D5 → `=R4C[-2]*2`. */
export const toR1C1 = (formula: string, at: Cell): string =>
  mapReferences(formula, ({ sheet, text }) =>
    writeReference({
      sheet,
      text: text
        .split(":")
        .map((end) => endToR1C1(end, at))
        .join(":"),
    }),
  );

function endToR1C1(end: string, at: Cell): string {
  const [, columnDollar = "", letters, rowDollar = "", digits] = /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(end) ?? [];
  const row = digits
    ? `R${part(Number(digits) - 1, at.row, rowDollar !== "" || (!letters && columnDollar !== ""))}`
    : "";
  const column = letters ? `C${part(lettersToIndex(letters), at.column, columnDollar !== "")}` : "";
  return row + column;
}

const part = (index: number, from: number, isAbsolute: boolean): string =>
  isAbsolute ? String(index + 1) : index === from ? "" : `[${index - from}]`;

const lettersToIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const R1C1 = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])/giu;

/** `=R4C[-2]*2` in D5 → `=B$4*2`. */
export const toA1 = (formula: string, at: Cell): string =>
  formula.replaceAll(R1C1, (text: string, row?: string, column?: string) =>
    text.startsWith('"') ? text : `${columnText(column, at.column)}${rowText(row, at.row)}`,
  );

const columnText = (text: string | undefined, from: number): string => {
  const { index, isAbsolute } = readPart(text, from, COLUMNS);
  return `${isAbsolute ? "$" : ""}${formatColumn(index)}`;
};

const rowText = (text: string | undefined, from: number): string => {
  const { index, isAbsolute } = readPart(text, from, ROWS);
  return `${isAbsolute ? "$" : ""}${index + 1}`;
};

function readPart(text: string | undefined, from: number, size: number): { index: number; isAbsolute: boolean } {
  if (text === undefined) return { index: from, isAbsolute: false };
  if (!text.startsWith("[")) return { index: Number(text) - 1, isAbsolute: true };
  return { index: (((from + Number(text.slice(1, -1))) % size) + size) % size, isAbsolute: false };
}
