import type { Rectangle } from "../../../sheet/rectangle";
import { COLUMNS, ROWS } from "../book/sheet";
import { findIntersection, getLast, isInside, spanBetween } from "./rectangles";

/** Cells that came in or went, and which way the others moved. */
export interface Movement {
  readonly kind: "inserted" | "deleted";
  readonly rectangle: Rectangle;
  readonly shift: "Down" | "Right" | "Up" | "Left";
}

/** Everything that moves or goes: the rectangle and all behind it. */
export function getReach({ rectangle, shift }: Movement): Rectangle {
  return shift === "Down" || shift === "Up"
    ? { ...rectangle, rows: ROWS - rectangle.row }
    : { ...rectangle, columns: COLUMNS - rectangle.column };
}

/**
 * Where a block of cells is after the movement; null where all of it is gone. Blocks that the movement only touches
 * stay.
 */
export function move(block: Rectangle, movement: Movement): Rectangle | null {
  const turned = movement.shift === "Right" || movement.shift === "Left";
  if (!turned) return moveDown(block, movement);
  const result = moveDown(turn(block), { ...movement, rectangle: turn(movement.rectangle) }, COLUMNS);
  return result && turn(result);
}

const turn = ({ row, column, rows, columns }: Rectangle): Rectangle => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

function moveDown(block: Rectangle, { kind, rectangle }: Movement, size = ROWS): Rectangle | null {
  const isWithin =
    block.column >= rectangle.column && block.column + block.columns <= rectangle.column + rectangle.columns;
  if (!isWithin || (block.row === 0 && block.rows === size)) return block;
  const { row: first, rows: count } = rectangle;
  const last = block.row + block.rows - 1;
  if (kind === "inserted") {
    if (last < first) return block;
    return block.row >= first ? { ...block, row: block.row + count } : { ...block, rows: block.rows + count };
  }
  if (last < first) return block;
  if (block.row >= first + count) return { ...block, row: block.row - count };
  const gone = Math.min(last, first + count - 1) - Math.max(block.row, first) + 1;
  return gone === block.rows ? null : { ...block, row: Math.min(block.row, first), rows: block.rows - gone };
}

/** Areas of formats and validations, which may be cut in two by what only touches them. */
export function moveAreas(areas: readonly Rectangle[], movement: Movement): Rectangle[] {
  const reach = getReach(movement);
  return areas.flatMap((area) => {
    const cut = findIntersection(area, reach);
    if (!cut || isInside(area, reach) || sameBand(area, movement)) return move(area, movement) ?? [];
    return [...cutOff(area, cut), ...[move(cut, movement)].filter((part) => part !== null)];
  });
}

const sameBand = (area: Rectangle, { rectangle, shift }: Movement): boolean =>
  shift === "Down" || shift === "Up"
    ? area.column >= rectangle.column && area.column + area.columns <= rectangle.column + rectangle.columns
    : area.row >= rectangle.row && area.row + area.rows <= rectangle.row + rectangle.rows;

function cutOff(area: Rectangle, cut: Rectangle): Rectangle[] {
  const end = getLast(area);
  const cutEnd = getLast(cut);
  const pieces: Rectangle[] = [];
  if (cut.row > area.row) pieces.push(spanBetween(area, { row: cut.row - 1, column: end.column }));
  if (cut.column > area.column)
    pieces.push(spanBetween({ row: cut.row, column: area.column }, { row: cutEnd.row, column: cut.column - 1 }));
  if (cutEnd.column < end.column)
    pieces.push(spanBetween({ row: cut.row, column: cutEnd.column + 1 }, { row: cutEnd.row, column: end.column }));
  if (cutEnd.row < end.row) pieces.push(spanBetween({ row: cutEnd.row + 1, column: area.column }, end));
  return pieces;
}
