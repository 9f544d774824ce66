import { SaxesParser } from "saxes";

/**
 * An element of a part. Its name is without prefix; its attributes have theirs. Positions count UTF-16 units of the
 * part.
 */
export interface Element {
  readonly name: string;
  /** Before its name: `"x"` in `<x:row>`, mostly `""`. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly within it, CDATA included. */
  readonly text: string;
  /** Where its start tag begins. */
  readonly start: number;
  /** Where its content begins and ends; both are `end` for `<row/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/**
 * The root of an XML text, with the positions of all elements so that parts of the text can be replaced.
 * @throws {Error} where the text is not well-formed
 * @example parseXml("<row r='3'/>").attributes // { r: "3" }
 */
export function parseXml(xml: string): Element {
  const root = build("", {}, 0);
  const open = [root];
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = build(name, attributes, xml.lastIndexOf("<", parser.position - 1));
    element.innerStart = parser.position;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ isSelfClosing }) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (isSelfClosing) element.innerStart = element.end;
    element.innerEnd = isSelfClosing ? element.end : xml.lastIndexOf("<", parser.position - 1);
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error("The part is empty.");
  return first;
}

interface Building extends Element {
  readonly children: Building[];
  text: string;
  innerStart: number;
  innerEnd: number;
  end: number;
}

function build(name: string, attributes: Readonly<Record<string, string>>, start: number): Building {
  const colon = name.indexOf(":");
  const [prefix, own] = colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
  return {
    name: own,
    prefix,
    attributes,
    children: [],
    text: "",
    start,
    innerStart: start,
    innerEnd: start,
    end: start,
  };
}

export const childrenNamed = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

export const findChild = ({ children }: Element, name: string): Element | null =>
  children.find((child) => child.name === name) ?? null;

/** The children of the first child of a name: those of a list such as `<mergeCells>`. */
export const listChildren = (element: Element, list: string, name: string): readonly Element[] => {
  const found = findChild(element, list);
  return found ? childrenNamed(found, name) : [];
};

/** All the text within an element, at any depth. */
export const textWithin = ({ text, children }: Element): string => text + children.map(textWithin).join("");

/** Every element of a name within an element, at any depth. */
export const findWithin = ({ children }: Element, name: string): readonly Element[] =>
  children.flatMap((child) => (child.name === name ? [child, ...findWithin(child, name)] : findWithin(child, name)));

/** `"1"`, `"true"` and `"on"` are yes. An attribute that is absent is `otherwise`. */
export const readFlag = (text: string | undefined, otherwise = false): boolean =>
  text === undefined ? otherwise : text === "1" || text === "true" || text === "on" || text === "t";

/** An attribute in the namespace of relations, whatever its prefix: `r:id`. */
export const findRelationId = ({ attributes }: Element): string | undefined =>
  attributes["r:id"] ?? Object.entries(attributes).find(([name]) => /^[^:]+:id$/.test(name))?.[1];
