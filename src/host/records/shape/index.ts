import { shape } from "./shape";
import { groupShapeCollection } from "./shape-collection";
import { shapeFill, shapeFont, shapeLineFormat, textFrame, textRange } from "./shape-formats";
import { geometricShape, image, line, shapeGroup } from "./shape-kinds";

/** The records of shapes and of their parts. */
export const SHAPE_RECORDS = {
  GeometricShape: geometricShape,
  GroupShapeCollection: groupShapeCollection,
  Image: image,
  Line: line,
  Shape: shape,
  ShapeFill: shapeFill,
  ShapeFont: shapeFont,
  ShapeGroup: shapeGroup,
  ShapeLineFormat: shapeLineFormat,
  TextFrame: textFrame,
  TextRange: textRange,
} as const;
