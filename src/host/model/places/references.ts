import type { Rectangle } from "../../../sheet/rectangle";
import { invalid } from "../host-error";
import { findRectangle, formatAddress, quoteWhereNeeded } from "./address";
import { findFixed, moveRectangle, type Offset } from "./area";

/** A reference to cells within a formula. */
export interface Reference {
  /** Null where the formula's own sheet is meant. */
  readonly sheet: string | null;
  readonly rectangle: Rectangle;
  /** `"$A1:B$2"`, as it was written. */
  readonly text: string;
}

type Part =
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "name" | "function" | "other"; readonly text: string };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<reference>(?:${SHEET}!)?(?<area>${AREA})(?![\p{L}\p{N}_.(\[!:]))`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    // A name, a table's columns, or a sheet's name before something that is no cell
    String.raw`(?<name>(?:'(?:[^']|'')+'!)?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:!(?:#REF!|[\p{L}_][\p{L}\p{N}_.]*))?)`,
    String.raw`(?<error>#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!))`,
    String.raw`(?<number>\d+\.?\d*(?:[eE][+-]?\d+)?)`,
    String.raw`(?<rest>[\s\S])`,
  ].join("|"),
  "gu",
);

/** A formula's references one by one, each replaced by what `edit` makes of it. */
export function mapReferences(formula: string, edit: (reference: Reference) => string): string {
  return readParts(formula)
    .map((part) => (part.kind === "reference" ? edit(part.reference) : part.text))
    .join("");
}

export const listReferences = (formula: string): Reference[] =>
  readParts(formula).flatMap((part) => (part.kind === "reference" ? [part.reference] : []));

/** A reference as a formula writes it; `address` where it has moved. */
export const writeReference = ({ sheet, text }: Pick<Reference, "sheet" | "text">): string =>
  sheet === null ? text : `${quoteWhereNeeded(sheet)}!${text}`;

/**
 * A formula as Excel keeps it: the functions that are known and columns in capitals, blanks before it gone.
 * @throws {HostError} InvalidArgument where brackets or quotes do not match
 */
export function normaliseFormula(formula: string, isKnown: (name: string) => boolean): string {
  const parts = readParts(formula.trim());
  checkBrackets(parts);
  return parts
    .map((part) => {
      if (part.kind === "reference")
        return writeReference({ ...part.reference, text: part.reference.text.toUpperCase() });
      return (part.kind === "function" && isKnown(part.text)) ||
        (part.kind === "name" && /^(true|false)$/i.test(part.text))
        ? part.text.toUpperCase()
        : part.text;
    })
    .join("");
}

/** A formula as it reads somewhere else: references without dollars move along. */
export const offsetFormula = (formula: string, offset: Offset): string =>
  mapReferences(formula, ({ sheet, text, rectangle }) => {
    const to = moveRectangle(rectangle, findFixed(text, rectangle), offset);
    return to ? writeReference({ sheet, text: moveArea(text, to) }) : "#REF!";
  });

/** The same dollars around an area that has moved: `"$A1"` → `"$A2"`. */
export function moveArea(text: string, to: Rectangle): string {
  const dollars = Array.from(text.matchAll(/(\$?)(?:[A-Za-z]+|\d+)/g), (match) => match[1] ?? "");
  let index = 0;
  const parts = formatAddress(to);
  const wide = text.includes(":") && !parts.includes(":") ? `${parts}:${parts}` : parts;
  return wide.replaceAll(/[A-Z]+|\d+/g, (part) => `${dollars[index++] ?? ""}${part}`);
}

function readParts(formula: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const { reference, quoted, bare, area = "", name, function: called, rest } = match.groups ?? {};
    // Within square brackets are the columns of a table, not cells.
    if (rest === "[") depth++;
    if (rest === "]") depth--;
    const rectangle = reference && depth === 0 ? findRectangle(area) : null;
    if (rectangle)
      parts.push({
        kind: "reference",
        reference: { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, rectangle, text: area },
      });
    else parts.push({ kind: depth > 0 ? "other" : name ? "name" : called ? "function" : "other", text: match[0] });
  }
  return parts;
}

function checkBrackets(parts: readonly Part[]): void {
  const open: string[] = [];
  for (const part of parts) {
    if (part.kind !== "other") continue;
    if (part.text === "(" || part.text === "{" || part.text === "[") open.push(part.text);
    const closes = { ")": "(", "}": "{", "]": "[" }[part.text];
    if (closes !== undefined && open.pop() !== closes) invalid();
    if (part.text === '"') invalid();
  }
  const last = parts.at(-1);
  if (open.length > 0 || parts.length < 2 || (last?.kind === "other" && /^[-+*/^&=<>,]$/.test(last.text))) invalid();
}
