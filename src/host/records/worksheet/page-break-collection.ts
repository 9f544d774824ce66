import { readInteger } from "../../engine/arguments";
import type { HostType, Instance } from "../../engine/host-type";
import { of } from "../../engine/host-type";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { notFound } from "../../model/host-error";
import { range } from "../range/range";
import { readRange, rectangleOf } from "../targets";
import type { SheetTarget } from "./worksheet";

/** Pages that end above a row, or left of a column. */
interface BreaksTarget extends SheetTarget {
  readonly breaks: "rowBreaks" | "columnBreaks";
}

interface BreakTarget extends BreaksTarget {
  readonly index: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export const pageBreak: HostType<BreakTarget> = {
  name: "PageBreak",
  properties: {
    ColumnIndex: { get: ({ breaks, index }) => (breaks === "columnBreaks" ? index : 0) },
    RowIndex: { get: ({ breaks, index }) => (breaks === "rowBreaks" ? index : 0) },
  },
  methods: {
    Delete: (target) =>
      keep(
        target,
        listOf(target).filter((index) => index !== target.index),
      ),
    GetCellAfterBreak: ({ sheet, breaks, index }) =>
      of(range, {
        sheet,
        areas: [
          {
            row: breaks === "rowBreaks" ? index : 0,
            column: breaks === "columnBreaks" ? index : 0,
            rows: 1,
            columns: 1,
          },
        ],
      }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export const pageBreakCollection: HostType<BreaksTarget> = {
  name: "PageBreakCollection",
  items: (target) => listOf(target).map((index) => of(pageBreak, { ...target, index })),
  item: (target, key) => at(target, key),
  methods: {
    Add(target, [area], { workbook }) {
      const { row, column } = rectangleOf(readRange(area, workbook, target.sheet));
      const index = target.breaks === "rowBreaks" ? row : column;
      keep(
        target,
        Array.from(new Set([...listOf(target), index])).sort((a, b) => a - b),
      );
      return of(pageBreak, { ...target, index });
    },
    GetCount: (target) => listOf(target).length,
    GetItemAt: (target, [index]) => at(target, index),
    RemovePageBreaks: (target) => keep(target, []),
  },
};

const listOf = ({ sheet, breaks }: BreaksTarget): readonly number[] => sheet.pageLayout[breaks];

function at(target: BreaksTarget, key: unknown): Instance {
  const index = listOf(target)[readInteger(key)];
  if (index === undefined) throw notFound();
  return of(pageBreak, { ...target, index });
}

function keep({ workbook, sheet, breaks }: BreaksTarget, list: readonly number[]): void {
  assign(workbook, sheet, "pageLayout", { ...sheet.pageLayout, [breaks]: list });
  note(workbook, { kind: "look", sheet });
}
