import { SaxesParser } from "saxes";

/** An element of a part; its own name and its children's are without prefix, its attributes' with theirs. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly within it. */
  readonly text: string;
}

/**
 * The root of an XML text.
 * @throws {Error} where the text is not XML
 */
export function parseXml(xml: string): Element {
  const root: Building = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Building = { name: name.slice(name.indexOf(":") + 1), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("cdata", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error("The part is empty.");
  return first;
}

interface Building extends Element {
  readonly children: Building[];
  text: string;
}

export const childrenNamed = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

export const findChild = ({ children }: Element, name: string): Element | null =>
  children.find((child) => child.name === name) ?? null;

/** All the text within an element, at any depth. */
export const textWithin = ({ text, children }: Element): string => text + children.map(textWithin).join("");

/** `"1"` and `"true"` are yes; an attribute that is not there is what Excel takes it for. */
export const readFlag = (text: string | undefined, otherwise = false): boolean =>
  text === undefined ? otherwise : text === "1" || text === "true";

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element as XML text; attributes that are null are left out. Its content is XML already. */
export function writeElement(name: string, attributes: Attributes, content: string | readonly string[] = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value === true ? "1" : value === false ? "0" : String(value))}"`)
    .join("");
  const inner = typeof content === "string" ? content : content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** For the text of an element and for an attribute; characters that XML has no way to write are left out. */
export const escapeXml = (text: string): string =>
  text.replaceAll(UNWRITABLE, "").replaceAll(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? "");

const UNWRITABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
