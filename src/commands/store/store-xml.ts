import { STORE_NAMESPACE } from "../../excel/store";

/**
 * What is kept, as the XML of a part: JSON text in one element.
 *
 * @example writeStoreXml({ version: 3 }) // `<store xmlns="urn:action-plan:store:1">{"version":3}</store>`
 */
export function writeStoreXml(record: object): string {
  const text = JSON.stringify(record)
    .replaceAll(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`) // no XML holds these
    .replaceAll(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);
  return `<store xmlns="${STORE_NAMESPACE}">${text}</store>`;
}

/** The record in the XML of a part, or null where it holds none that can be read. */
export function readStoreXml(xml: string): Record<string, unknown> | null {
  const inside = STORE.exec(xml)?.[1] ?? "";
  const text = inside
    .replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, (_, raw: string) =>
      raw.replaceAll(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign),
    )
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(Number(decimal ?? `0x${hex ?? "fffd"}`)) : (SIGNS[name] ?? whole),
    );
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

const STORE = /^\s*(?:<\?[^>]*\?>\s*)?<(?:[\w.-]+:)?store\b[^>]*>([^]*)<\/(?:[\w.-]+:)?store>\s*$/;

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
