import type { Sheet } from "../../model/book/sheet";
import type { SheetEntry } from "../find-sheets";
import { changeTag, withPrefix } from "../xml/edit-xml";
import { type Element, listChildren } from "../xml/parse-xml";
import { RELATION_NAMESPACE, writeElement } from "../xml/write-xml";
import type { Tabs } from "./write-names";

/** The tabs of a workbook after an edit. */
export interface WrittenTabs extends Tabs {
  /** The `<sheet>` elements. */
  readonly xml: string;
}

/** A sheet that came from the file with its tab there, or a new one with the relation to its part. */
export interface TabOf {
  readonly entry: SheetEntry | null;
  readonly relationId: string;
}

/**
 * Lists the sheets of a workbook. Tabs that are not worksheets stay behind the tab that they stood behind.
 * Source: ISO/IEC 29500-1, 18.2.19 (sheet)
 */
export function writeTabs(
  root: Element,
  xml: string,
  sheets: readonly Sheet[],
  tabOf: (sheet: Sheet) => TabOf,
  entries: readonly SheetEntry[],
): WrittenTabs {
  const elements = listChildren(root, "sheets", "sheet");
  const order: Tab[] = sheets.map((sheet) => ({ sheet, before: tabOf(sheet).entry?.tab ?? null }));
  for (const [before] of elements.entries()) {
    if (entries.some(({ tab }) => tab === before)) continue;
    const neighbour = order.findIndex((tab) => tab.before === before - 1);
    order.splice(neighbour + 1, 0, { sheet: null, before });
  }
  let lastId = Math.max(0, ...elements.map(({ attributes }) => Number(attributes.sheetId ?? 0)));
  const written = order.map(({ sheet, before }) => {
    const element = before === null ? undefined : elements[before];
    const text = element && xml.slice(element.start, element.end);
    if (!sheet) return text ?? "";
    const state = STATES[sheet.visibility];
    if (!text)
      return withPrefix(
        writeElement("sheet", {
          name: sheet.name,
          sheetId: ++lastId,
          state,
          // Some files declare it at each sheet, not for the whole workbook.
          "xmlns:r": root.attributes["xmlns:r"] === undefined ? RELATION_NAMESPACE : null,
          "r:id": tabOf(sheet).relationId,
        }),
        root.prefix,
      );
    const { name, state: oldState = null } = element.attributes;
    return changeTag(text, {
      ...(name === sheet.name ? {} : { name: sheet.name }),
      ...(STATES[sheet.visibility] === (oldState === "visible" ? null : oldState) ? {} : { state }),
    });
  });
  return {
    xml: written.join(""),
    now: (before) => findPlace(order, (tab) => tab.before === before),
    ofSheet: (sheet) => {
      const tab = order.findIndex((other) => other.sheet === sheet);
      return { tab, before: order[tab]?.before ?? null };
    },
    isSheet: (before) => entries.some(({ tab }) => tab === before),
  };
}

interface Tab {
  /** Null for a tab that is not a worksheet. */
  readonly sheet: Sheet | null;
  readonly before: number | null;
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function findPlace(order: readonly Tab[], is: (tab: Tab) => boolean): number | null {
  const place = order.findIndex(is);
  return place < 0 ? null : place;
}
