import type { Element } from "./parse-xml";
import { type Attributes, escapeXml, writeValue } from "./write-xml";

/** A stretch of a part to be replaced; to insert, `start` and `end` are the same. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text after all edits, which do not overlap. Edits at the same place keep their order.
 *
 * @throws {RangeError} where two edits overlap
 * @example editXml("<a/><c/>", [{ start: 4, end: 4, text: "<b/>" }]) // "<a/><b/><c/>"
 */
export function editXml(xml: string, edits: readonly Edit[]): string {
  let at = 0;
  let edited = "";
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new RangeError("Two edits of a part meet: one of them would be lost.");
    edited += xml.slice(at, start) + text;
    at = Math.max(at, end);
  }
  return edited + xml.slice(at);
}

/** Puts XML after the last child of an element. */
export function insertLast(xml: string, element: Element, content: string): Edit {
  const own = withPrefix(content, element.prefix);
  if (element.innerStart < element.end) return { start: element.innerEnd, end: element.innerEnd, text: own };
  return { start: element.start, end: element.end, text: openTag(xml, element, own) };
}

/** Puts XML before the first child of an element. */
export function insertFirst(xml: string, element: Element, content: string): Edit {
  if (element.innerStart === element.end) return insertLast(xml, element, content);
  return { start: element.innerStart, end: element.innerStart, text: withPrefix(content, element.prefix) };
}

/** Replaces all that is within an element. */
export function replaceContent(xml: string, element: Element, content: string): Edit {
  if (element.innerStart === element.end) return insertLast(xml, element, content);
  return { start: element.innerStart, end: element.innerEnd, text: withPrefix(content, element.prefix) };
}

/** Sets attributes of an element, and removes those that are null; all others stay as they are. */
export function setAttributes(xml: string, element: Element, attributes: Attributes): Edit {
  const end = element.innerStart < element.end ? element.innerStart : element.end;
  return { start: element.start, end, text: changeTag(xml.slice(element.start, end), attributes) };
}

/**
 * A start tag with other attributes.
 * @example changeTag('<row r="3" ht="20">', { ht: null, hidden: true }) // '<row r="3" hidden="1">'
 */
export function changeTag(tag: string, attributes: Attributes): string {
  return Object.entries(attributes).reduce((text, [name, value]) => {
    const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    if (value === null || value === undefined) return text.replace(present, "");
    const written = ` ${name}="${escapeXml(writeValue(value))}"`;
    return present.test(text)
      ? text.replace(present, () => written)
      : text.replace(/\s*\/?>$/, (end) => `${written}${end.trimStart()}`);
  }, tag);
}

/** `"<mergeCell/>"` → `"<x:mergeCell/>"`, for a part that gives its elements a prefix. */
export const withPrefix = (content: string, prefix: string): string =>
  prefix === "" ? content : content.replaceAll(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}:`);

/** `<list/>` → `<list>…</list>`. */
function openTag(xml: string, { prefix, name, start, end }: Element, content: string): string {
  const full = prefix === "" ? name : `${prefix}:${name}`;
  return `${xml.slice(start, end).replace(/\s*\/>$/, "")}>${content}</${full}>`;
}

/** An element that replaces nothing: for a part that did not have it. */
export const insertBefore = (position: number, content: string, prefix: string): Edit => ({
  start: position,
  end: position,
  text: withPrefix(content, prefix),
});
