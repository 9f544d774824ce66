import { formatCell } from "../../sheet/a1";
import type { Cell, CellValue } from "../../sheet/cell";
import type { Batch } from "../batch";
import { runSteps } from "../run";

/** What became of a link. `foreign`: the cell has a link of its own, or a formula. */
export type Linked = "linked" | "foreign" | "moved";

export interface LinkWanted {
  readonly sheet: string;
  readonly cell: Cell;
  /** What stands in the cell; elsewhere no link is made. */
  readonly holds: CellValue;
  /** The defined name that the link leads to. */
  readonly name: string;
  readonly screenTip: string;
  /** How the names begin whose links may be replaced. */
  readonly own: string;
}

/**
 * Links a cell to a defined name. Its text, its font and all else stay as they are, but for a line below its words: a
 * link takes the look of links, so the font is written again, and so is the text, should Excel have changed it. Two
 * round trips.
 * @throws {ExcelError} when Excel refuses, as on a protected sheet
 * @example
 * await linkCell({ sheet: "Plan", cell, holds: "Hire a tutor", name: "ActionPlan.Detail", … }) // "linked"
 */
export const linkCell = ({ sheet, cell, holds, name, screenTip, own }: LinkWanted): Promise<Linked> =>
  runSteps(async (context, send): Promise<Linked> => {
    const at = context.workbook.worksheets.getItem(sheet).getRange(formatCell(cell));
    const { font } = at.format;
    font.load("name,size,bold,italic,color,strikethrough");
    const before = await send(look(at));
    if (before.holds !== holds) return "moved";
    if (before.typed.startsWith("=") || (before.leadsTo !== "" && !before.leadsTo.startsWith(own))) return "foreign";
    if (before.leadsTo === name) return "linked";

    const { name: face, size, bold, italic, color, strikethrough } = font.toJSON();
    const readBefore = look(at.getCell(0, 0));
    at.hyperlink = { documentReference: name, screenTip };
    font.set(leaveOutMixed({ name: face, size, bold, italic, color, strikethrough }));
    const readAfter = look(at.getCell(0, 0));
    const [held, now] = await send(() => [readBefore(), readAfter()] as const);
    if (held.holds === holds && now.holds === holds) return "linked";

    // Somebody moved the step in between, or Excel showed something else in its place.
    if (held.holds !== holds) at.clear(Excel.ClearApplyTo.hyperlinks);
    if (now.holds !== held.holds) at.formulas = [[held.typed]];
    await send(() => undefined);
    return held.holds === holds ? "linked" : "moved";
  });

interface CellRead {
  readonly holds: CellValue;
  /** A formula with its equals sign; otherwise as `holds`. */
  readonly typed: string;
  readonly leadsTo: string;
}

function look(range: Excel.Range): () => CellRead {
  range.load("values,formulas,hyperlink");
  return () => ({
    holds: range.values[0]?.[0] as CellValue,
    typed: String(range.formulas[0]?.[0] ?? ""),
    leadsTo: findTarget(range.hyperlink),
  });
}

const findTarget = (link: Excel.RangeHyperlink | null): string => link?.documentReference || link?.address || "";

/** Where parts of a text differ, Excel says null. */
const leaveOutMixed = <Given extends object>(given: Given): Partial<Given> =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Given>;

/** Deletes a sheet and the name of the workbook by which links find it. */
export const removeDetail =
  (sheet: string, name: string): Batch<void> =>
  ({ workbook }) => {
    workbook.names.getItem(name).delete();
    workbook.worksheets.getItem(sheet).delete();
    return () => undefined;
  };
