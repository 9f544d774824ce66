import { formulaOf } from "../../calculation/conditional-formula";
import { type ConditionalFormat, noLook } from "../../model/book/conditional-format";
import { findRectangle, formatAddress } from "../../model/places/address";
import { addPrefixes, removePrefixes } from "../newer-functions";
import type { Styles } from "../styles/read-styles";
import { childrenNamed, type Element, readFlag } from "../xml/parse-xml";
import { escapeXml, writeElement } from "../xml/write-xml";
import { readGraphics, writeGraphics } from "./graphic-formats";
import type { WrittenRule } from "./written-rule";

/** A conditional format with the elements that it was read from. */
export interface FoundFormat {
  readonly format: Omit<ConditionalFormat, "id">;
  readonly rule: Element;
  readonly priority: number;
}

/**
 * The conditional formats of a sheet, the first one first. Kinds that are not known here are left out.
 * Source: ISO/IEC 29500-1, 18.3.1.18 (conditionalFormatting), 18.3.1.10 (cfRule)
 */
export const readConditionalFormats = (root: Element, styles: Styles): readonly FoundFormat[] =>
  childrenNamed(root, "conditionalFormatting")
    .flatMap((block) => {
      const areas = readAreas(block.attributes.sqref ?? "");
      return areas.length === 0
        ? []
        : childrenNamed(block, "cfRule").flatMap((rule) => readFormat(rule, areas, styles) ?? []);
    })
    .sort((a, b) => a.priority - b.priority);

/** `"A1:B2 D4"` → its areas. */
const readAreas = (sqref: string): ConditionalFormat["areas"] =>
  sqref
    .split(/\s+/)
    .map(findRectangle)
    .filter((area) => area !== null);

function readFormat(rule: Element, areas: ConditionalFormat["areas"], styles: Styles): FoundFormat | null {
  const { dxfId, stopIfTrue, priority = "0" } = rule.attributes;
  const read = readGraphics(rule, styles.palette) ?? readRule(rule);
  if (!read) return null;
  const look = dxfId === undefined ? noLook : styles.lookAt(Number(dxfId));
  const format = { rule: {}, graphics: {}, ...read, areas, look, stopIfTrue: readFlag(stopIfTrue) };
  return { format, rule, priority: Number(priority) };
}

function readRule(element: Element): Pick<ConditionalFormat, "type" | "rule"> | null {
  const { type, operator, rank = "10", percent, bottom, aboveAverage } = element.attributes;
  const formulas = childrenNamed(element, "formula").map(({ text }) => `=${removePrefixes(text)}`);
  const [formula1 = "=", formula2] = formulas;
  if (type === "cellIs") {
    const known = OPERATORS.find(([file]) => file === operator)?.[1] ?? "EqualTo";
    const limits = { formula1, operator: known, ...(formula2 === undefined ? {} : { formula2 }) };
    return { type: "CellValue", rule: limits };
  }
  if (type === "top10") {
    const kind = `${readFlag(bottom) ? "Bottom" : "Top"}${readFlag(percent) ? "Percent" : "Items"}`;
    return { type: "TopBottom", rule: { rank: Number(rank), type: kind } };
  }
  if (type === "aboveAverage")
    return {
      type: "PresetCriteria",
      rule: { criterion: readFlag(aboveAverage, true) ? "AboveAverage" : "BelowAverage" },
    };
  // Rules about text, blanks, errors and dates also have a formula that says what they ask.
  return formulas.length > 0 ? { type: "Custom", rule: { formula: formula1 } } : null;
}

const OPERATORS: readonly (readonly [file: string, office: string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
];

/** A conditional format as a `<conditionalFormatting>` of its own; `""` for one that a file cannot hold. */
export function writeConditionalFormat(format: ConditionalFormat, priority: number, lookNumber: number | null): string {
  const written = writeGraphics(format) ?? writeRule(format);
  if (!written) return "";
  const rule = writeElement(
    "cfRule",
    {
      type: written.type,
      dxfId: written.hasLook ? lookNumber : null,
      priority,
      stopIfTrue: format.stopIfTrue || null,
      ...written.attributes,
    },
    written.content,
  );
  return writeElement("conditionalFormatting", { sqref: format.areas.map(formatAddress).join(" ") }, rule);
}

function writeRule(format: ConditionalFormat): WrittenRule | null {
  const { type, rule } = format;
  if (type === "CellValue") {
    const limits = [rule.formula1, rule.formula2].filter((formula) => formula !== undefined && formula !== "");
    const operator = OPERATORS.find(([, office]) => office === rule.operator)?.[0] ?? "equal";
    return { type: "cellIs", hasLook: true, attributes: { operator }, content: limits.map(writeFormula) };
  }
  if (type === "TopBottom") {
    const percent = rule.type?.endsWith("Percent") || null;
    const bottom = rule.type?.startsWith("Bottom") || null;
    return { type: "top10", hasLook: true, attributes: { percent, bottom, rank: rule.rank ?? 10 }, content: [] };
  }
  if (rule.criterion === "AboveAverage" || rule.criterion === "BelowAverage") {
    const aboveAverage = rule.criterion === "AboveAverage" ? null : false;
    return { type: "aboveAverage", hasLook: true, attributes: { aboveAverage }, content: [] };
  }
  const formula = formulaOf(format);
  return formula === null
    ? null
    : { type: "expression", hasLook: true, attributes: {}, content: [writeFormula(formula)] };
}

const writeFormula = (formula = ""): string =>
  writeElement("formula", {}, escapeXml(addPrefixes(formula.replace(/^=/, ""))));
