import type { Workbook } from "../../model/book/workbook";
import { declarePart, DOCUMENT_TYPE, dropPart } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelation, findPath, findRelated, RELATION, removeRelations } from "../package/relations";
import { writeElement, XML_HEAD } from "../xml/write-xml";
import { readCustomXml } from "./custom-xml";
import { findNewPath } from "./new-paths";
import { readExtensionSettings, writeExtensionSettings, writeSettings } from "./settings";
import { EXTENSION } from "./web-extensions";

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The id of the part with the settings, the same in every file. */
const SETTINGS_ID = "{5E0B0F3C-7E0A-4B52-9A43-5D8B7C1D2A10}";

/** Writes the custom XML parts of add-ins and the settings that changed. */
export function writeCustomXml(file: Package, workbookPath: string, before: Workbook, now: Workbook): void {
  const present = readCustomXml(file);
  if (now.customXmlParts !== before.customXmlParts) {
    for (const { id, path } of present.parts)
      if (!now.customXmlParts.some((part) => part.id === id)) removeItem(file, workbookPath, path);
    for (const { id, xml } of now.customXmlParts) {
      const known = present.parts.find((part) => part.id === id);
      if (!known) addItem(file, workbookPath, id, xml);
      else if (known.xml !== xml) file.write(known.path, xml);
    }
  }
  if (now.settings !== before.settings && !isEqual(now.settings, before.settings))
    putSettings(file, workbookPath, present.settingsPath, now);
}

const isEqual = (a: Workbook["settings"], b: Workbook["settings"]): boolean =>
  JSON.stringify([...a]) === JSON.stringify([...b]);

/**
 * A setting stays in the part that it came from; new ones go into a part of our own, never into that of another
 * add-in.
 */
function putSettings(file: Package, workbookPath: string, settingsPath: string | null, { settings }: Workbook): void {
  const left = new Map(settings);
  for (const path of file.paths().filter((name) => EXTENSION.test(name))) {
    const xml = file.read(path) ?? "";
    const own = readExtensionSettings(xml);
    const kept = new Map(
      [...own.keys()].filter((name) => settings.has(name)).map((name) => [name, settings.get(name)]),
    );
    for (const name of own.keys()) left.delete(name);
    if (!isEqual(own, kept)) file.write(path, writeExtensionSettings(xml, kept));
  }
  if (settingsPath !== null) file.write(settingsPath, writeSettings(left));
  else if (left.size > 0) addItem(file, workbookPath, SETTINGS_ID, writeSettings(left));
}

function addItem(file: Package, workbookPath: string, id: string, xml: string): void {
  const item = findNewPath(file, (number) => `customXml/item${number}.xml`);
  const properties = item.replace("item", "itemProps");
  file.write(item, xml);
  file.write(
    properties,
    XML_HEAD + writeElement("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": NAMESPACE }, "<ds:schemaRefs/>"),
  );
  declarePart(file, properties, `${DOCUMENT_TYPE}.customXmlProperties+xml`);
  addRelation(file, workbookPath, `${RELATION}/customXml`, item);
  addRelation(file, item, `${RELATION}/customXmlProps`, properties);
}

function removeItem(file: Package, workbookPath: string, item: string): void {
  for (const properties of findRelated(file, item, "customXmlProps")) dropPart(file, properties);
  removeRelations(file, workbookPath, item);
  file.remove(findPath(item));
  dropPart(file, item);
}
