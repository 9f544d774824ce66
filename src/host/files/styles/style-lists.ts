import { newStyles } from "../skeleton";
import { type Edit, editXml, insertLast, replaceContent, withPrefix } from "../xml/edit-xml";
import { type Element, findChild, parseXml } from "../xml/parse-xml";

/** The children of `<styleSheet>`, in the order that the format asks for: ISO/IEC 29500-1, 18.8.39. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** The lists that are added to, in the order of the part. */
export const STYLE_LISTS = ORDER.slice(0, ORDER.indexOf("tableStyles")) as readonly ListName[];

export type ListName = Exclude<(typeof ORDER)[number], "tableStyles" | "colors" | "extLst">;

/** Excel takes the first font, border and format, and the first two fills, for those of all other cells. */
const NEEDED = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

/**
 * The part with the lists that every workbook needs, as in a new workbook where it has none; the same text where it has
 * them all.
 *
 * @example completeStyles('<styleSheet xmlns="…"/>') // <styleSheet xmlns="…"><fonts count="1">…
 */
export function completeStyles(xml: string): string {
  const root = parseXml(xml);
  const missing = NEEDED.filter((name) => !findChild(root, name)?.children.length);
  if (missing.length === 0) return xml;
  if (root.innerStart === root.end)
    return editXml(xml, [replaceContent(xml, root, missing.map(writeStandard).join(""))]);
  return editXml(
    xml,
    missing.map((name) => {
      const empty = findChild(root, name);
      return empty
        ? { start: empty.start, end: empty.end, text: withPrefix(writeStandard(name), root.prefix) }
        : insertList(xml, root, name, writeStandard(name));
    }),
  );
}

function writeStandard(name: ListName): string {
  const list = findChild(parseXml(newStyles), name);
  return list ? newStyles.slice(list.start, list.end) : "";
}

/** Puts a list that the part does not have where it belongs; a part with content only. */
export function insertList(xml: string, root: Element, name: ListName, list: string): Edit {
  const place = ORDER.indexOf(name);
  const next = root.children.find((child) => ORDER.findIndex((one) => one === child.name) > place);
  const last = insertLast(xml, root, list);
  return next ? { ...last, start: next.start, end: next.start } : last;
}
