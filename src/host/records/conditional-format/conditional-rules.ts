import { readChoice, readFields, readInteger, readNumber, readText } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { ConditionalRule } from "../../model/book/conditional-format";
import { acceptFormula } from "../../model/formulas/accept-formula";
import { invalid } from "../../model/host-error";
import { toA1, toR1C1 } from "../../model/places/r1c1";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { ConditionalTarget } from "../targets";
import { putFormat, readFormat } from "./read-format";

const Format = { Format: (target: ConditionalTarget) => createObject("ConditionalRangeFormat", target) };

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const custom: HostRecord<"CustomConditionalFormat"> = {
  name: "CustomConditionalFormat",
  links: { ...Format, Rule: (target) => createObject("ConditionalFormatRule", target) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export const conditionalFormatRule: HostRecord<"ConditionalFormatRule"> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: { get: readFormula, set: (target, value) => setFormula(target, readText(value)) },
    FormulaLocal: { get: readFormula, set: (target, value) => setFormula(target, readText(value)) },
    FormulaR1C1: {
      get: (target) => toR1C1(readFormula(target), origin(target)),
      set: (target, value) => setFormula(target, toA1(readText(value), origin(target))),
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export const cellValue: HostRecord<"CellValueConditionalFormat"> = {
  name: "CellValueConditionalFormat",
  links: Format,
  properties: {
    Rule: rule(({ formula1, formula2, operator }) => {
      const kind = readChoice(operator, OPERATORS);
      const hasSecond = formula2 !== undefined && formula2 !== null;
      if (kind.endsWith("Between") && !hasSecond) invalid();
      return { formula1: content(formula1), ...(hasSecond ? { formula2: content(formula2) } : {}), operator: kind };
    }),
  },
};

const OPERATORS = [
  ...(["Between", "NotBetween", "EqualTo", "NotEqualTo"] as const),
  ...(["GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const),
] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
export const textComparison: HostRecord<"TextConditionalFormat"> = {
  name: "TextConditionalFormat",
  links: Format,
  properties: {
    Rule: rule((fields) => ({
      operator: readChoice(fields.operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]),
      text: readText(fields.text),
    })),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.presetcriteriaconditionalformat */
export const presetCriteria: HostRecord<"PresetCriteriaConditionalFormat"> = {
  name: "PresetCriteriaConditionalFormat",
  links: Format,
  properties: { Rule: rule((fields) => ({ criterion: readText(fields.criterion) })) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.topbottomconditionalformat */
export const topBottom: HostRecord<"TopBottomConditionalFormat"> = {
  name: "TopBottomConditionalFormat",
  links: Format,
  properties: {
    Rule: rule(({ rank, type }) => {
      const kind = readChoice(type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);
      return { rank: readRank(rank, kind.endsWith("Percent") ? 100 : 1000), type: kind };
    }),
  },
};

function rule(read: (fields: Readonly<Record<string, unknown>>) => ConditionalRule): Property<ConditionalTarget> {
  return {
    get: (target) => readFormat(target).rule,
    set: (target, value) => putFormat(target, { rule: read(readFields(value)) }),
  };
}

function readRank(value: unknown, most: number): number {
  const rank = readInteger(value);
  if (rank < 1 || rank > most) invalid();
  return rank;
}

/** A formula, or a number as text. */
const content = (value: unknown): string => (typeof value === "number" ? String(readNumber(value)) : readText(value));

// assumed: "" before a rule was set
function readFormula(target: ConditionalTarget): string {
  return readFormat(target).rule.formula ?? "";
}

/** A rule's formula stands as if in the top left cell of the first area. */
const origin = (target: ConditionalTarget) => readFormat(target).areas[0] ?? { row: 0, column: 0 };

const setFormula = (target: ConditionalTarget, formula: string): void =>
  putFormat(target, { rule: { formula: acceptFormula(formula.startsWith("=") ? formula : `=${formula}`) } });
