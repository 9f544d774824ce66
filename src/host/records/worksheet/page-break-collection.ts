import { readInteger } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { missing } from "../../model/host-error";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { BreaksTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export const pageBreak: HostRecord<"PageBreak"> = {
  name: "PageBreak",
  properties: {
    ColumnIndex: { get: ({ breaks, index }) => (breaks === "columnBreaks" ? index : 0) },
    RowIndex: { get: ({ breaks, index }) => (breaks === "rowBreaks" ? index : 0) },
  },
  methods: {
    Delete: (target) =>
      keep(
        target,
        listBreaks(target).filter((index) => index !== target.index),
      ),
    GetCellAfterBreak: ({ sheet, breaks, index }) =>
      createObject("Range", {
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
export const pageBreakCollection: HostRecord<"PageBreakCollection"> = {
  name: "PageBreakCollection",
  items: (target) => listBreaks(target).map((index) => createObject("PageBreak", { ...target, index })),
  item: (target, key) => at(target, key),
  methods: {
    Add(target, [area], { workbook }) {
      const { row, column } = getRectangle(readRange(area, workbook, target.sheet));
      const index = target.breaks === "rowBreaks" ? row : column;
      keep(
        target,
        Array.from(new Set([...listBreaks(target), index])).sort((a, b) => a - b),
      );
      return createObject("PageBreak", { ...target, index });
    },
    GetCount: (target) => listBreaks(target).length,
    GetItemAt: (target, [index]) => at(target, index),
    RemovePageBreaks: (target) => keep(target, []),
  },
};

const listBreaks = ({ sheet, breaks }: BreaksTarget): readonly number[] => sheet.pageLayout[breaks];

function at(target: BreaksTarget, key: unknown): Instance {
  const index = listBreaks(target)[readInteger(key)];
  if (index === undefined) missing();
  return createObject("PageBreak", { ...target, index });
}

function keep({ workbook, sheet, breaks }: BreaksTarget, list: readonly number[]): void {
  assign(workbook, sheet, "pageLayout", { ...sheet.pageLayout, [breaks]: list });
  note(workbook, { kind: "look", sheet });
}
