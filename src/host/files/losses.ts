import type { ConditionalFormat } from "../model/book/conditional-format";
import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { isCarriedChart, losesLook } from "./charts/carried";
import { findOrigin } from "./origin";
import { isByColor } from "./sheet/filters";
import { isCarried, isFancyBar } from "./sheet/graphic-formats";
import { findStayed, type Stayed } from "./stayed";

/**
 * What of a workbook's changes cannot be written to a file: sentences for the user, to be shown before saving. What
 * came from a file and was not changed is never among them.
 * @example findUnwritable(workbook) // ["Icon sets of stars, triangles or boxes on “Plan” are not saved."]
 */
export function findUnwritable(workbook: Workbook): readonly string[] {
  const origin = findOrigin(workbook);
  const before = ({ id }: Sheet): Sheet | null => origin?.sheets.get(id)?.before ?? null;
  const say = (holds: (sheet: Sheet) => boolean, sentence: (names: string) => string): string[] => {
    const names = workbook.sheets.filter(holds).map(({ name }) => `“${name}”`);
    return names.length > 0 ? [sentence(names.join(", "))] : [];
  };
  const hasFormat = (holds: (format: ConditionalFormat) => boolean) => (sheet: Sheet) =>
    sheet.conditionalFormats.some((format) => holds(format) && !before(sheet)?.conditionalFormats.includes(format));
  const stayed = (sheet: Sheet): Stayed | null => origin && findStayed(workbook, origin, sheet);
  return [
    ...say(
      (sheet) => stayed(sheet)?.drawings === true,
      (names) =>
        `Rows or columns were inserted or deleted on ${names}: charts, pictures, PivotTables, sparklines, ` +
        "protected ranges and scenarios that came with the file stay where they were.",
    ),
    ...say(
      (sheet) => stayed(sheet)?.arrays === true,
      (names) => `Formulas on ${names} that fill several cells were moved: they are saved as formulas of one cell.`,
    ),
    ...say(
      (sheet) => sheet.comments !== before(sheet)?.comments && sheet.comments.length > 0,
      (names) => `The changes to the comments on ${names} are not saved. Notes are: use a note where it must be kept.`,
    ),
    ...say(
      ({ charts }) => !charts.every(isCarriedChart),
      (names) => `Charts that were added to ${names} are not saved: their kind cannot be, or their second axis.`,
    ),
    ...say(
      ({ charts }) => charts.some((chart) => isCarriedChart(chart) && losesLook(chart)),
      (names) =>
        `Charts that were added to ${names} are saved with their data, titles, axes, legend, labels and colours, but ` +
        "not with all that was set of them.",
    ),
    ...say(
      ({ shapes }) => shapes.length > 0,
      (names) => `The shapes that were added to ${names} are not saved.`,
    ),
    ...say(
      ({ pivots }) => pivots.length > 0,
      (names) => `The PivotTables that were added to ${names} are saved as values: they cannot be refreshed.`,
    ),
    ...say(
      ({ slicers }) => slicers.length > 0,
      (names) => `The slicers that were added to ${names} are not saved; what they filter stays filtered.`,
    ),
    ...say(
      hasFormat((format) => !isCarried(format)),
      (names) => `Icon sets of stars, triangles or boxes on ${names} are not saved.`,
    ),
    ...say(
      hasFormat(isFancyBar),
      (names) =>
        `Data bars on ${names} are saved with their colour and their limits only, ` +
        "without axis, direction and negative colour.",
    ),
    ...say(
      (sheet) =>
        hasColorFilter(sheet) && (sheet.tables !== before(sheet)?.tables || sheet.filter !== before(sheet)?.filter),
      (names) => `The filters by colour or icon on ${names} are not saved; rows that they hide stay hidden.`,
    ),
  ];
}

const hasColorFilter = ({ tables, filter }: Sheet): boolean =>
  [...tables.flatMap(({ columns }) => columns.map((column) => column.filter)), ...(filter?.criteria ?? [])].some(
    isByColor,
  );
