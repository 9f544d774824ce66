import { readInteger } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import { findSetting, type Part, putSetting } from "../../model/drawings/settings";
import { ungroupShapes } from "../../model/drawings/shapes";
import { invalid, missing } from "../../model/host-error";
import { definePart } from "../drawing/define-part";
import { choice, told } from "../drawing/field";
import { createObject } from "../registry";
import { readImageFormat } from "./images";
import { SHAPE_WORDS } from "./words";

/** The shape itself, of what it is as a line, a picture or a group. */
const itself = (target: Part): Instance => createObject("Shape", { ...target, part: "" });

const ITSELF = { Shape: itself } as const;
const ID = { Id: { get: ({ id }: Part) => id } } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.geometricshape */
export const geometricShape = definePart("GeometricShape", { properties: ID, links: ITSELF });

/** https://learn.microsoft.com/javascript/api/excel/excel.image */
export const image = definePart("Image", {
  // Office.js looks for this one in small letters (observed with 1.1.110).
  properties: { ...ID, format: { get: readImageFormat } },
  links: ITSELF,
});

/** https://learn.microsoft.com/javascript/api/excel/excel.shapegroup */
export const shapeGroup = definePart("ShapeGroup", {
  properties: ID,
  links: { ...ITSELF, Shapes: (target) => createObject("GroupShapeCollection", { ...target, part: "" }) },
  methods: { Ungroup: ungroupShapes },
});

/** One end of a line; the other has the same. */
const atEnd = (end: "Begin" | "End") => ({
  [`${end}ArrowheadLength`]: choice(SHAPE_WORDS.ArrowheadLength, "Medium"),
  [`${end}ArrowheadStyle`]: choice(SHAPE_WORDS.ArrowheadStyle, "None"),
  [`${end}ArrowheadWidth`]: choice(SHAPE_WORDS.ArrowheadWidth, "Medium"),
  [`${end}ConnectedSite`]: told(),
  [`Is${end}Connected`]: told((target: Part) => findSetting(target, `${end}Connected`) !== undefined),
});

const connect =
  (end: "Begin" | "End") =>
  (target: Part, [shape, site]: readonly unknown[]) => {
    if (!isInstance(shape) || shape.type !== "Shape") invalid();
    const index = readInteger(site);
    if (index < 0) invalid();
    putSetting(target, `${end}Connected`, (shape.target as Part).id);
    putSetting(target, `${end}ConnectedSite`, index);
  };

const disconnect = (end: "Begin" | "End") => (target: Part) => {
  putSetting(target, `${end}Connected`, undefined);
  putSetting(target, `${end}ConnectedSite`, undefined);
};

// assumed: the code where it is connected to none
const findConnected = (end: "Begin" | "End") => (target: Part) => {
  const id = findSetting(target, `${end}Connected`);
  return target.sheet.shapes.some((one) => one.id === id) ? itself({ ...target, id: String(id) }) : missing();
};

// assumed: a line keeps its place when its ends are connected, as only drawing tells where a shape can be connected
/** https://learn.microsoft.com/javascript/api/excel/excel.line */
export const line = definePart("Line", {
  values: {
    ...atEnd("Begin"),
    ...atEnd("End"),
    // In small letters, as the picture's format.
    connectorType: choice(SHAPE_WORDS.ConnectorType, "Straight"),
  },
  properties: ID,
  links: { ...ITSELF, BeginConnectedShape: findConnected("Begin"), EndConnectedShape: findConnected("End") },
  methods: {
    ConnectBeginShape: connect("Begin"),
    ConnectEndShape: connect("End"),
    DisconnectBeginShape: disconnect("Begin"),
    DisconnectEndShape: disconnect("End"),
  },
});
