import { declarePart } from "./content-types";
import type { Package } from "./package";

const STRICT = "http://purl.oclc.org/ooxml/";

/**
 * The namespaces of transitional files, and what strict ones have instead: ISO/IEC 29500-1, annex A; 29500-4, annex A.
 */
const NAMESPACES: readonly (readonly [transitional: string, strict: string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", `${STRICT}spreadsheetml/main`],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", `${STRICT}officeDocument/relationships`],
  ["http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", `${STRICT}drawingml/spreadsheetDrawing`],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", `${STRICT}drawingml/chart`],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", `${STRICT}drawingml/main`],
];

/** Whether a file is of the strict kind, in which all namespaces are others. */
const isStrict = (file: Package): boolean => file.read("_rels/.rels")?.includes(STRICT) ?? false;

/** The text with the namespaces of the kind of file. */
export const asInFile = (file: Package, text: string): string =>
  isStrict(file)
    ? NAMESPACES.reduce((changed, [transitional, strict]) => changed.replaceAll(transitional, strict), text)
    : text;

/** Writes a part that the file does not have yet, and states its content type. */
export function addPart(file: Package, path: string, xml: string, contentType: string): void {
  file.write(path, asInFile(file, xml));
  declarePart(file, path, contentType);
}
