import { assumed, defineMembers, does, hears, holds, isText, type Member, reads, refuses, shown } from "./member";

/** A plan of a library's rooms: two rectangles, where the children's books are and where one reads. */
function rooms(context: Excel.RequestContext): Excel.ShapeCollection {
  const { shapes } = shown(context);
  for (const [name, left, top] of [
    ["Children", 10, 20],
    ["Reading", 210, 120],
  ] as const) {
    const room = shapes.addGeometricShape("Rectangle");
    room.set({ name, left, top, width: 100, height: 50 });
  }
  return shapes;
}

const children = (context: Excel.RequestContext): Excel.Shape => rooms(context).getItem("Children");

/** An arrow from one to the other. */
function wayOf(context: Excel.RequestContext): Excel.Shape {
  const shapes = rooms(context);
  shapes.addLine(110, 45, 210, 145, "Elbow").name = "Way";
  return shapes.getItem("Way");
}

/** Both as a group. */
function floor(context: Excel.RequestContext): Excel.Shape {
  const shapes = rooms(context);
  shapes.addGroup(["Children", "Reading"]).name = "Floor";
  return shapes.getItem("Floor");
}

/** A white picture, 2 pixels wide and 4 high. */
const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAAECAIAAAArjXluAAAADklEQVR4nGP4DwYM2CgATtsX6TQqevEAAAAASUVORK5CYII=";

const picture = (context: Excel.RequestContext): Excel.Shape => {
  shown(context).shapes.addImage(PICTURE).name = "Logo";
  return shown(context).shapes.getItem("Logo");
};

const begins = (before: unknown, ...after: readonly [unknown?]): Member<unknown> =>
  assumed("what a new shape has", after.length === 0 ? reads(before) : holds(before, after[0]));

const named = (...names: readonly string[]) => ({ items: names.map((name) => ({ name })) });

export const shapeCollection = defineMembers(
  "ShapeCollection",
  rooms,
)({
  addGeometricShape: [
    does((it) => it.addGeometricShape("Hexagon").load("type, geometricShapeType, level"), {
      type: "GeometricShape",
      geometricShapeType: "Hexagon",
      level: 0,
    }),
    refuses((it) => it.addGeometricShape("Blob" as "Pie"), "InvalidArgument"),
  ],
  addGroup: [
    does(
      (it) => [it.addGroup(["Children", it.getItem("Reading")]).load("type, left, top, width, height"), it.getCount()],
      [{ type: "Group", left: 10, top: 20, width: 300, height: 150 }, 1],
    ),
    refuses((it) => it.addGroup(["Children"]), "InvalidArgument"),
    refuses((it) => it.addGroup(["Children", "none"]), "ItemNotFound"),
  ],
  addImage: [
    does((it) => it.addImage(PICTURE).load("type, width, height, lockAspectRatio"), {
      type: "Image",
      width: 1.5,
      height: 3,
      lockAspectRatio: true,
    }),
    refuses((it) => it.addImage("no picture"), "InvalidArgument"),
  ],
  addLine: does(
    (it) => {
      const line = it.addLine(300, 40, 100, 90, "Curve").load("type, left, top, width, height");
      return [line, line.line.load("connectorType")];
    },
    [{ type: "Line", left: 100, top: 40, width: 200, height: 50 }, { connectorType: "Curve" }],
  ),
  addTextBox: does(
    (it) => {
      const box = it.addTextBox("Quiet, please").load("type");
      return [box, box.textFrame.textRange.load("text")];
    },
    [{ type: "GeometricShape" }, { text: "Quiet, please" }],
  ),
  getCount: does((it) => it.getCount(), 2),
  getItem: [
    does((it) => it.getItem("reading").load("left"), { left: 210 }),
    refuses((it) => it.getItem("none").load("left"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it) => it.getItemAt(1).load("name"), { name: "Reading" }),
    refuses((it) => it.getItemAt(2).load("name"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Reading").load("left"), it.getItemOrNullObject("none")],
    [{ left: 210 }, null],
  ),
  items: does((it) => it.load("items/name"), named("Children", "Reading")),
});

export const groupShapeCollection = defineMembers(
  "GroupShapeCollection",
  (context) => floor(context).group.shapes,
)({
  getCount: does((it) => it.getCount(), 2),
  getItem: [
    does((it) => it.getItem("Reading").load("level"), { level: 1 }),
    refuses((it) => it.getItem("Floor").load("level"), "ItemNotFound"),
  ],
  getItemAt: does((it) => it.getItemAt(0).load("name"), { name: "Children" }),
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Reading").load("name"), it.getItemOrNullObject("none")],
    [{ name: "Reading" }, null],
  ),
  items: does((it) => it.load("items/name"), named("Children", "Reading")),
});

export const shape = defineMembers(
  "Shape",
  children,
)({
  altTextDescription: holds("", "Where the children's books are"),
  altTextTitle: holds("", "Children"),
  connectionSiteCount: [
    reads(4),
    refuses((_it, context) => floor(context).load("connectionSiteCount"), "NotImplemented"),
  ],
  copyTo: [
    does((it) => it.copyTo().load("left, top, width, geometricShapeType"), {
      left: 10,
      top: 20,
      width: 100,
      geometricShapeType: "Rectangle",
    }),
    does(
      (_it, context) => {
        const { shapes } = context.workbook.worksheets.add("Upstairs");
        return [floor(context).copyTo("Upstairs").group.shapes.load("items/name"), shapes.getCount()];
      },
      [named("Children", "Reading"), 1],
    ),
  ],
  delete: does((it, context) => (it.delete(), shown(context).shapes.load("items/name")), named("Reading")),
  displayName: reads("Children"),
  fill: does((it) => it.fill.load("type"), { type: "Solid" }),
  geometricShape: [
    does((it) => it.geometricShape.shape.load("name"), { name: "Children" }),
    refuses((_it, context) => wayOf(context).geometricShape.load("id"), "InvalidOperation"),
  ],
  geometricShapeType: holds("Rectangle", "Ellipse"),
  getAsImage: [
    does((_it, context) => picture(context).getAsImage("PNG"), PICTURE),
    refuses((it) => it.getAsImage("PNG"), "NotImplemented"),
  ],
  group: [
    does((_it, context) => floor(context).group.shapes.getCount(), 2),
    refuses((it) => it.group.load("id"), "InvalidOperation"),
  ],
  height: holds(50, 75),
  id: isText,
  image: does((_it, context) => picture(context).image.load("format"), { format: "PNG" }),
  incrementLeft: [
    does((it) => (it.incrementLeft(-4), it.load("left")), { left: 6 }),
    does((_it, context) => (floor(context).incrementLeft(5), shown(context).shapes.getItem("Floor").load("left")), {
      left: 15,
    }),
    refuses((_it, context) => shown(context).shapes.addGeometricShape("Pie").incrementLeft(1), "NotImplemented"),
  ],
  incrementRotation: does((it) => (it.incrementRotation(-90), it.load("rotation")), { rotation: 270 }),
  incrementTop: does((it) => (it.incrementTop(5), it.load("top")), { top: 25 }),
  left: holds(10, 30),
  level: reads(0),
  line: does((_it, context) => wayOf(context).line.load("connectorType"), { connectorType: "Elbow" }),
  lineFormat: does((it) => it.lineFormat.load("visible"), { visible: true }),
  lockAspectRatio: begins(false, true),
  name: holds("Children", "For children"),
  // Only a click on the shape would activate it, and nobody clicks on shapes here.
  onActivated: hears((it) => it.incrementLeft(1)),
  onDeactivated: hears((_it, context) => shown(context).getRange("B2").select()),
  parentGroup: [
    does((_it, context) => floor(context).group.shapes.getItemAt(0).parentGroup.load("name"), { name: "Floor" }),
    assumed(
      "the code where it is in none",
      refuses((it) => it.parentGroup.load("name"), "ItemNotFound"),
    ),
  ],
  placement: begins("TwoCell", "Absolute"),
  rotation: holds(0, 45),
  scaleHeight: [
    does((it) => (it.scaleHeight(2, "CurrentSize"), it.load("top, height")), { top: 20, height: 100 }),
    does((it) => (it.scaleHeight(2, "CurrentSize", "ScaleFromMiddle"), it.load("top, height")), {
      top: -5,
      height: 100,
    }),
    refuses((it) => it.scaleHeight(2, "OriginalSize"), "InvalidArgument"),
  ],
  scaleWidth: does(
    (_it, context) => {
      const logo = picture(context);
      logo.width = 99;
      logo.scaleWidth(2, "OriginalSize");
      return logo.load("width");
    },
    { width: 3 },
  ),
  setZOrder: does(
    (it, context) => (it.setZOrder("BringToFront"), shown(context).shapes.load("items/name, items/zOrderPosition")),
    {
      items: [
        { name: "Reading", zOrderPosition: 0 },
        { name: "Children", zOrderPosition: 1 },
      ],
    },
  ),
  textFrame: does((it) => it.textFrame.load("hasText"), { hasText: false }),
  top: holds(20, 40),
  type: reads("GeometricShape"),
  visible: holds(true, false),
  width: holds(100, 150),
  zOrderPosition: reads(0),
});

export const geometricShape = defineMembers(
  "GeometricShape",
  (context) => children(context).geometricShape,
)({
  id: isText,
  shape: does((it) => it.shape.load("name"), { name: "Children" }),
});

export const image = defineMembers(
  "Image",
  (context) => picture(context).image,
)({
  format: reads("PNG"),
  id: isText,
  shape: does((it) => it.shape.load("name"), { name: "Logo" }),
});

export const shapeGroup = defineMembers(
  "ShapeGroup",
  (context) => floor(context).group,
)({
  id: isText,
  shape: does((it) => it.shape.load("name"), { name: "Floor" }),
  shapes: does((it) => it.shapes.load("items/name"), named("Children", "Reading")),
  ungroup: does(
    (it, context) => {
      it.ungroup();
      return shown(context).shapes.load("items/name, items/level");
    },
    named("Children", "Reading"),
  ),
});

export const line = defineMembers(
  "Line",
  (context) => wayOf(context).line,
)({
  beginArrowheadLength: begins("Medium", "Long"),
  beginArrowheadStyle: begins("None", "Oval"),
  beginArrowheadWidth: begins("Medium", "Wide"),
  beginConnectedShape: [
    does(
      (it, context) => {
        it.connectBeginShape(shown(context).shapes.getItem("Children"), 3);
        return it.beginConnectedShape.load("name");
      },
      { name: "Children" },
    ),
    assumed(
      "the code where it is connected to none",
      refuses((it) => it.beginConnectedShape.load("name"), "ItemNotFound"),
    ),
  ],
  beginConnectedSite: refuses((it) => it.load("beginConnectedSite"), "NotImplemented"),
  connectBeginShape: does(
    (it, context) => {
      it.connectBeginShape(shown(context).shapes.getItem("Children"), 3);
      return it.load("isBeginConnected, beginConnectedSite, isEndConnected");
    },
    { isBeginConnected: true, beginConnectedSite: 3, isEndConnected: false },
  ),
  connectEndShape: does(
    (it, context) => {
      it.connectEndShape(shown(context).shapes.getItem("Reading"), 1);
      return [it.load("isEndConnected, endConnectedSite"), it.endConnectedShape.load("name")];
    },
    [{ isEndConnected: true, endConnectedSite: 1 }, { name: "Reading" }],
  ),
  connectorType: holds("Elbow", "Straight"),
  disconnectBeginShape: does(
    (it, context) => {
      it.connectBeginShape(shown(context).shapes.getItem("Children"), 3);
      it.disconnectBeginShape();
      return it.load("isBeginConnected");
    },
    { isBeginConnected: false },
  ),
  disconnectEndShape: does(
    (it, context) => {
      it.connectEndShape(shown(context).shapes.getItem("Reading"), 1);
      it.disconnectEndShape();
      return it.load("isEndConnected");
    },
    { isEndConnected: false },
  ),
  endArrowheadLength: begins("Medium", "Short"),
  endArrowheadStyle: begins("None", "Triangle"),
  endArrowheadWidth: begins("Medium", "Narrow"),
  endConnectedShape: assumed(
    "the code where it is connected to none",
    refuses((it) => it.endConnectedShape.load("name"), "ItemNotFound"),
  ),
  endConnectedSite: refuses((it) => it.load("endConnectedSite"), "NotImplemented"),
  id: isText,
  isBeginConnected: reads(false),
  isEndConnected: reads(false),
  shape: does((it) => it.shape.load("name"), { name: "Way" }),
});

export const shapeFill = defineMembers(
  "ShapeFill",
  (context) => children(context).fill,
)({
  clear: does((it) => (it.clear(), it.load("type, foregroundColor")), { type: "NoFill", foregroundColor: "" }),
  foregroundColor: [begins("#4472C4", "#0B5394"), refuses((it) => (it.foregroundColor = "grass"), "InvalidArgument")],
  setSolidColor: does((it) => (it.clear(), it.setSolidColor("green"), it.load("type, foregroundColor")), {
    type: "Solid",
    foregroundColor: "#008000",
  }),
  transparency: [holds(0, 0.5), refuses((it) => (it.transparency = 2), "InvalidArgument")],
  type: reads("Solid"),
});

export const shapeLineFormat = defineMembers(
  "ShapeLineFormat",
  (context) => children(context).lineFormat,
)({
  color: begins("#2F528F", "#0B5394"),
  dashStyle: begins("Solid", "RoundDot"),
  style: begins("Single", "ThinThin"),
  transparency: begins(0, 0.25),
  visible: begins(true, false),
  weight: begins(1, 3),
});

export const textFrame = defineMembers(
  "TextFrame",
  (context) => children(context).textFrame,
)({
  autoSizeSetting: begins("AutoSizeNone", "AutoSizeTextToFitShape"),
  bottomMargin: begins(3.6, 5),
  deleteText: does(
    (it) => {
      it.textRange.text = "Quiet, please";
      it.deleteText();
      return [it.load("hasText"), it.textRange.load("text")];
    },
    [{ hasText: false }, { text: "" }],
  ),
  hasText: [reads(false), does((it) => ((it.textRange.text = "Quiet"), it.load("hasText")), { hasText: true })],
  horizontalAlignment: begins("Center", "Right"),
  horizontalOverflow: begins("Overflow", "Clip"),
  leftMargin: begins(7.2, 0),
  orientation: begins("Horizontal", "Vertical"),
  readingOrder: begins("LeftToRight", "RightToLeft"),
  rightMargin: begins(7.2, 0),
  textRange: does((it) => it.textRange.load("text"), { text: "" }),
  topMargin: begins(3.6, 5),
  verticalAlignment: begins("Middle", "Bottom"),
  verticalOverflow: begins("Overflow", "Ellipsis"),
});

export const textRange = defineMembers("TextRange", (context) => {
  const { textRange } = children(context).textFrame;
  textRange.text = "Quiet, please";
  return textRange;
})({
  font: does((it) => it.font.load("bold"), { bold: false }),
  getSubstring: [
    does(
      (it) => [it.getSubstring(7).load("text"), it.getSubstring(0, 5).load("text")],
      [{ text: "please" }, { text: "Quiet" }],
    ),
    does(
      (it) => {
        it.getSubstring(0, 5).text = "Softly";
        return it.load("text");
      },
      { text: "Softly, please" },
    ),
    refuses((it) => it.getSubstring(0, 99).load("text"), "InvalidArgument"),
  ],
  text: holds("Quiet, please", "Softly, please"),
});

export const shapeFont = defineMembers(
  "ShapeFont",
  (context) => children(context).textFrame.textRange.font,
)({
  bold: begins(false, true),
  color: begins("#FFFFFF", "#0B5394"),
  italic: begins(false, true),
  name: begins("Calibri", "Georgia"),
  size: begins(11, 18),
  underline: begins("None", "Wavy"),
});
