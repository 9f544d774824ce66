import { findText, readChoice, readInteger, readNumber, readText } from "../../engine/arguments";
import type { HostType, Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { Setting, Shape } from "../../model/book/drawing";
import type { Part } from "../../model/drawings/settings";
import { addShape, groupShapes, listShapes } from "../../model/drawings/shapes";
import { invalid, missing } from "../../model/host-error";
import { definePart } from "../drawing/define-part";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { SheetTarget } from "../targets";
import { checkImage, findImageSize } from "./images";
import { SHAPE_WORDS } from "./words";

/** How shapes are found: those of a sheet, and those of a group. */
function finders<Target extends SheetTarget>(list: (target: Target) => readonly Shape[]) {
  const open = ({ workbook, sheet }: Target, { id }: Shape): Instance =>
    createObject("Shape", { workbook, sheet, id, part: "" });
  const find = (target: Target, key: unknown): Instance | null => {
    const wanted = readText(key).toLowerCase();
    const found = list(target).find(({ id, name }) => [id, name].some((one) => one.toLowerCase() === wanted));
    return found ? open(target, found) : null;
  };
  return {
    items: (target: Target) => list(target).map((one) => open(target, one)),
    item: (target: Target, key: unknown) => find(target, key) ?? missing(),
    methods: {
      GetCount: (target: Target) => list(target).length,
      GetItemAt(target: Target, [index]: readonly unknown[]) {
        const found = list(target)[readInteger(index)];
        return found ? open(target, found) : missing();
      },
      GetItemOrNullObject: (target: Target, [key]: readonly unknown[]) => find(target, key),
    },
  } satisfies Partial<HostType<Target>>;
}

const onSheet = finders<SheetTarget>(({ sheet }) => listShapes(sheet, null));
const inGroup = finders<Part>(({ sheet, id }) => listShapes(sheet, id));

/** https://learn.microsoft.com/javascript/api/excel/excel.groupshapecollection */
export const groupShapeCollection = definePart("GroupShapeCollection", inGroup);

/** https://learn.microsoft.com/javascript/api/excel/excel.shapecollection */
export const shapeCollection: HostRecord<"ShapeCollection"> = {
  name: "ShapeCollection",
  items: onSheet.items,
  item: onSheet.item,
  methods: {
    ...onSheet.methods,
    AddGeometricShape(target, [type]) {
      const word = readChoice(type, SHAPE_WORDS.GeometricShapeType);
      return add(target, { type: "GeometricShape", kind: word, settings: set({ GeometricShapeType: word }) });
    },
    AddGroup: ({ workbook, sheet }, [shapes]) =>
      createObject("Shape", groupShapes(workbook, sheet, readShapes(sheet, shapes))),
    AddImage(target, [base64]) {
      const image = checkImage(readText(base64));
      const size = findImageSize(image);
      const original = size && { ...size, OriginalWidth: size.Width, OriginalHeight: size.Height };
      return add(target, { type: "Image", kind: "Picture", image, settings: set(original ?? {}) });
    },
    AddLine(target, [left, top, right, bottom, connector]) {
      const [x1, y1, x2, y2] = [left, top, right, bottom].map(readNumber) as [number, number, number, number];
      const place = {
        Left: Math.min(x1, x2),
        Top: Math.min(y1, y2),
        Width: Math.abs(x2 - x1),
        Height: Math.abs(y2 - y1),
      };
      const type = readChoice(connector, SHAPE_WORDS.ConnectorType, "Straight");
      const settings = new Map([...set(place), ["Line/connectorType", type] as const]);
      return add(target, { type: "Line", kind: `${type} Connector`, settings });
    },
    AddTextBox(target, [words]) {
      const settings = set({ GeometricShapeType: "Rectangle", IsTextBox: true });
      settings.set("TextFrame.TextRange/Text", findText(words) ?? "");
      return add(target, { type: "GeometricShape", kind: "TextBox", settings });
    },
  },
};

const add = ({ workbook, sheet }: SheetTarget, shape: Parameters<typeof addShape>[2]): Instance =>
  createObject("Shape", addShape(workbook, sheet, shape));

/** What is set of the shape itself. */
const set = (values: Readonly<Record<string, Setting>>): Map<string, Setting> =>
  new Map(Object.entries(values).map(([name, value]) => [`/${name}`, value]));

/** Shapes, or their names or ids. */
function readShapes(sheet: SheetTarget["sheet"], values: unknown): string[] {
  if (!Array.isArray(values)) invalid();
  return values.map((value: unknown) => {
    if (isInstance(value)) return value.type === "Shape" ? (value.target as Part).id : invalid();
    const wanted = readText(value);
    return sheet.shapes.find(({ id, name }) => id === wanted || name === wanted)?.id ?? missing();
  });
}
