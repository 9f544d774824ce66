import {
  BorderStyleTypes,
  type IBorderData,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Change, ConditionalLook } from "../../host/doors/spreadsheet";
import { COLUMNS, conditionalFormatsAt, type Sheet } from "../../host/doors/spreadsheet";
import { flag } from "./flag";
import { UNIT } from "./sheet-view";
import type { User } from "./user";

/**
 * Shows what conditional formats say of the cells in sight, as the model works them out, so that a colour goes as soon
 * as its cell is fixed. Univer would calculate every condition of a whole sheet by itself, for seconds where it is
 * long. Bars, scales and icons are not drawn. Gives back what is to be called after each change.
 */
export function paintConditions(injector: Injector, user: User): (changes: readonly Change[]) => void {
  let known = new Map<Sheet, Map<number, IStyleBase | null>>();
  let wereThere = false;

  function styleAt(sheet: Sheet, row: number, column: number): IStyleBase | null {
    const cells = known.get(sheet) ?? new Map<number, IStyleBase | null>();
    known.set(sheet, cells);
    const place = row * COLUMNS + column;
    let style = cells.get(place);
    if (style === undefined) {
      const looks = conditionalFormatsAt(user.workbook, sheet, { row, column }).map(({ look }) => look);
      style = looks.length > 0 ? looks.toReversed().map(toStyle).reduce(laidOver) : null; // the first has priority
      cells.set(place, style);
    }
    return style;
  }

  /** Two cells share the line between them, and Univer draws that of the lower one last. */
  function withLineAbove(sheet: Sheet, row: number, column: number): IStyleBase | null {
    const [style, above] = [styleAt(sheet, row, column), row > 0 ? styleAt(sheet, row - 1, column)?.bd?.b : null];
    return above ? laidOver({ bd: { t: above } }, style ?? {}) : style;
  }

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: ABOVE_THE_CELL,
    handler: (cell, { workbook, subUnitId, row, col }, next) => {
      const sheet = user.sheet(subUnitId);
      const style = sheet.conditionalFormats.length > 0 ? withLineAbove(sheet, row, col) : null;
      return next(
        style
          ? {
              ...cell,
              s: laidOver(
                ownStyle(cell, (id) => workbook.getStyles().get(id)),
                style,
              ),
            }
          : cell,
      );
    },
  });

  return () => {
    known = new Map();
    const are = user.workbook.activeSheet.conditionalFormats.length > 0;
    const render = are || wereThere ? injector.get(IRenderManagerService).getRenderById(UNIT) : null;
    wereThere = are;
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  };
}

/** As that of Univer's own conditional formats. */
const ABOVE_THE_CELL = 10;

const ownStyle = (cell: Nullable<ICellData>, styleOfId: (id: string) => Nullable<IStyleData>): IStyleData =>
  (typeof cell?.s === "string" ? styleOfId(cell.s) : cell?.s) ?? {};

/** Two styles in one: the second adds to the first, also for each line. */
const laidOver = (below: IStyleData, above: IStyleBase): IStyleBase => ({
  ...below,
  ...above,
  bd: { ...below.bd, ...above.bd },
});

const toStyle = ({ fill, color, bold, italic, strikethrough, underline, borders }: ConditionalLook): IStyleBase => ({
  ...(fill ? { bg: { rgb: fill } } : {}),
  ...(color ? { cl: { rgb: color } } : {}),
  ...(bold === null ? {} : { bl: flag(bold) }),
  ...(italic === null ? {} : { it: flag(italic) }),
  ...(strikethrough ? { st: { s: flag(true) } } : {}),
  ...(underline && underline !== "None" ? { ul: { s: flag(true) } } : {}),
  bd: {
    ...line("t", borders.EdgeTop),
    ...line("b", borders.EdgeBottom),
    ...line("l", borders.EdgeLeft),
    ...line("r", borders.EdgeRight),
  },
});

const line = (side: keyof IBorderData, { style, color }: ConditionalLook["borders"]["EdgeTop"]): IBorderData =>
  style === "None" ? {} : { [side]: { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } } };

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
};
