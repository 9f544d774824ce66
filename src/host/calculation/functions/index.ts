import type { FormulaFunction } from "../function-kinds";
import { ARRAYS } from "./arrays";
import { COUNTING } from "./counting";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { LAMBDAS } from "./lambdas";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { MATHEMATICS } from "./mathematics";
import { PATTERNS } from "./patterns";
import { RARE } from "./rare";
import { REFERENCES } from "./references";
import { SHAPES } from "./shapes";
import { SPLITTING } from "./splitting";
import { AGGREGATES } from "./subtotals";
import { TEXTS } from "./texts";
import { UNIT_FUNCTIONS } from "./units";
import { WORKDAYS } from "./workdays";
import { XLOOKUPS } from "./xlookup";

/** The functions that formulas of plans use, by their names. A formula with another one keeps the value it has. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...LOGIC,
  ...INFORMATION,
  ...TEXTS,
  ...MATHEMATICS,
  ...COUNTING,
  ...DATES,
  ...WORKDAYS,
  ...LOOKUPS,
  ...ARRAYS,
  ...LAMBDAS,
  ...REFERENCES,
  ...AGGREGATES,
  ...XLOOKUPS,
  ...RARE,
  ...PATTERNS,
  ...SHAPES,
  ...SPLITTING,
  ...UNIT_FUNCTIONS,
};
