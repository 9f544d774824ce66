import { FIELDS, ROLES } from "../../plan/role";
import { readRectangle } from "../../sheet/a1";
import { fold } from "../../values/texts/fold";
import { LIST_IDS } from "../choice-lists";
import { MOST, type OwnTemplate } from "./own-template";

/** What is wrong with a template: a sentence for the user. */
export interface TemplateProblem {
  readonly problem: string;
}

type Check = (value: unknown) => string | null;
type Shape = Readonly<Record<string, { readonly check: Check; readonly optional?: true }>>;

/**
 * Reads the JSON of a team's own template, and says in a sentence what is wrong with it: `columns[2].role is "boss",
 * which is not a role.`
 */
export function readOwnTemplate(json: string): OwnTemplate | TemplateProblem {
  if (json.length > MOST.bytes) return { problem: `it is larger than ${String(MOST.bytes / 1024)} KB.` };
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "it is not JSON." };
  }
  return checkOwnTemplate(value);
}

/** The same of a value that is parsed already. */
export function checkOwnTemplate(value: unknown): OwnTemplate | TemplateProblem {
  if (!isRecord(value) || !("format" in value) || !("columns" in value))
    return { problem: "it does not describe a template: it has no format and no columns." };
  if (value.format !== 1)
    return { problem: `it has the format ${show(value.format)}, and this version of Action Plan reads format 1.` };
  const wrong = object(TEMPLATE)(value);
  if (wrong !== null) return { problem: `${wrong.startsWith(".") ? wrong.slice(1) : `it${wrong}`}.` };
  const template = value as unknown as OwnTemplate;
  const contradiction = findContradiction(template);
  return contradiction === null ? template : { problem: contradiction };
}

/** What each part may be alone, and not together. */
function findContradiction({ columns, headingRow, fields, texts }: OwnTemplate): string | null {
  if (!columns.some(({ role, heading }) => role === "step" || (role === undefined && heading !== "")))
    return "no column has the role “step”, so nobody could say what is to be done.";
  const roles = columns.map(({ role }) => role).filter((role) => role !== null && role !== undefined);
  const twice = roles.find((role, i) => roles.indexOf(role) !== i);
  if (twice !== undefined) return `two columns have the role “${twice}”.`;
  const letters = columns.map(({ column }) => readRectangle(`${column}1`).column);
  if (letters.some((one, i) => i > 0 && one <= (letters[i - 1] ?? 0)))
    return "its columns are not in the order of their letters.";
  const low = [...fields.flatMap(({ cell, value }) => [cell, value]), ...texts.map(({ cell }) => cell)].find(
    (cell) => readRectangle(cell).row >= headingRow - 1,
  );
  return low === undefined
    ? null
    : `the cell ${low} is not above the headings, which are in row ${String(headingRow)}.`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60));

const text =
  (most: number = MOST.text, fewest = 0): Check =>
  (value) => {
    if (typeof value !== "string") return ` is ${show(value)}, which is not a text`;
    if (value.length > most) return ` is longer than ${String(most)} characters`;
    return value.trim().length < fewest ? " is blank" : null;
  };

const matching =
  (pattern: RegExp, what: string): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? null : ` is ${show(value)}, which is not ${what}`;

const oneOf =
  (known: readonly unknown[], what: string): Check =>
  (value) =>
    known.includes(value) ? null : ` is ${show(value)}, which is not ${what}`;

const number =
  (least: number, most: number, whole = false): Check =>
  (value) =>
    typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value))
      ? null
      : ` is ${show(value)}, which is not a ${whole ? "whole " : ""}number from ${String(least)} to ${String(most)}`;

const list =
  (check: Check, most: number, fewest = 0): Check =>
  (value) => {
    if (!Array.isArray(value)) return ` is ${show(value)}, which is not a list`;
    if (value.length > most) return ` has ${String(value.length)} entries, and may have ${String(most)}`;
    if (value.length < fewest) return " is empty";
    const index = value.findIndex((one) => check(one) !== null);
    return index < 0 ? null : `[${String(index)}]${check(value[index]) ?? ""}`;
  };

const object =
  (shape: Shape): Check =>
  (value) => {
    if (!isRecord(value)) return ` is ${show(value)}, which is not an object`;
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
    if (unknown !== undefined) return ` has the property “${unknown.slice(0, 40)}”, which is not known`;
    for (const [key, { check, optional }] of Object.entries(shape)) {
      if (!Object.hasOwn(value, key)) {
        if (optional) continue;
        return ` has no “${key}”`;
      }
      const wrong = check(value[key]);
      if (wrong !== null) return `.${key}${wrong}`;
    }
    return null;
  };

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

const maybe = (check: Check) => ({ check, optional: true }) as const;
const must = (check: Check) => ({ check }) as const;

const flag = oneOf([true, false], "true or false");
const colour = matching(/^#[0-9a-f]{6}$/i, "a colour such as #1f3864");
/** Rows above and right below the headings; columns up to IV, as plans are read. */
const CELL = String.raw`(?:[A-H]?[A-Z]|I[A-V])(?:[1-9]\d?|1\d\d|20\d)`;
const cell = matching(new RegExp(`^${CELL}$`), "a cell such as B4");
const block = matching(new RegExp(`^${CELL}(?::${CELL})?$`), "cells such as B4:D5");
const numberFormat = maybe(text(255, 1));
const choices: Check = (value) =>
  typeof value === "string"
    ? oneOf(LIST_IDS, `one of ${LIST_IDS.join(", ")}`)(value)
    : list(text(255, 1), MOST.choices, 1)(value);

const COLUMN: Shape = {
  column: must(matching(/^(?:[A-H]?[A-Z]|I[A-V])$/, "a column such as C")),
  role: maybe(orNull(oneOf(ROLES, "a role"))),
  heading: must((value) => (typeof value === "number" || typeof value === "boolean" ? null : text(255)(value))),
  hint: maybe(text()),
  choices: maybe(choices),
  numberFormat,
};

const FIELD: Shape = {
  field: must(orNull(oneOf(FIELDS, "a field"))),
  label: must(text(255)),
  cell: must(cell),
  value: must(cell),
  hint: maybe(text()),
  choices: maybe(choices),
  numberFormat,
};

const LOOK: Shape = {
  on: must(block),
  fill: maybe(colour),
  color: maybe(colour),
  bold: maybe(flag),
  italic: maybe(flag),
  size: maybe(number(1, 409)),
  wrap: maybe(flag),
  horizontal: maybe(oneOf(["Left", "Center", "Right"], "Left, Center or Right")),
  vertical: maybe(oneOf(["Top", "Center", "Bottom"], "Top, Center or Bottom")),
  indent: maybe(number(0, 15, true)),
  numberFormat,
  borders: maybe(colour),
};

const TEMPLATE: Shape = {
  $schema: maybe(text()),
  format: must(oneOf([1], "1")),
  id: must((value) =>
    typeof value === "string" && value.length <= 60 && fold(value).replaceAll(" ", "-") === value
      ? matching(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, "an id such as hygiene-plan")(value)
      : ` is ${show(value)}, which is not an id such as hygiene-plan`,
  ),
  title: must(text(100, 1)),
  purpose: must(text()),
  headingRow: must(number(1, MOST.rows, true)),
  columns: must(list(object(COLUMN), MOST.columns, 1)),
  fields: must(list(object(FIELD), MOST.fields)),
  texts: must(list(object({ cell: must(cell), text: must(text(MOST.text, 1)) }), MOST.texts)),
  looks: must(list(object(LOOK), MOST.looks)),
  widths: must(list(number(0, 255), 256)),
  heights: must(list(object({ row: must(number(1, MOST.rows, true)), points: must(number(0, 409)) }), MOST.rows)),
  merges: maybe(list(block, MOST.merges)),
  table: must(orNull(matching(/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/, "a style such as TableStyleMedium2"))),
  landscape: must(flag),
};
