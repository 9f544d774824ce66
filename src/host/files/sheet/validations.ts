import {
  noAlert,
  noPrompt,
  type Validation,
  type ValidationAlert,
  type ValidationRule,
} from "../../model/book/validation";
import { findRectangle, formatAddress } from "../../model/places/address";
import { addPrefixes, removePrefixes } from "../newer-functions";
import { childrenNamed, type Element, findChild, findWithin, readFlag, textWithin } from "../xml/parse-xml";
import { escapeXml, writeElement } from "../xml/write-xml";

/** The kinds of rule by their names in the file. */
const LIMITED = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

/** A rule with the elements that it was read from: some programs write one for each area. */
export interface FoundValidation {
  readonly validation: Validation;
  readonly elements: readonly Element[];
}

/**
 * The rules of a sheet, those of Excel's extension too. Rules that only differ in their areas are one.
 * Sources: ISO/IEC 29500-1, 18.3.1.33 (dataValidations), [MS-XLSX] 2.6.7
 */
export function readValidations(root: Element): readonly FoundValidation[] {
  const joined = new Map<string, FoundValidation>();
  for (const element of findWithin(root, "dataValidations").flatMap((list) => childrenNamed(list, "dataValidation"))) {
    const validation = readValidation(element);
    const key = JSON.stringify({ ...validation, areas: [] });
    const before = joined.get(key);
    joined.set(key, {
      validation: { ...validation, areas: [...(before?.validation.areas ?? []), ...validation.areas] },
      elements: [...(before?.elements ?? []), element],
    });
  }
  return [...joined.values()];
}

/** Of the main part or of the extension, where areas and formulas are elements. */
function readValidation(element: Element): Validation {
  const { attributes } = element;
  const areas = (attributes.sqref ?? findChild(element, "sqref")?.text ?? "").split(/\s+/).map(findRectangle);
  return {
    areas: areas.filter((area) => area !== null),
    rule: readRule(element),
    ignoreBlanks: readFlag(attributes.allowBlank),
    prompt: {
      ...noPrompt,
      showPrompt: readFlag(attributes.showInputMessage),
      title: attributes.promptTitle ?? "",
      message: unescape(attributes.prompt),
    },
    errorAlert: {
      ...noAlert,
      showAlert: readFlag(attributes.showErrorMessage),
      style: STYLES[attributes.errorStyle ?? "stop"] ?? "Stop",
      title: attributes.errorTitle ?? "",
      message: unescape(attributes.error),
    },
  };
}

const STYLES: Readonly<Record<string, ValidationAlert["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

const unescape = (text = ""): string => text.replaceAll(/_x000[aA]_/g, "\n").replaceAll(/_x000[dD]_/g, "");

function readRule(element: Element): ValidationRule {
  const { type = "none", operator = "between", showDropDown } = element.attributes;
  const formula1 = removePrefixes(textOf(element, "formula1"));
  const formula2 = removePrefixes(textOf(element, "formula2"));
  // A drop-down that shows has showDropDown="0": the attribute says the opposite of its name.
  if (type === "list") return { list: { inCellDropDown: !readFlag(showDropDown), source: listSource(formula1) } };
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  if (!(type in LIMITED)) return {};
  const kind = LIMITED[type as keyof typeof LIMITED];
  return {
    [kind]: {
      formula1: limit(formula1),
      operator: readOperator(operator),
      ...(formula2 === "" ? {} : { formula2: limit(formula2) }),
    },
  };
}

const textOf = (element: Element, name: string): string => {
  const child = findChild(element, name);
  return child ? textWithin(child).trim() : "";
};

/** `"\"Monthly,Weekly\""` is a list of its own; anything else is a formula. */
const listSource = (formula: string): string =>
  /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

const limit = (formula: string): string | number =>
  formula !== "" && !Number.isNaN(Number(formula)) ? Number(formula) : `=${formula}`;

const OPERATORS: readonly (readonly [file: string, office: string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];
const readOperator = (name: string): string => OPERATORS.find(([file]) => file === name)?.[1] ?? "Between";
const writeOperator = (name: string): string => OPERATORS.find(([, office]) => office === name)?.[0] ?? "between";

/** A `<dataValidation>`. */
export function writeValidation({ areas, rule, ignoreBlanks, prompt, errorAlert }: Validation): string {
  const { type, operator, formulas } = writeRule(rule);
  return writeElement(
    "dataValidation",
    {
      type,
      errorStyle: errorAlert.style === "Stop" ? null : errorAlert.style.toLowerCase(),
      operator: operator === "between" ? null : operator,
      allowBlank: ignoreBlanks || null,
      showDropDown: rule.list && !rule.list.inCellDropDown ? true : null,
      showInputMessage: prompt.showPrompt || null,
      showErrorMessage: errorAlert.showAlert || null,
      errorTitle: errorAlert.title || null,
      error: errorAlert.message || null,
      promptTitle: prompt.title || null,
      prompt: prompt.message || null,
      sqref: areas.map(formatAddress).join(" "),
    },
    formulas.map((formula, index) => writeElement(`formula${index + 1}`, {}, escapeXml(formula))),
  );
}

interface WrittenRule {
  readonly type: string | null;
  readonly operator: string | null;
  readonly formulas: readonly string[];
}

function writeRule(rule: ValidationRule): WrittenRule {
  if (rule.list) return { type: "list", operator: null, formulas: [writeSource(rule.list.source)] };
  if (rule.custom) return { type: "custom", operator: null, formulas: [bare(rule.custom.formula)] };
  for (const [type, kind] of Object.entries(LIMITED)) {
    const limits = rule[kind];
    if (!limits) continue;
    const formulas = [limits.formula1, limits.formula2]
      .filter((formula) => formula !== undefined && formula !== "")
      .map((formula) => bare(String(formula)));
    return { type, operator: writeOperator(limits.operator), formulas };
  }
  return { type: null, operator: null, formulas: [] };
}

const writeSource = (source: string): string =>
  source.startsWith("=") ? bare(source) : `"${source.replaceAll('"', '""')}"`;

const bare = (formula: string): string => addPrefixes(formula.replace(/^=/, ""));
