import type { Properties } from "../../model/book/workbook";
import { declarePart, DOCUMENT_TYPE } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelation, findRelated, RELATION } from "../package/relations";
import { editXml, insertLast, replaceContent } from "../xml/edit-xml";
import { findChild, parseXml } from "../xml/parse-xml";
import { type Attributes, escapeXml, writeElement } from "../xml/write-xml";
import { writeCustomProperties } from "./custom-properties";
import { CORE, EXTENDED } from "./document-properties";

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const CORE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** The full names of the elements that are not in the namespace of the core properties. */
const DUBLIN: readonly string[] = ["title", "subject", "creator", "description"];

/** Writes the document's properties that changed. */
export function writeProperties(file: Package, before: Properties, now: Properties): void {
  const changed = (Object.keys(CORE) as (keyof typeof CORE)[]).filter((key) => now[key] !== before[key]);
  for (const key of changed) setText(file, "core-properties", CORE[key], describeCore(CORE[key]), now[key]);
  if (now.creationDate !== before.creationDate)
    setText(
      file,
      "core-properties",
      "created",
      {
        name: "dcterms:created",
        attributes: { "xmlns:dcterms": TERMS, "xmlns:xsi": INSTANCE, "xsi:type": "dcterms:W3CDTF" },
      },
      new Date(now.creationDate).toISOString().replace(/\.\d+Z$/, "Z"),
    );
  for (const key of Object.keys(EXTENDED) as (keyof typeof EXTENDED)[])
    if (now[key] !== before[key])
      setText(file, "extended-properties", EXTENDED[key], { name: EXTENDED[key], attributes: {} }, now[key]);
  if (now.custom !== before.custom) writeCustom(file, now.custom);
}

interface Described {
  readonly name: string;
  /** Its prefix is declared on it, so that it means the same in every file. */
  readonly attributes: Attributes;
}

const describeCore = (name: string): Described =>
  DUBLIN.includes(name)
    ? { name: `dc:${name}`, attributes: { "xmlns:dc": DUBLIN_CORE } }
    : { name: `cp:${name}`, attributes: { "xmlns:cp": CORE_NAMESPACE } };

function setText(file: Package, kind: string, name: string, described: Described, value: string): void {
  const [path = ""] = findRelated(file, "", kind);
  const xml = file.read(path);
  if (xml === null) return;
  const root = parseXml(xml);
  const element = findChild(root, name);
  if (element) file.write(path, editXml(xml, [replaceContent(xml, element, escapeXml(value))]));
  else if (value !== "") {
    const written = writeElement(described.name, described.attributes, escapeXml(value));
    file.write(path, editXml(xml, [insertLast(xml, root, written)]));
  }
}

function writeCustom(file: Package, custom: Properties["custom"]): void {
  const [known] = findRelated(file, "", "custom-properties");
  const path = known ?? "docProps/custom.xml";
  if (custom.size === 0 && known === undefined) return;
  file.write(path, writeCustomProperties(custom));
  if (known !== undefined) return;
  declarePart(file, path, `${DOCUMENT_TYPE}.custom-properties+xml`);
  addRelation(file, "", `${RELATION}/custom-properties`, path);
}
