import { type AstExpression, parse, tokenize, tokenTypes } from "@borgar/fx";
import type { Rectangle } from "../../sheet/rectangle";
import { findRectangle } from "../model/places/address";

/** A formula taken apart. */
export interface ParsedFormula {
  /** Null where it cannot be read. */
  readonly node: AstExpression | null;
  /** Its references and names as they are written. */
  readonly references: readonly string[];
  /** The cells that it refers to, where all of them are plain cells of its own sheet; else null. */
  readonly own: readonly Rectangle[] | null;
  /** It has a function whose value changes though no cell did. */
  readonly isVolatile: boolean;
}

const parsed = new Map<string, ParsedFormula>();
const MOST_KEPT = 250_000;

/** Each formula is taken apart once: a long column of them is calculated again and again. */
export function parseFormula(formula: string): ParsedFormula {
  let found = parsed.get(formula);
  if (!found) {
    if (parsed.size >= MOST_KEPT) parsed.clear();
    parsed.set(formula, (found = takeApart(formula)));
  }
  return found;
}

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
  tokenTypes.REF_TERNARY,
];

// documented:
// https://learn.microsoft.com/office/client-developer/excel/excel-recalculation#volatile-and-non-volatile-functions
// assumed: SHEET, SHEETS and what goes over several sheets, too, as sheets may be moved
const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO|SHEETS?)\s*\(|:[^:!"']*'?!/i;

/** Text; cells whose sheet or place is gone: `Plan!#REF!`, `#REF!B4:C9`; or a table's columns: `Steps[#REF!]`. */
const BROKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<cells>(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?#REF!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)`,
    String.raw`(?<columns>[\p{L}\p{N}_.]*\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])`,
  ].join("|"),
  "giu",
);

/** The parser knows a broken reference by its error alone. */
const plainErrors = (formula: string): string =>
  formula.includes("#REF!")
    ? formula.replaceAll(BROKEN, (all, cells?: string, columns?: string) =>
        cells !== undefined || columns?.includes("#REF!") ? "#REF!" : all,
      )
    : formula;

function takeApart(formula: string): ParsedFormula {
  const tokens = tokenize(plainErrors(formula));
  const references = tokens.filter(({ type }) => REFERENCES.includes(type)).map(({ value }) => value);
  const own = references
    .map((text) => (text.includes("!") ? null : findRectangle(text)))
    .filter((rectangle) => rectangle !== null);
  return {
    node: findNode(tokens),
    references,
    own: own.length === references.length ? own : null,
    isVolatile: VOLATILE.test(formula),
  };
}

function findNode(tokens: ReturnType<typeof tokenize>): AstExpression | null {
  try {
    return parse(tokens);
  } catch {
    return null;
  }
}
