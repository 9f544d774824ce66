import { childrenNamed, type Element, textWithin } from "../xml/parse-xml";
import { escapeXml, writeElement, XML_HEAD } from "../xml/write-xml";

type Custom = ReadonlyMap<string, string | number | boolean | Date>;

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The properties that somebody added to the document. Source: ISO/IEC 29500-1, 22.3 */
export function readCustomProperties(root: Element | null): Custom {
  return new Map(
    (root ? childrenNamed(root, "property") : []).map((property) => {
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
