import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { readChoice, readColor, readInteger, readNumber } from "../../engine/arguments";
import type { Call, Instance, Property } from "../../engine/host-type";
import { formatAt } from "../../model/book/cells";
import type { Border, Edge, Format } from "../../model/book/format";
import type { Sheet } from "../../model/book/sheet";
import { editFormats } from "../../model/changes/edit-formats";
import { mayDo } from "../../model/changes/locks";
import { missing } from "../../model/host-error";
import { listCells } from "../../model/places/rectangles";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { BorderTarget } from "../targets";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

type Side = (typeof SIDES)[number];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorder: HostRecord<"RangeBorder"> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    Id: { get: ({ side }) => side },
    SideIndex: { get: ({ side }) => side },
    Style: field("style", (value) => ({ style: readChoice(value, STYLES) })),
    // assumed: a colour or a weight makes a line where there was none
    Color: field("color", (value) => ({ color: readColor(value), ...drawn })),
    Weight: field("weight", (value) => ({ weight: readChoice(value, WEIGHTS), ...drawn })),
    TintAndShade: field("tintAndShade", (value) => ({ tintAndShade: readNumber(value) })),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollection: HostRecord<"RangeBorderCollection"> = {
  name: "RangeBorderCollection",
  properties: {
    Count: { get: () => SIDES.length },
    TintAndShade: {
      get: (look) => readBorder({ look, side: "EdgeTop" }, "tintAndShade"),
      set: (look, value, call) =>
        SIDES.forEach((side) => editBorder({ look, side }, { tintAndShade: readNumber(value) }, call)),
    },
  },
  items: (look) => SIDES.map((side) => createObject("RangeBorder", { look, side })),
  item: (look, key) => createObject("RangeBorder", { look, side: readChoice(key, SIDES) }),
  methods: {
    GetItemAt: (look, [index]): Instance =>
      createObject("RangeBorder", { look, side: SIDES[readInteger(index)] ?? nowhere() }),
  },
};

const drawn = { drawn: true } as const;

function nowhere(): never {
  missing();
}

type BorderEdit = Partial<Border> & { readonly drawn?: boolean };

function field(key: keyof Border, read: (value: unknown) => BorderEdit): Property<BorderTarget> {
  return {
    get: (target) => readBorder(target, key),
    set: (target, value, call) => editBorder(target, read(value), call),
  };
}

/** Null where the cells differ. */
function readBorder({ look, side }: BorderTarget, key: keyof Border): unknown {
  if (!look.range) return look.uniform((format) => format.borders[isEdge(side) ? side : "EdgeTop"][key]) ?? null;
  const { sheet, areas } = look.range;
  let first: unknown;
  for (const area of areas) {
    for (const { part, edge } of listParts(area, side)) {
      for (const cell of listCells(part)) {
        const value = borderAt(sheet, cell, edge)[key];
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
  }
  return first ?? (key === "style" ? "None" : null);
}

/** Neighbouring cells share a border: it is drawn if either of them has it. */
function borderAt(sheet: Sheet, cell: Cell, edge: Edge): Border {
  const own = formatAt(sheet, cell).borders[edge];
  const across = ACROSS[edge];
  if (own.style !== "None" || !across) return own;
  const other = { row: cell.row + across.row, column: cell.column + across.column };
  return other.row < 0 || other.column < 0 ? own : formatAt(sheet, other).borders[across.edge];
}

const ACROSS: Partial<Record<Edge, { readonly row: number; readonly column: number; readonly edge: Edge }>> = {
  EdgeTop: { row: -1, column: 0, edge: "EdgeBottom" },
  EdgeBottom: { row: 1, column: 0, edge: "EdgeTop" },
  EdgeLeft: { row: 0, column: -1, edge: "EdgeRight" },
  EdgeRight: { row: 0, column: 1, edge: "EdgeLeft" },
};

function editBorder({ look, side }: BorderTarget, edit: BorderEdit, { workbook }: Call): void {
  const change =
    (edge: Edge) =>
    (format: Format): Format => ({
      ...format,
      borders: { ...format.borders, [edge]: edited(format.borders[edge], edit) },
    });
  if (!look.range) {
    if (isEdge(side)) look.change(change(side));
    return;
  }
  mayDo(look.range.sheet, "allowFormatCells");
  for (const area of look.range.areas)
    for (const { part, edge } of listParts(area, side)) editFormats(workbook, look.range.sheet, part, change(edge));
}

function edited(border: Border, { drawn: isDrawn, ...edit }: BorderEdit): Border {
  const style = edit.style ?? (isDrawn && border.style === "None" ? "Continuous" : border.style);
  return { ...border, ...edit, style };
}

const isEdge = (side: Side): side is Edge => side !== "InsideVertical" && side !== "InsideHorizontal";

/** Which cells of an area have the line, and on which of their own edges. */
function listParts(area: Rectangle, side: Side): { readonly part: Rectangle; readonly edge: Edge }[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [{ part: { ...area, rows: 1 }, edge: "EdgeTop" }];
    case "EdgeBottom":
      return [{ part: { ...area, row: row + rows - 1, rows: 1 }, edge: "EdgeBottom" }];
    case "EdgeLeft":
      return [{ part: { ...area, columns: 1 }, edge: "EdgeLeft" }];
    case "EdgeRight":
      return [{ part: { ...area, column: column + columns - 1, columns: 1 }, edge: "EdgeRight" }];
    case "InsideHorizontal":
      return rows > 1
        ? [
            { part: { ...area, rows: rows - 1 }, edge: "EdgeBottom" },
            { part: { ...area, row: row + 1, rows: rows - 1 }, edge: "EdgeTop" },
          ]
        : [];
    case "InsideVertical":
      return columns > 1
        ? [
            { part: { ...area, columns: columns - 1 }, edge: "EdgeRight" },
            { part: { ...area, column: column + 1, columns: columns - 1 }, edge: "EdgeLeft" },
          ]
        : [];
    default:
      return [{ part: area, edge: side }];
  }
}
