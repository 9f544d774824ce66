import type * as ExcelJS from "exceljs";
import { formulaOf } from "../calculation/conditional-formula";
import { type ConditionalFormat, type ConditionalLook, noLook } from "../model/book/conditional-format";
import { findRectangle, formatAddress } from "../model/places/address";
import { type FileColor, findColor, type Theme, toArgb } from "./colors";

/** What is used of a rule as ExcelJS reads it; its own types leave out what it does not write. */
interface FileRule {
  readonly type: string;
  readonly priority: number;
  readonly formulae?: readonly (string | number)[];
  readonly operator?: string;
  readonly style?: Partial<ExcelJS.Style>;
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  readonly aboveAverage?: boolean;
}

interface FileFormat {
  readonly ref: string;
  readonly rules: readonly FileRule[];
}

export interface ReadFormat extends Omit<ConditionalFormat, "id" | "stopIfTrue"> {
  readonly priority: number;
}

/** The conditional formats of a sheet but for bars, scales and icons, which ExcelJS gives too little of. */
export function readConditionalFormats(sheet: ExcelJS.Worksheet, theme: Theme): readonly ReadFormat[] {
  const formats = (sheet as unknown as { readonly conditionalFormattings: readonly FileFormat[] })
    .conditionalFormattings;
  return formats
    .flatMap(({ ref, rules }) => rules.map((rule) => readFormat(ref, rule, theme)))
    .filter((format) => format !== null);
}

function readFormat(ref: string, rule: FileRule, theme: Theme): ReadFormat | null {
  const areas = ref
    .split(/\s+/)
    .map(findRectangle)
    .filter((area) => area !== null);
  const read = readRule(rule);
  if (!read || areas.length === 0) return null;
  return { ...read, areas, look: readLook(rule.style ?? {}, theme), graphics: {}, priority: rule.priority };
}

function readRule({
  type,
  formulae = [],
  operator,
  rank,
  percent,
  bottom,
  aboveAverage,
}: FileRule): Pick<ConditionalFormat, "type" | "rule"> | null {
  const formula = (index: number) => `=${formulae[index] ?? ""}`;
  if (type === "cellIs") {
    const known = OPERATORS.find(([file]) => file === operator)?.[1] ?? "EqualTo";
    return {
      type: "CellValue",
      rule: { formula1: formula(0), operator: known, ...(formulae.length > 1 ? { formula2: formula(1) } : {}) },
    };
  }
  if (type === "top10")
    return {
      type: "TopBottom",
      rule: { rank: rank ?? 10, type: `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` },
    };
  if (type === "aboveAverage")
    return { type: "PresetCriteria", rule: { criterion: aboveAverage === false ? "BelowAverage" : "AboveAverage" } };
  // Rules about text, blanks, errors and dates say in a formula, too, what they ask.
  return formulae.length > 0 && !GRAPHIC.includes(type) ? { type: "Custom", rule: { formula: formula(0) } } : null;
}

/** Kinds that are read elsewhere. */
const GRAPHIC: readonly string[] = ["dataBar", "colorScale", "iconSet"];

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

function readLook({ fill, font, border, numFmt }: Partial<ExcelJS.Style>, theme: Theme): ConditionalLook {
  const pattern = fill?.type === "pattern" ? fill : undefined;
  const color = (given: unknown) => findColor(given as FileColor | undefined, theme);
  return {
    ...noLook,
    fill: color(pattern?.bgColor) ?? color(pattern?.fgColor),
    color: color(font?.color),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strike ?? null,
    underline: font?.underline ? "Single" : null,
    numberFormat: typeof numFmt === "string" ? numFmt : null,
    borders: {
      EdgeTop: readEdge(border?.top, color),
      EdgeBottom: readEdge(border?.bottom, color),
      EdgeLeft: readEdge(border?.left, color),
      EdgeRight: readEdge(border?.right, color),
    },
  };
}

const readEdge = (edge: Partial<ExcelJS.Border> | undefined, color: (given: unknown) => string | null) =>
  edge?.style ? { style: "Continuous", color: color(edge.color) ?? "#000000" } : noLook.borders.EdgeTop;

/** As ExcelJS writes them; `null` for one that it cannot. Priorities count from 1. */
export function writeConditionalFormat(format: ConditionalFormat, priority: number): FileFormat | null {
  const rule = writeRule(format);
  if (!rule) return null;
  return {
    ref: format.areas.map(formatAddress).join(" "),
    rules: [{ ...rule, priority, style: writeLook(format.look) }],
  };
}

function writeRule(format: ConditionalFormat): Omit<FileRule, "priority" | "style"> | null {
  const { type, rule } = format;
  if (type === "CellValue") {
    const formulae = [rule.formula1, rule.formula2]
      .filter((formula) => formula !== undefined && formula !== "")
      .map(bare);
    return {
      type: "cellIs",
      operator: OPERATORS.find(([, office]) => office === rule.operator)?.[0] ?? "equal",
      formulae,
    };
  }
  if (type === "TopBottom")
    return {
      type: "top10",
      rank: rule.rank ?? 10,
      percent: rule.type?.endsWith("Percent") ?? false,
      bottom: rule.type?.startsWith("Bottom") ?? false,
    };
  if (rule.criterion === "AboveAverage" || rule.criterion === "BelowAverage")
    return { type: "aboveAverage", aboveAverage: rule.criterion === "AboveAverage" };
  const formula = formulaOf(format);
  return formula === null ? null : { type: "expression", formulae: [bare(formula)] };
}

const bare = (formula = ""): string => formula.replace(/^=/, "");

function writeLook({
  fill,
  color,
  bold,
  italic,
  strikethrough,
  underline,
  numberFormat,
  borders,
}: ConditionalLook): Partial<ExcelJS.Style> {
  const font = {
    ...(color === null ? {} : { color: { argb: toArgb(color) } }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(strikethrough === null ? {} : { strike: strikethrough }),
    ...(underline === null || underline === "None" ? {} : { underline: true }),
  };
  const edges = Object.fromEntries(
    (
      [
        ["top", "EdgeTop"],
        ["bottom", "EdgeBottom"],
        ["left", "EdgeLeft"],
        ["right", "EdgeRight"],
      ] as const
    )
      .filter(([, edge]) => borders[edge].style !== "None")
      .map(([side, edge]) => [side, { style: "thin", color: { argb: toArgb(borders[edge].color) } }]),
  );
  return {
    // Excel colours with the background here, other programs with the foreground, and neither without a pattern.
    ...(fill === null
      ? {}
      : {
          fill: { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(fill) }, bgColor: { argb: toArgb(fill) } },
        }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(Object.keys(edges).length === 0 ? {} : { border: edges }),
    ...(numberFormat === null ? {} : { numFmt: numberFormat }),
  };
}
