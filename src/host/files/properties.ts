import { childrenNamed, escapeXml, findChild, parseXml, textWithin, writeElement, XML_HEAD } from "./xml";

type Custom = ReadonlyMap<string, string | number | boolean | Date>;

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The document's custom properties from docProps/custom.xml. */
export function readCustomProperties(xml: string | null): Custom {
  if (xml === null) return new Map();
  return new Map(
    childrenNamed(parseXml(xml), "property").map((property) => {
      const [value] = property.children;
      return [property.attributes.name ?? "", readValue(value?.name ?? "", value ? textWithin(value) : "")];
    }),
  );
}

function readValue(kind: string, text: string): string | number | boolean | Date {
  if (kind === "bool") return text === "true" || text === "1";
  if (kind === "filetime" || kind === "date") return new Date(text);
  return ["i1", "i2", "i4", "i8", "int", "r4", "r8", "decimal", "ui4"].includes(kind) ? Number(text) : text;
}

export const writeCustomProperties = (custom: Custom): string =>
  XML_HEAD +
  writeElement(
    "Properties",
    { xmlns: NAMESPACE, "xmlns:vt": VALUES },
    [...custom].map(([name, value], index) =>
      writeElement("property", { fmtid: FORMAT_ID, pid: index + 2, name }, writeValue(value)),
    ),
  );

function writeValue(value: string | number | boolean | Date): string {
  if (typeof value === "boolean") return writeElement("vt:bool", {}, String(value));
  if (value instanceof Date) return writeElement("vt:filetime", {}, value.toISOString());
  if (typeof value === "number")
    return writeElement(Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "vt:i4" : "vt:r8", {}, String(value));
  return writeElement("vt:lpwstr", {}, escapeXml(value));
}

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

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
