import type { Sheet } from "../../../host/doors/spreadsheet";
import type { SheetView } from "../sheet-view";
import { columns } from "./columns";
import { dropDown } from "./drop-down";
import { merges } from "./merges";
import { name } from "./name";
import { comments, notes } from "./notes";
import type { Part } from "./part";
import { tabColor, visibility } from "./tab";
import { tables } from "./tables";
import { frozen, gridlines } from "./window";

/** Shows what a sheet has other than its cells; later only what has changed. */
export function followParts(view: SheetView): (sheet: Sheet) => void {
  const followers = [
    follow(view, name),
    follow(view, tabColor),
    follow(view, visibility),
    follow(view, gridlines),
    follow(view, frozen),
    follow(view, columns),
    follow(view, merges),
    follow(view, tables),
    follow(view, dropDown),
    follow(view, notes),
    follow(view, comments),
  ];
  return (sheet) => {
    for (const show of followers) show(sheet);
  };
}

function follow<Value>(view: SheetView, part: Part<Value>): (sheet: Sheet) => void {
  let shown: Value | undefined;
  return (sheet) => {
    const value = part.of(sheet);
    if (value === shown) return;
    part.show(view, value, shown, sheet);
    shown = value;
  };
}
