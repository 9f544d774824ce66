import { BorderStyleTypes, type IStyleBase } from "@univerjs/core";
import type { ConditionalFormat, ConditionalLook } from "../../../host/model/conditional-format";
import { flag } from "../flag";
import { rangeOf } from "../sheet-view";
import type { Part } from "./part";

/** Univer works the conditions out by itself, so a colour goes as soon as its cell is mended. */
export const conditionalFormats: Part<readonly ConditionalFormat[]> = {
  of: (sheet) => sheet.conditionalFormats,
  show: ({ paint }, formats, before = []) => {
    for (const { id } of before) paint("sheet.mutation.delete-conditional-rule", { cfId: id });
    // The first has priority here as well, but the last to be added is first there.
    for (const format of formats.toReversed()) {
      const condition = findCondition(format);
      if (condition) paint("sheet.mutation.add-conditional-rule", { rule: { cfId: format.id, ranges: format.areas.map(rangeOf), stopIfTrue: format.stopIfTrue, rule: condition } });
    }
  },
};

/** Null for what is not drawn: bars, scales, icons. */
function findCondition({ type, rule, look }: ConditionalFormat): object | null {
  const highlight = { type: "highlightCell", style: styleOf(look) };
  switch (type) {
    case "Custom":
      return { ...highlight, subType: "formula", value: rule.formula };
    case "ContainsText":
      return { ...highlight, subType: "text", operator: TEXT[rule.operator ?? ""] ?? "containsText", value: rule.text };
    case "PresetCriteria":
      return rule.criterion && rule.criterion in PRESETS ? { ...highlight, ...PRESETS[rule.criterion] } : null;
    case "CellValue":
      return { ...highlight, subType: "number", operator: camel(rule.operator ?? "") , value: limitsOf(rule.formula1, rule.formula2) };
    case "TopBottom":
      return {
        ...highlight,
        subType: "rank",
        isBottom: rule.type?.startsWith("Bottom") ?? false,
        isPercent: rule.type?.endsWith("Percent") ?? false,
        value: rule.rank,
      };
    default:
      return null;
  }
}

const styleOf = ({ fill, color, bold, italic, strikethrough, underline, borders }: ConditionalLook): IStyleBase => ({
  ...(fill ? { bg: { rgb: fill } } : {}),
  ...(color ? { cl: { rgb: color } } : {}),
  ...(bold === null ? {} : { bl: flag(bold) }),
  ...(italic === null ? {} : { it: flag(italic) }),
  ...(strikethrough ? { st: { s: flag(true) } } : {}),
  ...(underline && underline !== "None" ? { ul: { s: flag(true) } } : {}),
  bd: { t: line(borders.EdgeTop), b: line(borders.EdgeBottom), l: line(borders.EdgeLeft), r: line(borders.EdgeRight) },
});

const line = ({ style, color }: ConditionalLook["borders"]["EdgeTop"]) => (style === "None" ? null : { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } });

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
};

const TEXT: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const PRESETS: Readonly<Record<string, object>> = {
  Blanks: { subType: "text", operator: "containsBlanks" },
  NonBlanks: { subType: "text", operator: "notContainsBlanks" },
  Errors: { subType: "text", operator: "containsErrors" },
  NonErrors: { subType: "text", operator: "notContainsErrors" },
  DuplicateValues: { subType: "duplicateValues" },
  UniqueValues: { subType: "uniqueValues" },
  AboveAverage: { subType: "average", operator: "greaterThan" },
  BelowAverage: { subType: "average", operator: "lessThan" },
  Today: { subType: "timePeriod", operator: "today" },
  Yesterday: { subType: "timePeriod", operator: "yesterday" },
  Tomorrow: { subType: "timePeriod", operator: "tomorrow" },
  LastSevenDays: { subType: "timePeriod", operator: "last7Days" },
};

/** `"GreaterThan"` → `"greaterThan"` */
const camel = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const limitsOf = (first?: string, second?: string): number | [number, number] =>
  second ? [numberIn(first), numberIn(second)] : numberIn(first);

const numberIn = (formula = ""): number => Number(formula.replace(/^=/, ""));
