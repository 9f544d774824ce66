import { formatCell } from "../../sheet/a1";
import type { ConditionalFormat, ConditionalRule } from "../model/book/conditional-format";

/**
 * What a conditional format asks, as a formula for the top left cell of its first area; null for what only all of its
 * cells together can answer (the ten greatest, above average) and for bars, scales and icons.
 */
export function formulaOf({ type, rule, areas }: ConditionalFormat): string | null {
  const cell = areas[0] ? formatCell(areas[0]) : "A1";
  if (type === "Custom") return rule.formula ?? null;
  if (type === "CellValue") return compared(rule, cell);
  if (type === "ContainsText") return `=${textFormula(rule, cell)}`;
  const preset = type === "PresetCriteria" ? PRESETS[rule.criterion ?? ""] : undefined;
  return preset ? `=${preset(cell)}` : null;
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** An empty cell is neither less nor more than anything. */
function compared({ formula1 = "", formula2 = "", operator = "" }: ConditionalRule, cell: string): string | null {
  const [first, second] = [bare(formula1), bare(formula2)];
  if (operator === "Between") return `=AND(${cell}<>"",${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween") return `=AND(${cell}<>"",OR(${cell}<${first},${cell}>${second}))`;
  const sign = OPERATORS[operator];
  return sign === undefined ? null : `=AND(${cell}<>"",${cell}${sign}(${first}))`;
}

const bare = (formula: string): string => formula.replace(/^=/, "");

/** The formulas that Excel itself puts next to a rule about text. */
function textFormula({ text = "", operator }: ConditionalRule, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "BeginsWith") return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (operator === "EndsWith") return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  return `${operator === "NotContains" ? "" : "NOT"}(ISERROR(SEARCH(${quoted},${cell})))`;
}

const month = (cell: string, distance: number): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${distance})),YEAR(${cell})=YEAR(EDATE(TODAY(),${distance})))`;

const PRESETS: Readonly<Record<string, (cell: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
  Yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  Today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  Tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  LastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  LastMonth: (cell) => month(cell, -1),
  ThisMonth: (cell) => month(cell, 0),
  NextMonth: (cell) => month(cell, 1),
};
