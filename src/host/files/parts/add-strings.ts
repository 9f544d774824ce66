import { DOCUMENT_TYPE } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelation, findRelated, RELATION } from "../package/relations";
import { addPart } from "../package/strict";
import { changeTag, withPrefix } from "../xml/edit-xml";
import { simplifyXml } from "../xml/simplify-xml";
import { nextTag, walkTags } from "../xml/tags";
import { escapeXml, MAIN_NAMESPACE, writeElement, XML_HEAD } from "../xml/write-xml";
import { encodeEscapes, readSharedStrings } from "./shared-strings";

/** Texts that are added behind those that the cells of a workbook already share. */
export interface AddedStrings {
  readonly numberOf: (text: string) => number;
  /** Writes the part, where a text was added. */
  readonly write: () => void;
}

/** Source: ISO/IEC 29500-1, 18.4.9 (sst) */
export function addStrings(file: Package, workbookPath: string): AddedStrings {
  const added = new Map<string, number>();
  let known: KnownStrings | null = null;
  return {
    numberOf(text) {
      known ??= readKnown(file, workbookPath);
      const number = known.plain.get(text) ?? added.get(text) ?? known.count + added.size;
      if (number >= known.count) added.set(text, number);
      return number;
    },
    write() {
      if (known && added.size > 0) writeStrings(file, workbookPath, known, [...added.keys()]);
    },
  };
}

interface KnownStrings {
  readonly path: string;
  readonly part: string;
  readonly count: number;
  /** The numbers of the texts that are not formatted in part. */
  readonly plain: ReadonlyMap<string, number>;
}

const EMPTY = `${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}"></sst>`;

function readKnown(file: Package, workbookPath: string): KnownStrings {
  const [path = "xl/sharedStrings.xml"] = findRelated(file, workbookPath, "sharedStrings");
  const part = file.read(path) ?? EMPTY;
  const texts = readSharedStrings(part);
  const rich = findRich(part);
  const plain = new Map<string, number>();
  for (const [number, text] of texts.entries()) if (!rich.has(number) && !plain.has(text)) plain.set(text, number);
  return { path, part, count: texts.length, plain };
}

function findRich(part: string): ReadonlySet<number> {
  const tags = walkTags(simplifyXml(part));
  const rich = new Set<number>();
  let number = -1;
  while (nextTag(tags)) {
    if (tags.name === "si" && !tags.isClosing) number++;
    else if (tags.name === "r" || tags.name === "rPh" || tags.name === "phoneticPr") rich.add(number);
  }
  return rich;
}

function writeStrings(
  file: Package,
  workbookPath: string,
  { path, part, count }: KnownStrings,
  texts: readonly string[],
): void {
  const isNew = !file.has(path);
  const [root = "", prefix = ""] = /<(\w+:)?sst\b[^>]*>/.exec(part) ?? [];
  const items = withPrefix(texts.map(writeString).join(""), prefix.replace(":", ""));
  const total = count + texts.length;
  const opened = changeTag(root, { count: total, uniqueCount: total });
  const [before, after] = splitAt(part, root);
  const written = opened.endsWith("/>")
    ? `${before}${opened.replace(/\s*\/>$/, ">")}${items}</${prefix}sst>${after}`
    : `${before}${opened}${after.replace(/<\/(?:\w+:)?sst\s*>\s*$/, (end) => items + end)}`;
  if (!isNew) {
    file.write(path, written);
    return;
  }
  addPart(file, path, written, `${DOCUMENT_TYPE}.spreadsheetml.sharedStrings+xml`);
  addRelation(file, workbookPath, `${RELATION}/sharedStrings`, path);
}

function splitAt(text: string, part: string): readonly [string, string] {
  const at = text.indexOf(part);
  return [text.slice(0, at), text.slice(at + part.length)];
}

const writeString = (text: string): string => {
  const space = text === text.trim() && !/\s\s|[\n\t]/.test(text) ? {} : { "xml:space": "preserve" };
  return writeElement("si", {}, writeElement("t", space, escapeXml(encodeEscapes(text))));
};
