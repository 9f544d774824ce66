import type { StreamedCell, StreamedRow } from "../../sheet/streamed-book";
import type { DeskLook } from "../desk-looks";
import type { Tally } from "../tally";

/** The sum of all plans at a glance, each number above what it counts; a tile takes some columns of the list below. */
export function writeTiles({ plans, ready, late, withoutOwner, unread }: Tally): readonly StreamedRow[] {
  const alert = (count: number): DeskLook => (count === 0 ? "tile" : "tileAlert");
  const tiles: readonly Tile[] = [
    { columns: 1, value: plans, label: plans === 1 ? "plan" : "plans", look: "tile" },
    { columns: 1, value: ready, label: "ready to submit", look: "tileGood" },
    { columns: 2, value: plans - ready, label: "not ready", look: alert(plans - ready) },
    { columns: 2, value: late, label: late === 1 ? "late step" : "late steps", look: alert(late) },
    { columns: 3, value: withoutOwner, label: "steps without an owner", look: alert(withoutOwner) },
    { columns: 3, value: unread, label: "files without a plan", look: alert(unread) },
  ];
  const row = (height: number, cellOf: (tile: Tile) => StreamedCell): StreamedRow => ({
    height,
    cells: tiles.flatMap((tile) => {
      const cell = cellOf(tile);
      return Array.from({ length: tile.columns }, (_, at) => (at === 0 || !cell ? cell : { ...cell, value: "" }));
    }),
  });
  return [
    { cells: [], height: 6 },
    row(30, ({ value, look }) => ({ value, look })),
    row(18, ({ label }) => ({ value: label, look: "tileLabel" })),
  ];
}

interface Tile {
  readonly columns: number;
  readonly value: number;
  readonly label: string;
  readonly look: DeskLook;
}

/** The tiles of more than one column, on the rows where they stand. */
export const TILE_MERGES: readonly string[] = [4, 5].flatMap((row) =>
  ["C:D", "E:F", "G:I", "J:L"].map((columns) => columns.replace(/(\w):(\w)/, `$1${row}:$2${row}`)),
);
