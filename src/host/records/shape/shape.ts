import { readChoice, readNumber, readText } from "../../engine/arguments";
import type { Instance, Property } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import type { Shape } from "../../model/book/drawing";
import { findSetting, type Part, putDrawing, putSetting } from "../../model/drawings/settings";
import {
  copyShape,
  deleteShape,
  type Edge,
  findEdge,
  listShapes,
  orderShape,
  putEdge,
  readShape,
} from "../../model/drawings/shapes";
import { HostError, invalid, missing } from "../../model/host-error";
import { findSheet } from "../../model/places/find-by-name";
import { definePart, within } from "../drawing/define-part";
import { choice, flag, number, text, told } from "../drawing/field";
import type { PartName } from "../drawing/part-name";
import { createObject } from "../registry";
import type { SheetTarget } from "../targets";
import { readImageFormat } from "./images";
import { SHAPE_WORDS } from "./words";

// assumed: what a new shape is like; where it lies and how large it is, drawing would tell
/** https://learn.microsoft.com/javascript/api/excel/excel.shape */
export const shape = definePart("Shape", {
  id: ({ id }) => id,
  events: { Activated: EVENT.shapeActivated, Deactivated: EVENT.shapeDeactivated },
  values: {
    AltTextDescription: text(""),
    AltTextTitle: text(""),
    ConnectionSiteCount: told((target) => SITES[String(findSetting(target, "GeometricShapeType"))]),
    GeometricShapeType: choice(SHAPE_WORDS.GeometricShapeType),
    LockAspectRatio: flag((target) => readShape(target).type === "Image"),
    Placement: choice(SHAPE_WORDS.Placement, "TwoCell"),
    Visible: flag(true),
  },
  properties: {
    DisplayName: { get: (target) => readShape(target).name },
    Height: edge("Height"),
    Id: { get: ({ id }) => id },
    Left: edge("Left"),
    Level: { get: (target) => countGroups(target, readShape(target)) },
    Name: {
      get: (target) => readShape(target).name,
      set: (target, value) => putDrawing(target, { name: readText(value) }),
    },
    Rotation: {
      get: (target) => findSetting(target, "Rotation") ?? 0,
      set: (target, value) => turn(target, readNumber(value)),
    },
    Top: edge("Top"),
    Type: { get: (target) => readShape(target).type },
    Width: edge("Width"),
    // documented: 0 is the bottom:
    // https://learn.microsoft.com/javascript/api/excel/excel.shape#excel-excel-shape-zorderposition-member
    ZOrderPosition: {
      get: (target) => listShapes(target.sheet, readShape(target).group).indexOf(readShape(target)),
    },
  },
  parts: { Fill: "ShapeFill", LineFormat: "ShapeLineFormat", TextFrame: "TextFrame" },
  links: {
    GeometricShape: as("GeometricShape"),
    Group: as("Group", "ShapeGroup"),
    Image: as("Image"),
    Line: as("Line"),
    ParentGroup: (target) => createObject("Shape", { ...target, id: readShape(target).group ?? missing() }),
  },
  methods: {
    CopyTo: (target, [sheet]) => createObject("Shape", copyShape(target, readSheet(target, sheet))),
    Delete: deleteShape,
    GetAsImage: (target, [format]) => readImage(target, readChoice(format, SHAPE_WORDS.PictureFormat)),
    IncrementLeft: (target, [by]) => putEdge(target, "Left", readEdge(target, "Left") + readNumber(by)),
    IncrementRotation: (target, [by]) => turn(target, Number(findSetting(target, "Rotation") ?? 0) + readNumber(by)),
    IncrementTop: (target, [by]) => putEdge(target, "Top", readEdge(target, "Top") + readNumber(by)),
    ScaleHeight: (target, args) => scale(target, "Top", "Height", args),
    ScaleWidth: (target, args) => scale(target, "Left", "Width", args),
    SetZOrder: (target, [position]) => orderShape(target, ORDERS[readChoice(position, SHAPE_WORDS.ZOrder)]),
  },
});

/** At how many places a line can be connected to it, where that is well known. */
const SITES: Readonly<Record<string, number>> = {
  Rectangle: 4,
  RoundRectangle: 4,
  Diamond: 4,
  Ellipse: 8,
  Triangle: 6,
};

const ORDERS = {
  BringForward: (index: number) => index + 1,
  BringToFront: (_index: number, last: number) => last,
  SendBackward: (index: number) => index - 1,
  SendToBack: () => 0,
} as const;

function edge(name: Edge): Property<Part> {
  const { read } = name === "Width" || name === "Height" ? number(undefined, 0) : number();
  return {
    get: (target) => findEdge(target, name),
    set: (target, value) => putEdge(target, name, Number(read(value))),
  };
}

/** @throws {HostError} NotImplemented where nobody has said where it lies */
function readEdge(target: Part, name: Edge): number {
  const value = findEdge(target, name);
  if (value !== undefined) return value;
  const member = `Shape.${name.toLowerCase()}`;
  throw new HostError("NotImplemented", `${member}: the host draws nothing, and knows this only once it was set.`);
}

/** How many groups a shape is in, one around the other. */
const countGroups = (target: Part, { group }: Shape): number =>
  group === null ? 0 : countGroups(target, readShape({ ...target, id: group })) + 1;

// assumed: a full turn is none
const turn = (target: Part, degrees: number): void => putSetting(target, "Rotation", ((degrees % 360) + 360) % 360);

// documented: an error where the shape is of another type (assumed: its code):
// https://learn.microsoft.com/javascript/api/excel/excel.shape#excel-excel-shape-geometricshape-member
function as(type: Shape["type"], record: PartName = type as PartName): (target: Part) => Instance {
  return (target) => {
    if (readShape(target).type !== type)
      throw new HostError("InvalidOperation", `This operation is for shapes of the type ${type}.`);
    return createObject(record, within(target, type));
  };
}

function readSheet(target: Part, value: unknown): SheetTarget["sheet"] {
  if (value === null || value === undefined) return target.sheet;
  if (isInstance(value)) return value.type === "Worksheet" ? (value.target as SheetTarget).sheet : invalid();
  return findSheet(target.workbook, readText(value)) ?? missing();
}

function readImage(target: Part, format: string): string {
  if (readShape(target).type === "Image" && readImageFormat(target) === format) return readShape(target).image;
  throw new HostError("NotImplemented", "Shape.getAsImage: the host keeps shapes, and draws none.");
}

const FROM = { ScaleFromTopLeft: 0, ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 } as const;

function scale(target: Part, start: "Left" | "Top", size: "Width" | "Height", args: readonly unknown[]): void {
  const factor = readNumber(args[0]);
  const type = readChoice(args[1], SHAPE_WORDS.ScaleType);
  const from = FROM[readChoice(args[2], SHAPE_WORDS.ScaleFrom, "ScaleFromTopLeft")];
  if (factor <= 0) invalid();
  const before = readEdge(target, size);
  const original = findSetting(target, `Original${size}`);
  // documented: only pictures have an original size:
  // https://learn.microsoft.com/javascript/api/excel/excel.shape#excel-excel-shape-scaleheight-member(1)
  if (type === "OriginalSize" && typeof original !== "number") invalid();
  const after = (type === "OriginalSize" ? Number(original) : before) * factor;
  if (from > 0) putEdge(target, start, readEdge(target, start) + (before - after) * from);
  putEdge(target, size, after);
}
