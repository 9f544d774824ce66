import { formatRectangle } from "../../../sheet/a1";
import { findUsed } from "../../model/book/find-used";
import { COLUMNS, ROWS, type Sheet } from "../../model/book/sheet";
import { findRectangle, formatAddress } from "../../model/places/address";
import { bound, isInside } from "../../model/places/rectangles";
import { toArgb } from "../styles/colors";
import { withChild, withElement } from "../xml/edit-snippet";
import { changeTag } from "../xml/edit-xml";
import { findChild } from "../xml/parse-xml";
import { type Attributes, writeElement } from "../xml/write-xml";
import { writeWidth } from "./columns";
import { writeFilter } from "./filters";
import type { FrameEdits } from "./frame-edits";
import { writeBreaks } from "./page-breaks";
import { fitsPages, writeHeadersFooters, writeMargins, writePageSetup, writePrintOptions } from "./page-layouts";
import { writeProtection } from "./protections";

/**
 * Changes what stands around the cells of a sheet and depends on nothing but the sheet itself: only what differs is
 * touched.
 */
export function patchFrame(edits: FrameEdits, before: Sheet, now: Sheet): void {
  patchProperties(edits, before, now);
  patchFormat(edits, before, now);
  patchProtection(edits, before, now);
  if (now.filter !== before.filter) patchFilter(edits, before, now);
  if (now.merges !== before.merges) edits.replace("mergeCells", writeMerges(now));
  if (now.pageLayout !== before.pageLayout) patchPageLayout(edits, before, now);
}

const PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

function patchProperties(edits: FrameEdits, before: Sheet, now: Sheet): void {
  let properties = edits.textOf("sheetPr") ?? "<sheetPr/>";
  if (now.tabColor !== before.tabColor) {
    const color = now.tabColor === "" ? "" : writeElement("tabColor", { rgb: toArgb(now.tabColor) });
    properties = withElement(properties, "tabColor", color, PROPERTIES);
  }
  if (fitsPages(now.pageLayout) !== fitsPages(before.pageLayout))
    properties = withChild(properties, "pageSetUpPr", { fitToPage: fitsPages(now.pageLayout) || null }, PROPERTIES);
  if (properties !== (edits.textOf("sheetPr") ?? "<sheetPr/>")) edits.replace("sheetPr", properties);
}

function patchFormat(edits: FrameEdits, before: Sheet, now: Sheet): void {
  const deepest = (items: Iterable<{ readonly outlineLevel: number }>): number | null => {
    let level = 0;
    for (const { outlineLevel } of items) level = Math.max(level, outlineLevel);
    return level || null;
  };
  const changes: Attributes = {
    ...(now.standardWidth === before.standardWidth ? {} : { defaultColWidth: writeWidth(now.standardWidth) }),
    ...differences({ outlineLevelRow: deepest(before.rows.values()) }, { outlineLevelRow: deepest(now.rows.values()) }),
    ...(now.columns === before.columns
      ? {}
      : differences(
          { outlineLevelCol: deepest(before.columns.values()) },
          { outlineLevelCol: deepest(now.columns.values()) },
        )),
  };
  const isNew = edits.textOf("sheetFormatPr") === null;
  if (Object.keys(changes).length > 0)
    edits.change("sheetFormatPr", isNew ? { defaultRowHeight: 15, ...changes } : changes);
}

/** The attributes that are written differently now. */
export const differences = (before: Attributes, now: Attributes): Attributes =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => (value ?? null) !== (before[name] ?? null)));

/** What is known of a password stays while the sheet is protected. */
function patchProtection(edits: FrameEdits, { protection: before }: Sheet, { protection: now }: Sheet): void {
  if (now === before) return;
  if (!now.protected || !before.protected) edits.replace("sheetProtection", writeProtection(now));
  else edits.change("sheetProtection", differences(writeProtectionAttributes(before), writeProtectionAttributes(now)));
}

function writeProtectionAttributes(protection: Sheet["protection"]): Attributes {
  return Object.fromEntries(
    Array.from(writeProtection(protection).matchAll(/ (\w+)="(\d)"/g), ([, name = "", value]) => [name, value]),
  );
}

function patchFilter(edits: FrameEdits, { filter: before }: Sheet, { filter: now }: Sheet): void {
  const text = edits.textOf("autoFilter");
  if (text !== null && now && now.criteria === before?.criteria) {
    const [tag = ""] = /^<[^>]*>/.exec(text) ?? [];
    edits.replace("autoFilter", changeTag(tag, { ref: formatRectangle(now.rectangle) }) + text.slice(tag.length));
  } else edits.replace("autoFilter", now ? writeFilter(formatRectangle(now.rectangle), now.criteria) : "");
}

const writeMerges = ({ merges }: Sheet): string =>
  merges.length === 0
    ? ""
    : writeElement(
        "mergeCells",
        { count: merges.length },
        merges.map((merge) => writeElement("mergeCell", { ref: formatRectangle(merge) })),
      );

function patchPageLayout(edits: FrameEdits, { pageLayout: before }: Sheet, { pageLayout: now }: Sheet): void {
  const change = (name: string, old: Attributes, attributes: Attributes): void => {
    // Margins must all be there.
    const changes = edits.textOf(name) === null && name === "pageMargins" ? attributes : differences(old, attributes);
    if (Object.keys(differences(old, attributes)).length > 0) edits.change(name, changes);
  };
  change("printOptions", writePrintOptions(before), writePrintOptions(now));
  change("pageMargins", writeMargins(before), writeMargins(now));
  change("pageSetup", writePageSetup(before), writePageSetup(now));
  const text = writeHeadersFooters(now);
  if (text !== writeHeadersFooters(before)) edits.replace("headerFooter", text);
  if (now.rowBreaks !== before.rowBreaks)
    edits.replace("rowBreaks", writeBreaks("rowBreaks", now.rowBreaks, COLUMNS - 1));
  if (now.columnBreaks !== before.columnBreaks)
    edits.replace("colBreaks", writeBreaks("colBreaks", now.columnBreaks, ROWS - 1));
}

/** Says which cells a sheet uses, where it uses more than its part says. */
export function patchDimension(edits: FrameEdits, now: Sheet, isNew: boolean): void {
  const used = findUsed(now, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  if (isNew) edits.replace("dimension", writeElement("dimension", { ref: formatAddress(used) }));
  const stated = findRectangle(findChild(edits.root, "dimension")?.attributes.ref ?? "");
  if (stated && !isInside(used, stated)) edits.change("dimension", { ref: formatAddress(bound(stated, used)) });
}
