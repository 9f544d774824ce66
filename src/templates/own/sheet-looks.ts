import type { Cell } from "../../sheet/cell";
import type { OwnColumn, OwnTemplate } from "./own-template";

/** The help of a cell: the message next to it, and what it offers to choose from. */
export type CellHelp = Pick<OwnColumn, "hint" | "choices">;

/** How a sheet looks, as far as a template keeps it. */
export interface SheetLooks extends Pick<
  OwnTemplate,
  "looks" | "widths" | "heights" | "merges" | "table" | "landscape"
> {
  readonly helpAt: (cell: Cell) => CellHelp;
}

/** Of a sheet of which only the contents are known. */
export const NO_LOOKS: SheetLooks = {
  looks: [],
  widths: [],
  heights: [],
  table: null,
  landscape: true,
  helpAt: () => ({}),
};
