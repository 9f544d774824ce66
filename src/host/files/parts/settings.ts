import { editXml, replaceContent } from "../xml/edit-xml";
import { childrenNamed, findChild, parseXml } from "../xml/parse-xml";
import { escapeXml, writeElement, XML_HEAD } from "../xml/write-xml";

/** Settings in a custom XML part of ours: Excel keeps such parts, whoever reads them. */
const SETTINGS_NAMESPACE = "urn:action-plan:document-settings:1";

/** Null where the part is somebody else's. */
export function findSettings(xml: string): ReadonlyMap<string, unknown> | null {
  if (!xml.includes(SETTINGS_NAMESPACE)) return null;
  return new Map(
    childrenNamed(parseXml(xml), "setting").map(({ attributes, text }) => [
      attributes.name ?? "",
      JSON.parse(text) as unknown,
    ]),
  );
}

export const writeSettings = (settings: ReadonlyMap<string, unknown>): string =>
  XML_HEAD +
  writeElement(
    "settings",
    { xmlns: SETTINGS_NAMESPACE },
    [...settings].map(([name, value]) => writeElement("setting", { name }, escapeXml(JSON.stringify(value)))),
  );

/** The settings that Excel itself keeps for an add-in, in the part of a web extension. */
export function readExtensionSettings(xml: string): ReadonlyMap<string, unknown> {
  const properties = findChild(parseXml(xml), "properties");
  const pairs = properties ? childrenNamed(properties, "property") : [];
  return new Map(pairs.map(({ attributes: { name = "", value = "null" } }) => [name, readJson(value)]));
}

/** The same part with other settings. Its prefix for them is kept. */
export function writeExtensionSettings(xml: string, settings: ReadonlyMap<string, unknown>): string {
  const element = findChild(parseXml(xml), "properties");
  if (!element) return xml;
  const name = element.prefix === "" ? "property" : `${element.prefix}:property`;
  const written = Array.from(settings, ([key, value]) =>
    writeElement(name, { name: key, value: JSON.stringify(value) }),
  );
  return editXml(xml, [replaceContent(xml, element, written.join(""))]);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
