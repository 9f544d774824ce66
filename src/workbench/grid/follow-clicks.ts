import { activateSheet, cellAt, findPlace, selectCells } from "../../host/doors/spreadsheet";
import type { Painter } from "./sheet-view";
import type { User } from "./user";

/**
 * A click on a tab shows its sheet, unless an entry is refused first; one on a cell with a link goes where the link
 * goes.
 */
export function followClicks(
  { univer }: Painter,
  container: HTMLElement,
  user: User,
  endEditing: () => Promise<boolean>,
): void {
  container.addEventListener("pointerdown", ({ target }) => {
    const id = target instanceof Element && target.closest("[data-u-comp=slide-tab-item]")?.getAttribute("data-id");
    if (!id) return;
    void endEditing().then((hasEnded) => {
      if (hasEnded)
        user.does((workbook) => {
          activateSheet(workbook, user.sheet(id));
        });
    });
  });

  univer.addEvent(univer.Event.CellClicked, ({ row, column }) => {
    const { link } = cellAt(user.sheet(), { row, column });
    if (!link) return;
    if (link.address !== "") window.open(link.address, "_blank", "noopener");
    else {
      const place = findPlace(user.workbook, user.sheet(), link.documentReference);
      if (place)
        user.does((workbook) => {
          selectCells(workbook, place.sheet, [place.rectangle]);
        });
    }
  });
}
