import { simplifyXml } from "../xml/simplify-xml";
import { nextTag, readText, skipElement, type Tags, walkTags } from "../xml/tags";

/**
 * The texts that cells refer to by their numbers: runs of rich text joined, phonetic guides left out.
 * Source: ISO/IEC 29500-1, 18.4
 * @throws {SyntaxError} where the part does not end
 * @example readSharedStrings("<sst><si><t>Owner</t></si></sst>") // ["Owner"]
 */
export function readSharedStrings(part: string): string[] {
  const tags = walkTags(simplifyXml(part));
  const strings: string[] = [];
  while (nextTag(tags)) if (isOpening(tags, "si")) strings.push(readString(tags, "si"));
  if (tags.name !== "sst") throw new SyntaxError("The part with the texts does not end.");
  return strings;
}

const isOpening = ({ name, isClosing }: Tags, wanted: string): boolean => name === wanted && !isClosing;

/** The text within the element whose start tag was found last: of `<si>`, or of `<is>` in a cell. */
export function readString(tags: Tags, name: string): string {
  if (tags.isEmpty) return "";
  let text = "";
  while (nextTag(tags)) {
    if (tags.isClosing) {
      if (tags.name === name) return decodeEscapes(text);
    } else if (tags.name === "t") text += readText(tags);
    else if (tags.name === "rPh") skipElement(tags);
  }
  throw new SyntaxError(`An element <${name}> does not end.`);
}

/** A file writes characters that XML cannot as `_x000D_`. A carriage return before a line feed is only the latter. */
export function decodeEscapes(text: string): string {
  const decoded = text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.includes("\r") ? decoded.replaceAll("\r\n", "\n") : decoded;
}

/** The other way: what XML cannot write, as half a surrogate pair, and text that would be read as such a character. */
export const encodeEscapes = (text: string): string =>
  text.replaceAll(
    /_(?=x[0-9A-Fa-f]{4}_)|[^\t\n -\ufffd\u{10000}-\u{10ffff}]|\p{Surrogate}/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
