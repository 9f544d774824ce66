import {
  type FormulaFunction,
  isSingle,
  singleBoolean,
  singleNumber,
  type Surroundings,
  whole,
} from "../function-kinds";
import { type Fault, isFault, NOT_AVAILABLE, type Result, type Scalar, toText, WRONG_VALUE } from "../value";
import { NOTHING_LEFT } from "./arrays";

type Arguments = Parameters<FormulaFunction["run"]>[0];

/** The delimiters in an argument, the longest first; none where it is left out. */
function readDelimiters(argument: Arguments[number] | undefined, { cells, workbook }: Surroundings): string[] | Fault {
  const values = argument ? cells(argument()).flat() : [];
  const texts = values.map((value) => toText(value, workbook.culture));
  const wrong = texts.find(isFault);
  if (wrong) return wrong;
  const delimiters = texts.map(String);
  return delimiters.includes("") ? WRONG_VALUE : delimiters.sort((a, b) => b.length - a.length);
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function split(text: string, delimiters: readonly string[], flags: string, skips: boolean): string[] {
  const parts =
    delimiters.length === 0 ? [text] : text.split(new RegExp(delimiters.map(escape).join("|"), `u${flags}`));
  return skips ? parts.filter((part) => part !== "") : parts;
}

// documented: https://support.microsoft.com/office/b1ca414e-4c21-4ca0-b1b7-bdecace8a6e7
function splitText([text, columns, rows, ignoreEmpty, mode, padding]: Arguments, surroundings: Surroundings): Result {
  const [across, down] = [readDelimiters(columns, surroundings), readDelimiters(rows, surroundings)];
  const skips = singleBoolean(ignoreEmpty, false, surroundings);
  const ignoresCase = singleNumber(mode, 0, surroundings);
  if (isFault(across)) return across;
  if (isFault(down)) return down;
  if (isFault(skips)) return skips;
  if (isFault(ignoresCase)) return ignoresCase;
  if (across.length + down.length === 0 || ![0, 1].includes(ignoresCase)) return WRONG_VALUE;
  const filler = padding ? (surroundings.cells(padding())[0]?.[0] ?? null) : NOT_AVAILABLE;

  const splitOne = (value: Scalar): Result => {
    const whole = toText(value, surroundings.workbook.culture);
    if (isFault(whole)) return whole;
    const flags = ignoresCase === 1 ? "i" : "";
    const lines = split(whole, down, flags, skips).map((line) => split(line, across, flags, skips));
    const width = Math.max(0, ...lines.map((line) => line.length));
    if (width === 0) return NOTHING_LEFT;
    return lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? filler));
  };

  const values = surroundings.cells(text?.() ?? null);
  if (isSingle(values)) return splitOne(values[0]?.[0] ?? null);
  // Of several texts there is room for the first part of each.
  return values.map((row) => row.map((value) => surroundings.cells(splitOne(value))[0]?.[0] ?? null));
}

export const SPLITTING: Readonly<Record<string, FormulaFunction>> = {
  TEXTSPLIT: whole(2, 6, splitText),
};
