export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATION_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * An element as XML text. Attributes that are null are left out. Its content is XML already.
 * @example writeElement("brk", { id: 4, man: true }) // '<brk id="4" man="1"/>'
 */
export function writeElement(name: string, attributes: Attributes, content: string | readonly string[] = ""): string {
  const inner = typeof content === "string" ? content : content.join("");
  const tag = `${name}${writeAttributes(attributes)}`;
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}

/** `{ id: 4, man: true }` → `' id="4" man="1"'`. */
export const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(writeValue(value ?? ""))}"`)
    .join("");

export const writeValue = (value: string | number | boolean): string =>
  value === true ? "1" : value === false ? "0" : String(value);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** For the text of an element and for an attribute. Characters that XML cannot write are left out. */
export const escapeXml = (text: string): string =>
  text.replaceAll(UNWRITABLE, "").replaceAll(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? "");

const UNWRITABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
