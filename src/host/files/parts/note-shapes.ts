import type { Cell } from "../../../sheet/cell";
import type { Note } from "../../model/book/comment";

/**
 * The drawing in which a sheet's notes have their boxes. It is in VML, which is not always well-formed: only whole
 * shapes are touched.
 * Source: ISO/IEC 29500-4, 19.4 (client data)
 */
export function patchNoteShapes(vml: string | null, before: readonly Note[], now: readonly Note[]): string {
  const text = vml ?? EMPTY;
  const moved = new Map(
    before.map((note) => [keyOf(note.cell), now.find((other) => isSameNote(other, note))?.cell ?? null]),
  );
  const kept = text.replaceAll(SHAPE, (shape) => {
    const cell = findCell(shape);
    if (!cell || !/ObjectType=["']Note["']/.test(shape) || !moved.has(keyOf(cell))) return shape;
    const to = moved.get(keyOf(cell));
    return to ? moveShape(shape, to) : "";
  });
  const added = now.filter((note) => !before.some((other) => isSameNote(note, other)));
  let number = Math.max(FIRST_SHAPE, ...Array.from(kept.matchAll(/_x0000_s(\d+)/g), ([, found]) => Number(found)));
  const shapes = added.map(({ cell }) => writeShape(++number, cell)).join("");
  return kept.replace(/<\/xml>\s*$/, (end) => shapes + end);
}

/** A note that moved is another object with the same text. */
export const isSameNote = (a: Note, b: Note): boolean => a === b || (a.text === b.text && a.author === b.author);

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const FIRST_SHAPE = 1024;
const keyOf = ({ row, column }: Cell): string => `${row}:${column}`;

function findCell(shape: string): Cell | null {
  const [row, column] = [/<x:Row>\s*(\d+)/.exec(shape)?.[1], /<x:Column>\s*(\d+)/.exec(shape)?.[1]];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

const moveShape = (shape: string, { row, column }: Cell): string =>
  shape.replace(/<x:Row>\s*\d+/, `<x:Row>${row}`).replace(/<x:Column>\s*\d+/, `<x:Column>${column}`);

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A yellow box of two columns and four rows next to its cell, hidden until somebody points at the cell. */
const writeShape = (number: number, { row, column }: Cell): string =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
  'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
  '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
