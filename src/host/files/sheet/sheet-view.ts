import { findCell } from "../../../sheet/a1";
import type { Sheet } from "../../model/book/sheet";
import { findRectangle } from "../../model/places/address";
import { type Element, findChild, listChildren, readFlag } from "../xml/parse-xml";

/** How a sheet is looked at: gridlines, headings, frozen panes and what is selected. */
export type SheetView = Pick<Sheet, "showGridlines" | "showHeadings" | "frozen" | "selection">;

/** The first of a sheet's views; as a new sheet's where the file has none. Source: ISO/IEC 29500-1, 18.3.1.87 */
export function readView(root: Element): SheetView {
  const [view] = listChildren(root, "sheetViews", "sheetView");
  const pane = view && findChild(view, "pane");
  const isFrozen = pane?.attributes.state?.startsWith("frozen") ?? false;
  return {
    showGridlines: readFlag(view?.attributes.showGridLines, true),
    showHeadings: readFlag(view?.attributes.showRowColHeaders, true),
    frozen: isFrozen
      ? { rows: Number(pane?.attributes.ySplit ?? 0), columns: Number(pane?.attributes.xSplit ?? 0) }
      : { rows: 0, columns: 0 },
    selection: readSelection(view, pane?.attributes.activePane),
  };
}

/** The selection of the pane in use; its active cell comes first. */
function readSelection(view: Element | undefined, activePane = "topLeft"): Sheet["selection"] {
  const selections = view?.children.filter(({ name }) => name === "selection") ?? [];
  const ofPane = selections.find(({ attributes: { pane = "topLeft" } }) => pane === activePane) ?? selections[0];
  const active = findCell(ofPane?.attributes.activeCell ?? "A1") ?? { row: 0, column: 0 };
  const areas = (ofPane?.attributes.sqref ?? "").split(/\s+/).map(findRectangle);
  const [only] = areas;
  if (areas.length === 1 && only?.row === active.row && only.column === active.column) return [only];
  return [{ ...active, rows: 1, columns: 1 }];
}
