import { strFromU8, strToU8, unzipSync } from "fflate";
import { type Element, parseXml } from "../../src/host/files/xml/parse-xml";

/** What became of the parts of a file in a copy of it. */
export interface Comparison {
  /** Parts that a copy may not touch. */
  readonly kept: number;
  readonly changed: readonly string[];
  readonly lost: readonly string[];
}

/** The ends of the content types that saving may write, whatever the parts are called. */
const WRITTEN = ["sheet.main+xml", "template.main+xml", "macroEnabled.main+xml", "styles+xml", "sharedStrings+xml"];
const TYPES = "[Content_Types].xml";
const ALSO_WRITTEN = [TYPES, "xl/calcChain.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

/** The parts that saving may write: the workbook, its relations, its styles and texts. */
function listWritten(parts: Readonly<Record<string, Uint8Array>>): ReadonlySet<string> {
  const [path = ""] = Object.keys(parts).filter((name) => simplePath(name) === simplePath(TYPES));
  const types = parseXml(strFromU8(parts[path] ?? strToU8("<Types/>")));
  const named = types.children
    .filter(({ attributes }) => WRITTEN.some((end) => attributes.ContentType?.endsWith(end)))
    .map(({ attributes }) => (attributes.PartName ?? "").slice(1));
  const relations = named.map((path) => path.replace(/([^/]+)$/, "_rels/$1.rels"));
  return new Set([...ALSO_WRITTEN, ...named, ...relations].map(simplePath));
}

const simplePath = (path: string): string => path.replaceAll("\\", "/").toLowerCase();

/** Compares all parts byte for byte, but those that saving may write and those of `edited` sheets. */
export function compareFiles(before: Uint8Array, after: Uint8Array, edited: readonly string[] = []): Comparison {
  const [old, copy] = [unzipSync(before), unzipSync(after)];
  const written = new Set([...listWritten(old), ...edited.map(simplePath)]);
  const paths = Object.keys(old).filter((path) => !path.endsWith("/") && !written.has(simplePath(path)));
  return {
    kept: paths.length,
    changed: paths.filter((path) => copy[path] && Buffer.compare(copy[path], old[path]!) !== 0),
    lost: paths.filter((path) => !copy[path]),
  };
}

/**
 * What in a sheet is not as it was, apart from a row: paths of elements such as `worksheet/cols/col`. The sheet's own
 * statement of the cells that it uses may follow the row, and the results of formulas may be others: an edit calculates
 * those that look at it, and every random number.
 */
export function compareSheets(before: string, after: string, exceptRow: number): readonly string[] {
  const differences = new Set<string>();
  compareElements(parseXml(before), parseXml(after), "", differences, exceptRow);
  return [...differences];
}

function compareElements(a: Element, b: Element, path: string, differences: Set<string>, row: number): void {
  const here = `${path}${a.name}`;
  if (a.name === "dimension" && b.name === "dimension") return;
  if (a.name === "c" && isSameFormula(a, b)) return;
  if (a.name !== b.name || a.text.trim() !== b.text.trim()) differences.add(here);
  const [old, now] = [Object.entries(a.attributes), b.attributes];
  const added = Object.keys(now).length !== old.length;
  if (added || old.some(([name, value]) => now[name] !== value)) differences.add(`${here}@`);
  const [left, right] = [childrenWithout(a, row), childrenWithout(b, row)];
  if (left.length !== right.length) differences.add(`${here}/…`);
  for (const [place, child] of left.entries()) {
    const other = right[place];
    if (other) compareElements(child, other, `${here}/`, differences, row);
  }
}

const childrenWithout = ({ name, children }: Element, row: number): readonly Element[] =>
  children.filter(
    (child) =>
      !(name === "sheetData" && Number(child.attributes.r) === row) &&
      !(name === "worksheet" && child.name === "dimension"),
  );

/** A cell with a formula, of which only the result may differ. */
function isSameFormula(a: Element, b: Element): boolean {
  const [own, other] = [a, b].map(({ children }) => children.find(({ name }) => name === "f"));
  const isSame = own?.text === other?.text && JSON.stringify(own?.attributes) === JSON.stringify(other?.attributes);
  return own !== undefined && isSame && a.attributes.r === b.attributes.r && a.attributes.s === b.attributes.s;
}
