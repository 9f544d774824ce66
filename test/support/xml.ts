import { SaxesParser } from "saxes";

export interface Element {
  /** Without its prefix: `Image` for `<bt:Image>`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** @throws when the text is not well-formed XML */
export function readXml(xml: string): Element {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local, attributes }) => {
    const element = {
      name: local,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1)!.text += text.trim()));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** The element and everything below it, in the order of the document. */
export const flatten = (element: Element): Element[] => [element, ...element.children.flatMap(flatten)];
