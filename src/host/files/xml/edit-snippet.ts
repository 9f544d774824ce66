import { editXml, insertFirst, insertLast, setAttributes } from "./edit-xml";
import { findChild, parseXml } from "./parse-xml";
import { type Attributes, writeElement } from "./write-xml";

/**
 * A small element with other attributes on one of its children, which is added where it belongs if it is not there.
 * @example withChild("<a/>", "b", { c: 1 }, ["b"]) // '<a><b c="1"/></a>'
 */
export function withChild(xml: string, name: string, attributes: Attributes, order: readonly string[]): string {
  const root = parseXml(xml);
  const child = findChild(root, name);
  if (child) return editXml(xml, [setAttributes(xml, child, attributes)]);
  return withElement(xml, name, writeElement(name, attributes), order);
}

/** A small element with one of its children replaced, added where it belongs, or removed with `""`. */
export function withElement(xml: string, name: string, written: string, order: readonly string[]): string {
  const root = parseXml(xml);
  const child = findChild(root, name);
  if (child) return editXml(xml, [{ start: child.start, end: child.end, text: written }]);
  if (written === "") return xml;
  const before = root.children.filter((other) => order.indexOf(other.name) < order.indexOf(name)).at(-1);
  if (before) return editXml(xml, [{ start: before.end, end: before.end, text: written }]);
  return editXml(xml, [root.children.length === 0 ? insertLast(xml, root, written) : insertFirst(xml, root, written)]);
}
