import type { Anchor } from "../book/anchor";
import { BUILT_IN_STYLE } from "../book/built-in-styles";
import type { CellStyle } from "../book/cell-style";
import type { Format } from "../book/format";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { editFormats, mapFormats } from "../changes/edit-formats";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { invalid } from "../host-error";
import { isSameName } from "../places/find-by-name";

/** By its name, whatever the case, or by the name that `Excel.BuiltInStyle` has for it. */
export function findStyle({ styles }: Workbook, name: string): CellStyle | null {
  const own = styles.find((style) => isSameName(style.name, name));
  if (own) return own;

  const [, builtIn] = Object.entries(BUILT_IN_STYLE).find(([key]) => isSameName(key, name)) ?? [];
  return styles.find((style) => style.name === builtIn) ?? null;
}

/** Replaces a style by a changed one of the same name; the cells that have it change with it. */
export function changeStyle(workbook: Workbook, before: CellStyle, after: CellStyle): void {
  assign(
    workbook,
    workbook,
    "styles",
    workbook.styles.map((one) => (one === before ? after : one)),
  );
  note(workbook, { kind: "workbook" });
  for (const sheet of workbook.sheets)
    mapFormats(workbook, sheet, (format) =>
      format.style === before.name ? followStyle(format, styled(format, before), styled(format, after)) : format,
    );
}

/**
 * What differs between a style before and after its change, changes in a format too, unless the cell had something else
 * there.
 * assumed: what was set on the cell itself stays
 */
function followStyle<Part extends object>(own: Part, before: Part, after: Part): Part {
  const entries = Object.entries(own).map(([key, value]: [string, unknown]): [string, unknown] => {
    const [was, is] = [before[key as keyof Part], after[key as keyof Part]] as [unknown, unknown];
    if (typeof value === "object" && value !== null) return [key, followStyle(value, was as object, is as object)];
    return [key, value === was ? is : value];
  });
  return Object.fromEntries(entries) as Part;
}

/** @throws {HostError} InvalidArgument where there is no such cell style */
export function applyStyle(workbook: Workbook, { sheet, areas }: Anchor, name: unknown): void {
  const style = typeof name === "string" ? findStyle(workbook, name) : null;
  if (!style) invalid();
  mayDo(sheet, "allowFormatCells");
  for (const area of areas) editFormats(workbook, sheet, area, (format) => styled(format, style));
}

/** A format after a style was put on it: only the parts that the style includes change. */
function styled(format: Format, { name, format: of, include }: CellStyle): Format {
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
