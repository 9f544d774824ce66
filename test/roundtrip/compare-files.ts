import { unzipSync } from "fflate";
import { type Element, parseXml } from "../../src/host/files/xml/parse-xml";

/** What became of the parts of a file in a copy of it. */
export interface Comparison {
  /** Parts that a copy may not touch. */
  readonly kept: number;
  readonly changed: readonly string[];
  readonly lost: readonly string[];
}

const WRITTEN =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/workbook\.xml\.rels|(workbook|styles|sharedStrings|calcChain)\.xml))$/i;

/** Compares all parts byte for byte, but those that saving may write and those of `edited` sheets. */
export function compareFiles(before: Uint8Array, after: Uint8Array, edited: readonly string[] = []): Comparison {
  const [old, copy] = [unzipSync(before), unzipSync(after)];
  const paths = Object.keys(old).filter(
    (path) => !path.endsWith("/") && !WRITTEN.test(path.replaceAll("\\", "/")) && !edited.includes(path),
  );
  return {
    kept: paths.length,
    changed: paths.filter((path) => copy[path] && Buffer.compare(copy[path], old[path]!) !== 0),
    lost: paths.filter((path) => !copy[path]),
  };
}

/**
 * What in a sheet is not as it was, apart from a row: paths of elements such as `worksheet/cols/col`. The sheet's own
 * statement of the cells that it uses may follow the row.
 */
export function compareSheets(before: string, after: string, exceptRow: number): readonly string[] {
  const differences = new Set<string>();
  compareElements(parseXml(before), parseXml(after), "", differences, exceptRow);
  return [...differences];
}

function compareElements(a: Element, b: Element, path: string, differences: Set<string>, row: number): void {
  const here = `${path}${a.name}`;
  if (a.name === "dimension" && b.name === "dimension") return;
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
