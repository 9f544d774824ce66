import type { StreamedCell, StreamedRow } from "../../sheet/streamed-book";
import type { DeskLook } from "../desk-looks";
import type { Tally } from "../tally";

/** A number above what it counts. */
export interface Tile {
  readonly value: number;
  readonly label: string;
  readonly tone: "plain" | "good" | "alert";
}

/** All plans at a glance. */
export function listTiles({ plans, ready, late, withoutOwner, unread }: Tally): readonly Tile[] {
  const alert = (value: number): Pick<Tile, "value" | "tone"> => ({ value, tone: value === 0 ? "plain" : "alert" });
  return [
    { value: plans, label: plans === 1 ? "plan" : "plans", tone: "plain" },
    { value: ready, label: "ready to submit", tone: "good" },
    { ...alert(plans - ready), label: "not ready" },
    { ...alert(late), label: late === 1 ? "late step" : "late steps" },
    { ...alert(withoutOwner), label: withoutOwner === 1 ? "step without an owner" : "steps without an owner" },
    { ...alert(unread), label: unread === 1 ? "file without a plan" : "files without a plan" },
  ];
}

/** How many columns of the list below each tile takes. */
const COLUMNS = [1, 1, 2, 2, 3, 3];
const LOOKS: Readonly<Record<Tile["tone"], DeskLook>> = { plain: "tile", good: "tileGood", alert: "tileAlert" };

/** The tiles as rows above a list. */
export function writeTiles(tally: Tally): readonly StreamedRow[] {
  const tiles = listTiles(tally);
  const row = (height: number, cellOf: (tile: Tile) => NonNullable<StreamedCell>): StreamedRow => ({
    height,
    cells: tiles.flatMap((tile, place) =>
      Array.from({ length: COLUMNS[place] ?? 1 }, (_, at) => ({ ...cellOf(tile), ...(at > 0 && { value: "" }) })),
    ),
  });
  return [
    { cells: [], height: 6 },
    row(30, ({ value, tone }) => ({ value, look: LOOKS[tone] })),
    row(18, ({ label }) => ({ value: label, look: "tileLabel" })),
  ];
}

/** The tiles of more than one column, on the rows where they stand. */
export const TILE_MERGES: readonly string[] = [4, 5].flatMap((row) =>
  ["C:D", "E:F", "G:I", "J:L"].map((columns) => columns.replace(/(\w):(\w)/, `$1${row}:$2${row}`)),
);
