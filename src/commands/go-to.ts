import { run } from "../excel/run";
import { selectCell } from "../excel/select-cell";
import type { Cell } from "../sheet/cell";
import type { Command } from "./command";

export interface GoToInput {
  readonly sheet: string;
  readonly cell: Cell;
}

/** Activates a sheet and selects one of its cells; false where its row or column is hidden or filtered out. */
export const goTo = {
  id: "goTo",
  title: "Go to cell",
  run: ({ sheet, cell }) => run(selectCell(sheet, cell)),
} as const satisfies Command<GoToInput, boolean>;
