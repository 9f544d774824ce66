import { overlap } from "../../../sheet/rectangle";
import { readBoolean, readChoice, readFields, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { Validation, ValidationLimits, ValidationRule } from "../../model/book/validation";
import { noAlert, noPrompt } from "../../model/book/validation";
import { assign } from "../../model/changes/assign";
import { mayDo } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { invalidCells } from "../../model/entries/validate";
import { acceptFormula } from "../../model/formulas/accept-formula";
import { calculateStale } from "../../model/formulas/calculate";
import { invalid, missing } from "../../model/host-error";
import { formatAbsolute, quoteWhereNeeded } from "../../model/places/address";
import { joinCells, subtractAll } from "../../model/places/rectangles";
import { getRectangle, isAnchor } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { CellsTarget } from "../targets";

// documented: the longest texts, in characters:
// https://learn.microsoft.com/openspecs/office_file_formats/ms-xlsb/b8894965-c186-4bba-8a0b-8ec2a37a1cbe
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidation: HostRecord<"DataValidation"> = {
  name: "DataValidation",
  properties: {
    ErrorAlert: {
      get: (target) => uniform(target)?.errorAlert ?? noAlert,
      set: (target, value) => {
        const fields = readFields(value);
        put(target, {
          errorAlert: {
            showAlert: readBoolean(fields.showAlert, true),
            style: readChoice(fields.style, ["Stop", "Warning", "Information"], "Stop"),
            title: readShort(fields.title, LONGEST_TITLE),
            message: readShort(fields.message, LONGEST_ALERT),
          },
        });
      },
    },
    IgnoreBlanks: {
      get: (target) => uniform(target)?.ignoreBlanks ?? true,
      set: (target, value) => put(target, { ignoreBlanks: readBoolean(value) }),
    },
    Prompt: {
      get: (target) => uniform(target)?.prompt ?? noPrompt,
      set: (target, value) => {
        const fields = readFields(value);
        put(target, {
          prompt: {
            showPrompt: readBoolean(fields.showPrompt, true),
            title: readShort(fields.title, LONGEST_TITLE),
            message: readShort(fields.message, LONGEST_PROMPT),
          },
        });
      },
    },
    Rule: {
      get: (target) => uniform(target)?.rule ?? {},
      set: (target, value) => put(target, { rule: readRule(value, target) }),
    },
    Type: { get: readType },
    // documented: true, false, or null where only some are:
    // https://learn.microsoft.com/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-valid-member
    Valid: {
      get(target) {
        const wrong = findInvalid(target).length;
        if (wrong === 0) return true;
        return wrong === target.range.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) ? false : null;
      },
    },
  },
  methods: {
    Clear(target) {
      mayDo(target.range.sheet, null);
      keep(target, without(target));
    },
    GetInvalidCells: (target) => invalidAreas(target) ?? missing(),
    GetInvalidCellsOrNullObject: invalidAreas,
  },
};

const findInvalid = ({ workbook, range }: CellsTarget) => {
  calculateStale(workbook);
  return range.areas.flatMap((area) => invalidCells(workbook, range.sheet, area));
};

function invalidAreas(target: CellsTarget): Instance | null {
  const areas = joinCells(findInvalid(target));
  return areas.length > 0 ? createObject("RangeAreas", { sheet: target.range.sheet, areas }) : null;
}

const touching = ({ range }: CellsTarget): Validation[] =>
  range.sheet.validations.filter(({ areas }) => areas.some((area) => range.areas.some((own) => overlap(area, own))));

const covers = ({ range }: CellsTarget, { areas }: Validation): boolean => subtractAll(range.areas, areas).length === 0;

/** The validation that all the cells have; null where they differ or have none. */
function uniform(target: CellsTarget): Validation | null {
  const [first, ...rest] = touching(target);
  return first && rest.length === 0 && covers(target, first) ? first : null;
}

const KINDS = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/**
 * documented: some cells have none: mixed; their rules differ: inconsistent:
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
 */
function readType(target: CellsTarget): string {
  const all = touching(target);
  const [first] = all;
  if (!first) return "None";
  if (
    subtractAll(
      target.range.areas,
      all.flatMap(({ areas }) => areas),
    ).length > 0
  )
    return "MixedCriteria";
  if (all.some(({ rule }) => JSON.stringify(rule) !== JSON.stringify(first.rule))) return "Inconsistent";
  const key = Object.keys(first.rule)[0] as keyof typeof KINDS | undefined;
  return key ? KINDS[key] : "None";
}

const without = ({ range }: CellsTarget): Validation[] =>
  range.sheet.validations
    .map((one) => ({ ...one, areas: subtractAll(one.areas, range.areas) }))
    .filter(({ areas }) => areas.length > 0);

function keep({ workbook, range }: CellsTarget, validations: readonly Validation[]): void {
  assign(workbook, range.sheet, "validations", validations);
  note(workbook, { kind: "validations", sheet: range.sheet });
}

/** Changes the rule that the cells have in common, or makes a new one. */
function put(target: CellsTarget, change: Partial<Validation>): void {
  mayDo(target.range.sheet, null);
  const before = uniform(target) ?? { rule: {}, ignoreBlanks: true, prompt: noPrompt, errorAlert: noAlert };
  keep(target, [...without(target), { ...before, ...change, areas: target.range.areas }]);
}

/**
 * documented: at most 32 and 255 characters: https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
 */
function readShort(value: unknown, most: number): string {
  const text = value === null || value === undefined ? "" : readText(value);
  if (text.length > most) invalid();
  return text;
}

function readRule(value: unknown, target: CellsTarget): ValidationRule {
  const rules = Object.entries(readFields(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry] = rules;
  if (!entry) return {};
  const [kind, content] = entry;
  if (rules.length > 1 || !(kind in KINDS)) invalid();
  const fields = readFields(content);
  if (kind === "list")
    return {
      list: { inCellDropDown: readBoolean(fields.inCellDropDown, true), source: readSource(fields.source, target) },
    };
  if (kind === "custom") return { custom: { formula: readFormula(fields.formula) } };
  return { [kind]: readLimits(fields, target, kind === "date" || kind === "time") };
}

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

function readLimits(fields: Readonly<Record<string, unknown>>, target: CellsTarget, ofTime: boolean): ValidationLimits {
  const operator = readChoice(fields.operator, OPERATORS);
  const formula2 = fields.formula2;
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && (formula2 === null || formula2 === undefined || formula2 === "")) invalid();
  return {
    formula1: readLimit(fields.formula1, target, ofTime),
    ...(needsTwo ? { formula2: readLimit(formula2, target, ofTime) } : {}),
    operator,
  };
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation
/** A number, also as text; of a day or a time its ISO notation, too; a formula, or a range. */
function readLimit(value: unknown, target: CellsTarget, ofTime: boolean): string | number {
  if (isInstance(value)) return readSource(value, target);
  if (typeof value === "number") return value;
  const text = readText(value);
  if (text.startsWith("=")) return readFormula(text);
  const isTime = ofTime && (TIME.test(text) || !Number.isNaN(Date.parse(text)));
  if (!isTime && (text.trim() === "" || Number.isNaN(Number(text)))) invalid();
  return text;
}

const TIME = /^\d{1,2}:\d{2}/;

const readFormula = (value: unknown): string => {
  const text = readText(value);
  return acceptFormula(text.startsWith("=") ? text : `=${text}`);
};

/** `"Yes,No"`, a formula, or a range, which is kept as its formula. */
function readSource(value: unknown, { range }: CellsTarget): string {
  if (isInstance(value) && isAnchor(value.target)) {
    const { sheet } = value.target;
    const address = formatAbsolute(getRectangle(value.target));
    return sheet === range.sheet ? `=${address}` : `=${quoteWhereNeeded(sheet.name)}!${address}`;
  }
  const text = readText(value);
  if (text.startsWith("=")) return acceptFormula(text);
  // documented: 255 characters: https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
  if (text === "" || text.length > 255) invalid();
  return text;
}
