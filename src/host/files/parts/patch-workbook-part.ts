import type { Workbook } from "../../model/book/workbook";
import { type Edit, editXml, insertBefore, replaceContent, setAttributes, withPrefix } from "../xml/edit-xml";
import { type Element, findChild, listChildren } from "../xml/parse-xml";
import { type Attributes, writeElement } from "../xml/write-xml";
import { writeApplication } from "./application";
import { writeNames } from "./write-names";
import type { WrittenTabs } from "./write-tabs";

/** What is written into the workbook's own part. */
export interface WorkbookPatch {
  readonly before: Workbook;
  readonly now: Workbook;
  readonly tabs: WrittenTabs;
  /** The active tab; null leaves what the part says. */
  readonly activeTab: number | null;
  /** Whether Excel is to calculate all formulas when it opens the file. */
  readonly calculates: boolean;
}

/**
 * The part with the tabs, names and settings of the workbook after an edit. Source: ISO/IEC 29500-1, 18.2.27
 * (workbook)
 */
export function patchWorkbookPart(xml: string, root: Element, patch: WorkbookPatch): string {
  const { before, now, tabs } = patch;
  const sheets = findChild(root, "sheets");
  const edits: Edit[] = [];
  const listed = sheets?.children.map(({ start, end }) => xml.slice(start, end)).join("");
  if (sheets && listed !== tabs.xml) edits.push(replaceContent(xml, sheets, tabs.xml));
  edits.push(...patchNames(xml, root, now, tabs));
  edits.push(...patchView(xml, root, patch.activeTab));
  edits.push(...patchCalculation(xml, root, patch));
  if (now.protection.protected !== before.protection.protected)
    edits.push(
      ...replace(
        xml,
        root,
        "workbookProtection",
        now.protection.protected ? writeElement("workbookProtection", { lockStructure: true }) : "",
      ),
    );
  return editXml(xml, edits);
}

const ORDER: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

function replace(xml: string, root: Element, name: string, written: string): Edit[] {
  const element = findChild(root, name);
  if (element) {
    const text = withPrefix(written, root.prefix);
    return text === xml.slice(element.start, element.end) ? [] : [{ start: element.start, end: element.end, text }];
  }
  if (written === "") return [];
  const next = root.children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
  return [insertBefore(next?.start ?? root.innerEnd, written, root.prefix)];
}

function patchNames(xml: string, root: Element, now: Workbook, tabs: WrittenTabs): Edit[] {
  const element = findChild(root, "definedNames");
  const written = withPrefix(writeNames(root, xml, now, tabs), root.prefix);
  const content = (text: string): string => text.replace(/^<[^>]*>/, "").replace(/<\/[^<>]*>$/, "");
  const isSame =
    element && sortedNames(content(xml.slice(element.start, element.end))) === sortedNames(content(written));
  return isSame ? [] : replace(xml, root, "definedNames", written);
}

/** The order of names means nothing. */
const sortedNames = (content: string): string =>
  content
    .split(/(?<=>)\s*(?=<(?:\w+:)?definedName\b)/)
    .map((name) => name.trim())
    .sort()
    .join("");

function patchView(xml: string, root: Element, activeTab: number | null): Edit[] {
  const [view] = listChildren(root, "bookViews", "workbookView");
  if (activeTab === null || Number(view?.attributes.activeTab ?? 0) === activeTab) return [];
  if (view) return [setAttributes(xml, view, { activeTab: activeTab || null })];
  return replace(xml, root, "bookViews", writeElement("bookViews", {}, writeElement("workbookView", { activeTab })));
}

function patchCalculation(xml: string, root: Element, { before, now, calculates }: WorkbookPatch): Edit[] {
  const [old, application] = [writeApplication(before.application), writeApplication(now.application)];
  const changes: Attributes = {
    ...Object.fromEntries(Object.entries(application).filter(([name, value]) => value !== old[name])),
    ...(calculates ? { fullCalcOnLoad: true } : {}),
  };
  const element = findChild(root, "calcPr");
  if (Object.keys(changes).length === 0) return [];
  return element
    ? [setAttributes(xml, element, changes)]
    : replace(xml, root, "calcPr", writeElement("calcPr", changes));
}
