import type { Properties } from "../../model/book/workbook";
import type { Package } from "../package/package";
import { findRelated } from "../package/relations";
import { type Element, findChild, parseXml } from "../xml/parse-xml";
import { readCustomProperties } from "./custom-properties";

/** The elements of docProps/core.xml. Source: ISO/IEC 29500-2, 8.3 */
export const CORE = {
  title: "title",
  subject: "subject",
  author: "creator",
  keywords: "keywords",
  comments: "description",
  category: "category",
  lastAuthor: "lastModifiedBy",
} as const;

/** The elements of docProps/app.xml. Source: ISO/IEC 29500-1, 22.2 */
export const EXTENDED = { manager: "Manager", company: "Company" } as const;

/**
 * The document's properties. Parts that are missing or damaged count as empty: nothing of the workbook depends on
 * them.
 */
export function readProperties(file: Package, standard: Properties): Properties {
  const core = readPart(file, "core-properties");
  const extended = readPart(file, "extended-properties");
  const created = Date.parse((core && findChild(core, "created")?.text) ?? "");
  return {
    ...standard,
    ...readTexts(core, CORE),
    ...readTexts(extended, EXTENDED),
    revisionNumber: Number((core && findChild(core, "revision")?.text) ?? standard.revisionNumber) || 0,
    creationDate: Number.isNaN(created) ? standard.creationDate : created,
    custom: readCustomProperties(readPart(file, "custom-properties")),
  };
}

const readTexts = <Key extends string>(
  part: Element | null,
  names: Readonly<Record<Key, string>>,
): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<string>(names).map(([key, name]) => [key, (part && findChild(part, name)?.text) ?? ""]),
  ) as Record<Key, string>;

function readPart(file: Package, kind: string): Element | null {
  const [path = ""] = findRelated(file, "", kind);
  try {
    return parseXml(file.read(path) ?? "");
  } catch {
    return null;
  }
}
