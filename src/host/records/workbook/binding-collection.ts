import { overlap } from "../../../sheet/rectangle";
import { readChoice, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { cellAt, formatAt } from "../../model/book/cells";
import { writeDisplayText } from "../../model/book/display";
import type { Binding, Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { duplicate, HostError, missing } from "../../model/host-error";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { BindingTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.binding */
export const binding: HostRecord<"Binding"> = {
  name: "Binding",
  id: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id }, Type: { get: (target) => read(target).type } },
  methods: {
    Delete(target) {
      const own = read(target);
      assign(
        target.workbook,
        target.workbook,
        "bindings",
        target.workbook.bindings.filter((one) => one !== own),
      );
    },
    GetRange: (target) => createObject("Range", read(target).anchor),
    GetTable(target) {
      const { type, anchor } = read(target);
      const own = anchor.sheet.tables.find(({ rectangle }) => overlap(rectangle, getRectangle(anchor)));
      if (type !== "Table" || !own)
        throw new HostError("InvalidBinding", "This object binding is no longer valid due to previous updates.");
      return createObject("Table", { workbook: target.workbook, id: own.id });
    },
    GetText(target) {
      const { type, anchor } = read(target);
      if (type !== "Text")
        throw new HostError("InvalidBinding", "This object binding is no longer valid due to previous updates.");
      return writeDisplayText(
        cellAt(anchor.sheet, getRectangle(anchor)).value,
        formatAt(anchor.sheet, getRectangle(anchor)),
        target.workbook.culture,
      );
    },
  },
};

const TYPES = ["Range", "Table", "Text"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection */
export const bindingCollection: HostRecord<"BindingCollection"> = {
  name: "BindingCollection",
  properties: { Count: { get: ({ bindings }) => bindings.length } },
  items: (workbook) => workbook.bindings.map(({ id }) => createObject("Binding", { workbook, id })),
  item: (workbook, key) => find(workbook, key) ?? missing(),
  methods: {
    Add: (workbook, [place, type, id]) =>
      add(workbook, {
        id: readText(id),
        type: readChoice(type, TYPES),
        anchor: readRange(place, workbook, workbook.activeSheet),
      }),
    AddFromNamedItem: (workbook, [name, type, id]) =>
      add(workbook, {
        id: readText(id),
        type: readChoice(type, TYPES),
        anchor: readRange(name, workbook, workbook.activeSheet),
      }),
    AddFromSelection(workbook, [type, id]) {
      const { activeSheet: sheet } = workbook;
      // documented:
      // https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection (addFromSelection)
      if (sheet.selection.length > 1)
        throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return add(workbook, {
        id: readText(id),
        type: readChoice(type, TYPES),
        anchor: { sheet, areas: sheet.selection },
      });
    },
    GetCount: ({ bindings }) => bindings.length,
    GetItemAt: (workbook, [index]) =>
      createObject("Binding", { workbook, id: workbook.bindings[readInteger(index)]?.id ?? missing() }),
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
  },
};

const read = ({ workbook, id }: BindingTarget): Binding => workbook.bindings.find((one) => one.id === id) ?? missing();

const find = (workbook: Workbook, key: unknown): Instance | null =>
  workbook.bindings.some(({ id }) => id === readText(key))
    ? createObject("Binding", { workbook, id: readText(key) })
    : null;

function add(workbook: Workbook, { id, type, anchor }: Binding): Instance {
  if (workbook.bindings.some((one) => one.id === id)) duplicate();
  const held = { sheet: anchor.sheet, areas: anchor.areas };
  workbook.anchors.add(held);
  assign(workbook, workbook, "bindings", [...workbook.bindings, { id, type, anchor: held }]);
  return createObject("Binding", { workbook, id });
}
