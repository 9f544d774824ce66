import { formatCell } from "../../../sheet/a1";
import { getActiveCell, type Sheet } from "../../model/book/sheet";
import { formatAddress } from "../../model/places/address";
import { withElement } from "../xml/edit-snippet";
import { changeTag, editXml } from "../xml/edit-xml";
import { parseXml } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import type { FrameEdits } from "./frame-edits";
import { differences } from "./patch-frame";

/** Changes how a sheet is looked at. `isActive` is whether its tab is the active one; null leaves that as it is. */
export function patchView(
  edits: FrameEdits,
  before: Sheet,
  now: Sheet,
  { isNew, isActive }: { readonly isNew: boolean; readonly isActive: boolean | null },
): void {
  const whole = edits.textOf("sheetViews");
  const old = whole ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const [view] = parseXml(old).children;
  if (!view) return;
  const text = old.slice(view.start, view.end);
  const tagged = changeFirstTag(text, before, now, isActive);
  const isMoved = isNew || hasNewPanes(before, now);
  const changed = isMoved ? patchPanes(tagged, now) : tagged;
  if (changed === text) return;
  edits.replace("sheetViews", editXml(old, [{ start: view.start, end: view.end, text: changed }]));
}

function changeFirstTag(text: string, before: Sheet, now: Sheet, isActive: boolean | null): string {
  const flags = ({ showGridlines, showHeadings }: Sheet) => ({
    showGridLines: showGridlines ? null : false,
    showRowColHeaders: showHeadings ? null : false,
  });
  const [tag = ""] = /^<[^>]*>/.exec(text) ?? [];
  const selected = isActive === null ? {} : { tabSelected: isActive || null };
  return changeTag(tag, { ...differences(flags(before), flags(now)), ...selected }) + text.slice(tag.length);
}

const ORDER = ["pane", "selection", "pivotSelection", "extLst"];

const hasNewPanes = ({ frozen: before }: Sheet, { frozen: now }: Sheet): boolean =>
  now.rows !== before.rows || now.columns !== before.columns;

function patchPanes(view: string, now: Sheet): string {
  const { rows, columns } = now.frozen;
  const root = parseXml(view);
  const others = editXml(
    view,
    root.children
      .filter(({ name }) => name === "pane" || name === "selection")
      .map(({ start, end }) => ({ start, end, text: "" })),
  );
  return patchSelection(rows === 0 && columns === 0 ? others : withElement(others, "pane", writePane(now), ORDER), now);
}

const PANES = { both: "bottomRight", rows: "bottomLeft", columns: "topRight" } as const;

function writePane({ frozen: { rows, columns } }: Sheet): string {
  const activePane = PANES[rows > 0 && columns > 0 ? "both" : rows > 0 ? "rows" : "columns"];
  return writeElement("pane", {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: formatCell({ row: rows, column: columns }),
    activePane,
    state: "frozen",
  });
}

/** The selection of the pane in use. What was selected in a sheet of the file stays: to select is no edit. */
function patchSelection(view: string, now: Sheet): string {
  const pane = parseXml(view).children.find(({ name }) => name === "pane")?.attributes.activePane;
  const written = writeElement("selection", {
    pane,
    activeCell: formatCell(getActiveCell(now)),
    sqref: now.selection.map(formatAddress).join(" "),
  });
  return withElement(view, "selection", written, ORDER);
}
