import type { Cell } from "../../sheet/cell";
import { cellAt } from "../model/book/cells";
import type { Sheet, StoredCell } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import type { Package } from "./package/package";
import type { Styles } from "./styles/read-styles";

/** The file that a workbook came from, and the workbook as it was then: what differs now is what saving writes. */
export interface Origin {
  readonly file: Package;
  readonly workbookPath: string;
  readonly countsFrom1904: boolean;
  readonly styles: Styles;
  readonly before: Workbook;
  /** By the ids of the sheets. */
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
}

export interface SheetOrigin {
  readonly path: string;
  readonly before: Sheet;
  /** The cells with a formula whose result the file does not have. */
  readonly uncalculated: ReadonlySet<StoredCell>;
}

/** By a workbook's history, which stays with it. */
const origins = new WeakMap<Workbook["history"], Origin>();

/** What is known of a sheet when it was read. */
export interface ReadOrigin {
  readonly path: string;
  readonly uncalculated: readonly Cell[];
}

/** Keeps what a workbook was read from, as it is now; `read` is about its sheets, in their order. */
export function keepOrigin(
  workbook: Workbook,
  from: Pick<Origin, "file" | "workbookPath" | "countsFrom1904" | "styles">,
  read: readonly ReadOrigin[],
): void {
  const sheets = new Map(
    workbook.sheets.map((sheet, index): [string, SheetOrigin] => {
      const { path = "", uncalculated = [] } = read[index] ?? {};
      const before = { ...sheet, rows: new Map(sheet.rows) };
      return [sheet.id, { path, before, uncalculated: new Set(uncalculated.map((cell) => cellAt(before, cell))) }];
    }),
  );
  origins.set(workbook.history, { ...from, before: { ...workbook }, sheets });
}

/** Null for a workbook that did not come from a file. */
export const findOrigin = (workbook: Workbook): Origin | null => origins.get(workbook.history) ?? null;
