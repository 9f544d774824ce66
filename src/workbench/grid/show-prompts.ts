import type { Workbook } from "../../host/doors/spreadsheet";
import { activeCellOf, validationAt, watch } from "../../host/doors/spreadsheet";
import { type Painter, UNIT } from "./sheet-view";

/**
 * Shows the prompt of a validation next to the selected cell, as Excel does, and within the grid: it covers no pane.
 * Returns a function that stops it.
 */
export function showPrompts({ univer }: Painter, container: HTMLElement, workbook: Workbook): () => void {
  const bubble = document.createElement("p");
  bubble.className = "prompt";
  bubble.setAttribute("role", "note");
  document.body.append(bubble); // what else is in the container is Univer’s
  const hide = (): void => {
    bubble.hidden = true;
  };

  function show(): void {
    const sheet = workbook.activeSheet;
    const cell = activeCellOf(sheet);
    const prompt = validationAt(sheet, cell)?.prompt;
    bubble.hidden = !prompt?.showPrompt || (prompt.title === "" && prompt.message === "");
    if (!prompt || bubble.hidden) return;
    const title = document.createElement("b");
    title.textContent = prompt.title;
    bubble.replaceChildren(...(prompt.title ? [title] : []), prompt.message);
    const at = univer.getWorkbook(UNIT)?.getActiveSheet().getRange(cell.row, cell.column).getCellRect();
    const sheetOnScreen = container.querySelector("canvas[id^=univer-sheet]")?.getBoundingClientRect();
    if (!at || !sheetOnScreen) return;
    const { right, bottom } = container.getBoundingClientRect();
    const { width, height } = bubble.getBoundingClientRect();
    const below = sheetOnScreen.top + at.bottom + GAP;
    const above = sheetOnScreen.top + at.top - GAP - height;
    bubble.style.left = `${Math.min(sheetOnScreen.left + at.left, right - width - GAP)}px`;
    bubble.style.top = `${below + height > bottom ? above : below}px`;
  }

  hide();
  container.addEventListener("wheel", hide);
  const unwatch = watch(workbook, (changes) => {
    if (changes.some(({ kind }) => kind === "selection" || kind === "activated" || kind === "validations"))
      requestAnimationFrame(show);
  });
  return () => {
    unwatch();
    container.removeEventListener("wheel", hide);
    bubble.remove();
  };
}

/** Between the cell and the prompt, in pixels. */
const GAP = 6;
