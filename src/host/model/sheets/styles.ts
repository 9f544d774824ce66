import type { Anchor } from "../book/anchor";
import type { CellStyle } from "../book/cell-style";
import type { Format } from "../book/format";
import type { Workbook } from "../book/workbook";
import { editFormats } from "../changes/edit-formats";
import { mayDo } from "../changes/locks";
import { invalid } from "../host-error";
import { isSameName } from "../places/find-by-name";

export const findStyle = ({ styles }: Workbook, name: string): CellStyle | null =>
  styles.find((style) => isSameName(style.name, name)) ?? null;

/** @throws {HostError} InvalidArgument where there is no such cell style */
export function applyStyle(workbook: Workbook, { sheet, areas }: Anchor, name: unknown): void {
  const style = typeof name === "string" ? findStyle(workbook, name) : null;
  if (!style) invalid();
  mayDo(sheet, "allowFormatCells");
  for (const area of areas) editFormats(workbook, sheet, area, (format) => styled(format, style));
}

/** A format after a style was put on it: only the parts that the style includes change. */
export function styled(format: Format, { name, format: of, include }: CellStyle): Format {
  return {
    ...format,
    style: name,
    ...(include.number ? { numberFormat: of.numberFormat } : {}),
    ...(include.font ? { font: of.font } : {}),
    ...(include.border ? { borders: of.borders } : {}),
    ...(include.patterns ? { fill: of.fill } : {}),
    ...(include.protection ? { locked: of.locked, formulaHidden: of.formulaHidden } : {}),
    ...(include.alignment
      ? {
          horizontalAlignment: of.horizontalAlignment,
          verticalAlignment: of.verticalAlignment,
          wrapText: of.wrapText,
          indentLevel: of.indentLevel,
          shrinkToFit: of.shrinkToFit,
          textOrientation: of.textOrientation,
          readingOrder: of.readingOrder,
        }
      : {}),
  };
}
