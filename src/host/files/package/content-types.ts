import { editXml, insertLast } from "../xml/edit-xml";
import { childrenNamed, parseXml } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import type { Package } from "./package";

const CONTENT_TYPES = "[Content_Types].xml";

/** How the content types of Office documents begin. */
export const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument";

/**
 * The content type of a part: its own, else that of its ending; null where the file states none.
 * Source: ISO/IEC 29500-2, 7.2.3
 * @example findContentType(file, "xl/workbook.xml") // "application/vnd.openxmlformats-…sheet.main+xml"
 */
function findContentType(file: Package, path: string): string | null {
  const types = file.read(CONTENT_TYPES);
  if (types === null) return null;
  const root = parseXml(types);
  const own = childrenNamed(root, "Override").find(({ attributes }) => isPath(attributes.PartName, path));
  if (own) return own.attributes.ContentType ?? null;
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const shared = childrenNamed(root, "Default").find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === ending,
  );
  return shared?.attributes.ContentType ?? null;
}

/** States the content type of a part that is new. */
export function declarePart(file: Package, path: string, contentType: string): void {
  if (findContentType(file, path) === contentType) return;
  changeTypes(file, (types) => [
    insertLast(types, parseXml(types), writeElement("Override", { PartName: `/${path}`, ContentType: contentType })),
  ]);
}

/** States the content type of all parts with an ending, unless the file already does. */
export function declareEnding(file: Package, ending: string, contentType: string): void {
  if (findContentType(file, `.${ending}`) !== null) return;
  changeTypes(file, (types) => [
    insertLast(types, parseXml(types), writeElement("Default", { Extension: ending, ContentType: contentType })),
  ]);
}

/** Removes a part with its content type. */
export function dropPart(file: Package, path: string): void {
  if (!file.has(path)) return;
  file.remove(path);
  changeTypes(file, (types) =>
    childrenNamed(parseXml(types), "Override")
      .filter(({ attributes }) => isPath(attributes.PartName, path))
      .map(({ start, end }) => ({ start, end, text: "" })),
  );
}

function changeTypes(file: Package, edit: (types: string) => Parameters<typeof editXml>[1]): void {
  const types = file.read(CONTENT_TYPES) ?? "";
  const edits = edit(types);
  if (edits.length > 0) file.write(CONTENT_TYPES, editXml(types, edits));
}

const isPath = (partName: string | undefined, path: string): boolean =>
  partName?.replace(/^\/+/, "").toLowerCase() === path.toLowerCase();
