import type { Sheet } from "../model/book/sheet";
import { FileError } from "./file-error";
import type { Relation } from "./package/relations";
import { type Element, findRelationId, listChildren } from "./xml/parse-xml";

/** A worksheet in the list of a workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility: Sheet["visibility"];
  /** Its place among all tabs, those of charts included. */
  readonly tab: number;
  readonly element: Element;
}

/**
 * The worksheets of a workbook, in the order of their tabs. Tabs with a chart, a dialog or old macros are left out.
 * Source: ISO/IEC 29500-1, 18.2.20 (sheets)
 * @throws {FileError} where a tab leads nowhere
 */
export const findSheets = (workbookPart: Element, relations: ReadonlyMap<string, Relation>): readonly SheetEntry[] =>
  listChildren(workbookPart, "sheets", "sheet").flatMap((element, tab) => {
    const { name = "", state } = element.attributes;
    const id = findRelationId(element) ?? "";
    // A module of old macros has none.
    if (id === "") return [];
    const relation = relations.get(id);
    if (!relation)
      throw new FileError(
        `The sheet “${name}” is missing from this workbook. Open it in Excel, let Excel repair it, ` +
          "save it under another name and try that file.",
      );
    if (relation.kind !== "worksheet") return [];
    return [{ name, path: relation.target, visibility: VISIBILITIES[state ?? ""] ?? "Visible", tab, element }];
  });

const VISIBILITIES: Readonly<Record<string, Sheet["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };
