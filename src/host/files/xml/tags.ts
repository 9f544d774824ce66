/**
 * Walks over the tags of a stretch of XML without building anything: a sheet may have millions of them. The stretch has
 * no comments and no CDATA (see `simplifyXml`), and is well-formed but for what `nextTag` refuses.
 */
export interface Tags {
  readonly xml: string;
  /** Where the next tag is looked for. */
  at: number;
  readonly limit: number;
  /** Of the tag found last, without prefix. */
  name: string;
  /** Where it begins and ends. */
  start: number;
  end: number;
  /** `</row>` */
  isClosing: boolean;
  /** `<row/>` */
  isEmpty: boolean;
  /** Of each attribute four positions: its name's start and end, its value's start and end. */
  readonly marks: number[];
  attributes: number;
}

/** @example const tags = walkTags("<row r='3'/>"); nextTag(tags); readAttribute(tags, "r") // "3" */
export const walkTags = (xml: string, at = 0, limit = xml.length): Tags => ({
  xml,
  at,
  limit,
  name: "",
  start: at,
  end: at,
  isClosing: false,
  isEmpty: false,
  marks: [],
  attributes: 0,
});

/** Goes to the next tag; false where there is none. @throws {SyntaxError} where a tag does not end */
export function nextTag(tags: Tags): boolean {
  const { xml } = tags;
  const start = xml.indexOf("<", tags.at);
  if (start < 0 || start >= tags.limit) return false;
  if (xml.charCodeAt(start + 1) === QUESTION_MARK) return skipInstruction(tags, start);
  tags.start = start;
  tags.isClosing = xml.charCodeAt(start + 1) === SLASH;
  const end = readName(tags, tags.isClosing ? start + 2 : start + 1);
  tags.at = tags.end = readAttributes(tags, end);
  return true;
}

/** `<?xml version="1.0"?>` */
function skipInstruction(tags: Tags, start: number): boolean {
  const end = tags.xml.indexOf("?>", start);
  if (end < 0) throw new SyntaxError("An instruction does not end.");
  tags.at = end + 2;
  return nextTag(tags);
}

const QUESTION_MARK = 63;
const SLASH = 47;
const GREATER = 62;
const COLON = 58;
const EQUALS = 61;
const SPACE = 32;

function readName(tags: Tags, start: number): number {
  const { xml } = tags;
  let from = start;
  let at = start;
  for (let code = xml.charCodeAt(at); code > SPACE && code !== SLASH && code !== GREATER; code = xml.charCodeAt(++at))
    if (code === COLON) from = at + 1;
  tags.name = xml.slice(from, at);
  return at;
}

function readAttributes(tags: Tags, start: number): number {
  const { xml, marks } = tags;
  let at = start;
  let count = 0;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code <= SPACE) code = xml.charCodeAt(++at);
    if (code === SLASH || code === GREATER) break;
    const nameStart = at;
    while (code > SPACE && code !== EQUALS && code !== GREATER) code = xml.charCodeAt(++at);
    const nameEnd = at;
    while (code <= SPACE) code = xml.charCodeAt(++at);
    if (code !== EQUALS) throw new SyntaxError(`An attribute has no value at ${at}.`);
    code = xml.charCodeAt(++at);
    while (code <= SPACE) code = xml.charCodeAt(++at);
    const valueEnd = xml.indexOf(code === 39 ? "'" : '"', at + 1);
    if (valueEnd < 0) throw new SyntaxError(`An attribute does not end at ${at}.`);
    marks[4 * count] = nameStart;
    marks[4 * count + 1] = nameEnd;
    marks[4 * count + 2] = at + 1;
    marks[4 * count + 3] = valueEnd;
    count++;
    at = valueEnd + 1;
  }
  tags.attributes = count;
  tags.isEmpty = xml.charCodeAt(at) === SLASH;
  return tags.isEmpty ? at + 2 : at + 1;
}

/** An attribute of the tag found last; undefined where it has none of that name. */
export function readAttribute(tags: Tags, name: string): string | undefined {
  const { xml, marks } = tags;
  for (let mark = 0; mark < 4 * tags.attributes; mark += 4) {
    const start = marks[mark] ?? 0;
    if ((marks[mark + 1] ?? 0) - start === name.length && xml.startsWith(name, start))
      return decodeXml(xml.slice(marks[mark + 2], marks[mark + 3]));
  }
  return undefined;
}

/** Goes past the end of the element whose start tag was found last. @throws {SyntaxError} where it does not end */
export function skipElement(tags: Tags): void {
  if (tags.isEmpty) return;
  let depth = 1;
  while (depth > 0) {
    if (!nextTag(tags)) throw new SyntaxError("An element does not end.");
    depth += depthOf(tags);
  }
}

const depthOf = ({ isClosing, isEmpty }: Tags): -1 | 0 | 1 => (isClosing ? -1 : isEmpty ? 0 : 1);

/** The text from the tag found last to the next one; `""` in an element without content. */
export function readText(tags: Tags): string {
  if (tags.isEmpty) return "";
  const end = tags.xml.indexOf("<", tags.end);
  return decodeXml(tags.xml.slice(tags.end, end < 0 ? tags.limit : end));
}

/** Text with its entities replaced: `"R&amp;D"` → `"R&D"`. */
const decodeXml = (text: string): string =>
  text.includes("&") ? text.replaceAll(ENTITY, (all, name: string) => readEntity(name) ?? all) : text;

const ENTITY = /&(#?\w+);/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function readEntity(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
