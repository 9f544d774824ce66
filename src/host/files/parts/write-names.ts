import type { DefinedName } from "../../model/book/defined-name";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { changeTag } from "../xml/edit-xml";
import { type Element, listChildren } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import { isOurName, printNames, readNames, writeName } from "./names";

/** A name of a file with the element that it was read from. */
interface Known {
  readonly name: DefinedName;
  readonly element: Element;
}

/**
 * A workbook part's `<definedNames>` after an edit, or `""` where there are none. Names that did not change keep
 * their elements,
 * and so do those that Excel keeps for itself; all follow their sheets.
 * Source: ISO/IEC 29500-1, 18.2.5 (definedName), 18.2.6 (definedNames)
 * @param tabs where each sheet of the file stands among the tabs now, by where it stood; null where it is gone
 */
export function writeNames(root: Element, xml: string, now: Workbook, tabs: Tabs): string {
  const elements = listChildren(root, "definedNames", "definedName");
  const read = readNames(root);
  const kept = elements.flatMap((element) => keepElement(element, xml, tabs));
  const written = [
    ...writeList(now.names, match(elements, null, read.workbook), null, xml),
    ...now.sheets.flatMap((sheet) => {
      const { tab, before } = tabs.ofSheet(sheet);
      const known = before === null ? [] : match(elements, before, read.sheets.get(before) ?? []);
      return writeList(sheet.names, known, tab, xml).concat(writePrint(sheet, tab, before, elements, xml, read));
    }),
  ];
  const all = [...kept, ...written];
  return all.length === 0 ? "" : writeElement("definedNames", {}, all);
}

export interface Tabs {
  /** By its place in the file. */
  readonly now: (before: number) => number | null;
  /** Its place among the tabs, and the one that it had in the file. */
  readonly ofSheet: (sheet: Sheet) => { readonly tab: number; readonly before: number | null };
  /** Whether the tab of this place in the file is a worksheet. */
  readonly isSheet: (before: number) => boolean;
}

/** Names that are not kept in the workbook: Excel's own, and those of tabs that are not worksheets. */
function keepElement(element: Element, xml: string, tabs: Tabs): string[] {
  const { name = "", localSheetId } = element.attributes;
  const before = localSheetId === undefined ? null : Number(localSheetId);
  const isRead = before === null ? isOurName(name) && !isPrinted(name) : isOurName(name) && tabs.isSheet(before);
  if (isRead) return [];
  const tab = before === null ? null : tabs.now(before);
  if (before !== null && tab === null) return [];
  return [moveName(xml.slice(element.start, element.end), tab)];
}

/** What is printed is said of a sheet: a name without one is left alone. */
const isPrinted = (name: string): boolean => name.startsWith("_xlnm.Print_");

function moveName(text: string, tab: number | null): string {
  const [tag = ""] = /^<[^>]*>/.exec(text) ?? [];
  return tab === null ? text : changeTag(tag, { localSheetId: tab }) + text.slice(tag.length);
}

const match = (elements: readonly Element[], tab: number | null, names: readonly DefinedName[]): readonly Known[] => {
  const own = elements.filter(
    ({ attributes: { name = "", localSheetId } }) =>
      isOurName(name) &&
      !name.startsWith("_xlnm.") &&
      (localSheetId === undefined ? null : Number(localSheetId)) === tab,
  );
  return names.flatMap((name, place) => (own[place] ? [{ name, element: own[place] }] : []));
};

const writeList = (names: readonly DefinedName[], known: readonly Known[], tab: number | null, xml: string): string[] =>
  names.map((name) => {
    const same = known.find((other) => JSON.stringify(other.name) === JSON.stringify(name));
    return same ? moveName(xml.slice(same.element.start, same.element.end), tab) : writeName(name, tab);
  });

/** The print area and the titles; as they stand in the file while they say the same. */
function writePrint(
  sheet: Sheet,
  tab: number,
  before: number | null,
  elements: readonly Element[],
  xml: string,
  read: ReturnType<typeof readNames>,
): string[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const now = { printArea, titleRows, titleColumns };
  const old = before === null ? undefined : read.print.get(before);
  if (old && JSON.stringify(old) === JSON.stringify(now))
    return elements
      .filter(
        ({ attributes: { name = "", localSheetId } }) =>
          name.startsWith("_xlnm.Print_") && localSheetId !== undefined && Number(localSheetId) === before,
      )
      .map(({ start, end }) => moveName(xml.slice(start, end), tab));
  return printNames(sheet).map((name) => writeName(name, tab));
}
