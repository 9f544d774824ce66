/** What brackets say of a table: `Steps[[#Headers],[Owner]:[Deadline]]`. */
export interface StructuredReference {
  /** `""` where brackets alone mean the table that the formula is in. */
  readonly table: string;
  /** `"#headers"`, `"#this row"` …, in small letters; none for the body. */
  readonly items: readonly string[];
  /** None for all columns; one, or the first and the last. */
  readonly columns: readonly string[];
}

const THIS_ROW = "#this row";

/** The column of a reference that is broken. */
const BROKEN = "#ref!";

/** A bracket and what is within it; an apostrophe takes the sign after it as it is. */
const BRACKET = /\[((?:'.|[^\]'])*)\]/gs;

/**
 * The parts of a structured reference; null for what is none.
 * documented: https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 * @example readStructured("Steps[@Owner]") // { table: "Steps", items: ["#this row"], columns: ["Owner"] }
 */
export function readStructured(text: string): StructuredReference | null {
  const match = /^\s*([^[\]]*)(?:\[(.*)\])?\s*$/s.exec(text);
  const [, name = "", within = ""] = match ?? [];
  const table = name.trim();
  if (!match || (table === "" && within === "")) return null;
  const isOfRow = /^\s*@/.test(within);
  const inner = isOfRow ? within.replace("@", "") : within;
  const parts = /^\s*\[/.test(inner)
    ? Array.from(inner.matchAll(BRACKET), ([, part = ""]) => part)
    : [inner].filter((part) => part.trim() !== "");
  return {
    table,
    items: [...(isOfRow ? [THIS_ROW] : []), ...parts.filter(isItem).map((part) => part.trim().toLowerCase())],
    columns: parts.filter((part) => !isItem(part)).map((part) => part.trim().replaceAll(/'(.)/gs, "$1")),
  };
}

const isItem = (part: string): boolean => /^\s*#/.test(part) && part.trim().toLowerCase() !== BROKEN;

export const isOfThisRow = ({ items }: StructuredReference): boolean => items.includes(THIS_ROW);

/**
 * A structured reference as Excel writes it.
 * @example writeStructured({ table: "Steps", items: ["#this row"], columns: ["By when"] }) // "Steps[@[By when]]"
 */
export function writeStructured(reference: StructuredReference): string {
  const { table, items, columns } = reference;
  const span = columns.map(writeColumn);
  const [first = ""] = columns;
  if (isOfThisRow(reference)) {
    const isPlain = span.length === 1 && /^[\p{L}\p{N}_.]+$/u.test(first);
    return `${table}[@${isPlain ? first : span.map((column) => `[${column}]`).join(":")}]`;
  }
  const bracketed = span.map((column) => `[${column}]`).join(":");
  const parts = [...items.map((item) => `[${ITEMS[item] ?? item}]`), ...(bracketed ? [bracketed] : [])];
  if (parts.length === 0) return table;
  const isOne = parts.length === 1 && span.length < 2 && !isSpecial(first);
  return `${table}${isOne ? (parts[0] ?? "") : `[${parts.join(",")}]`}`;
}

/** The same without `@`, as files have it: `"Steps[[#This Row],[By when]]"`. */
export function writeLongForm({ table, items, columns }: StructuredReference): string {
  const span = columns.map((column) => `[${writeColumn(column)}]`).join(":");
  const parts = [...items.map((item) => `[${ITEMS[item] ?? item}]`), ...(span ? [span] : [])];
  return `${table}${parts.length === 1 && items.length === 1 ? (parts[0] ?? "") : `[${parts.join(",")}]`}`;
}

const ITEMS: Readonly<Record<string, string>> = {
  "#all": "#All",
  "#data": "#Data",
  "#headers": "#Headers",
  "#totals": "#Totals",
  "#this row": "#This Row",
};

// documented: a column with one of these is in brackets of its own: the page above
const SPECIAL = /[\t\n\r,:.[\]'"{}$^&*+=\-<>/()%!;|~`\\?]/;

const isSpecial = (name: string): boolean => SPECIAL.test(name) && name.toLowerCase() !== BROKEN;

const writeColumn = (name: string): string =>
  name.toLowerCase() === BROKEN ? name : name.replaceAll(/[[\]#'@]/g, "'$&");

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

/** Text in quotes; brackets, with a table's name before them or, within a table, alone; or a name alone. */
const STRUCTURED = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*"|'(?:[^']|'')*'!)`,
    String.raw`(?<brackets>(?:${NAME})?\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])`,
    String.raw`(?<name>${NAME})(?![\p{L}\p{N}_.(!'[])`,
  ].join("|"),
  "gsu",
);

/** A formula's structured references and names one by one, each replaced by what `edit` makes of it. */
export const mapStructured = (
  formula: string,
  edit: (reference: StructuredReference, text: string) => string,
): string =>
  formula.replaceAll(STRUCTURED, (all, ...rest: unknown[]) => {
    const { text } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const reference = text === undefined ? readStructured(all) : null;
    return reference ? edit(reference, all) : all;
  });
