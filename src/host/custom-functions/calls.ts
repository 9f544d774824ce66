import type { Result } from "../calculation/value";
import type { Anchor } from "../model/book/anchor";
import { cellAt } from "../model/book/cells";
import type { Workbook } from "../model/book/workbook";
import { watch } from "../model/changes/steps";
import { formatFullAddress } from "../model/places/address";
import type { Place } from "../model/places/place";
import type { FunctionMetadata } from "./metadata";

/** A call of an add-in's function in a cell. */
export interface Call {
  readonly id: number;
  readonly metadata: FunctionMetadata;
  /** The function with its arguments. */
  readonly text: string;
  /** Where it stands; it moves with its cell. */
  readonly anchor: Anchor;
  /** The same as text, as it was last looked for. */
  at: string;
  /** The calculation that used it last. */
  round: number;
  /** What it came to last; undefined until it came to something. */
  result: Result | undefined;
}

/** The calls whose results cells show or wait for. */
export interface Calls {
  readonly get: (id: number) => Call | undefined;
  readonly find: (place: Place, text: string) => Call | undefined;
  readonly add: (metadata: FunctionMetadata, place: Place, text: string, round: number) => Call;
  readonly end: (call: Call) => void;
  /** Ends those in these cells that a calculation did not use. */
  readonly endUnused: (cells: ReadonlySet<string>, round: number) => void;
  readonly isWaiting: () => boolean;
}

export const formatPlace = ({ sheet, rectangle }: Place): string => formatFullAddress(sheet.name, rectangle);

/** Where a call's cell is now; null where it was deleted. */
export function findPlace({ anchor: { sheet, areas } }: Call, { sheets }: Workbook): Place | null {
  const [rectangle] = areas;
  return rectangle && sheets.includes(sheet) ? { sheet, rectangle } : null;
}

/** @param onEnd Is told of each call that nobody waits for any more. */
export function keepCalls(workbook: Workbook, onEnd: (call: Call) => void): Calls {
  const byId = new Map<number, Call>();
  const byPlace = new Map<string, Call>();
  let lastId = 0;

  const keyOf = ({ at, text }: Pick<Call, "at" | "text">): string => `${at} ${text}`;

  function end(call: Call): void {
    byId.delete(call.id);
    if (byPlace.get(keyOf(call)) === call) byPlace.delete(keyOf(call));
    workbook.anchors.delete(call.anchor);
    onEnd(call);
  }

  /** Calls follow their cells, and end where a cell was deleted or something else was written into it. */
  function follow(): void {
    for (const call of byId.values()) {
      const place = findPlace(call, workbook);
      if (!place || cellAt(place.sheet, place.rectangle).formula === null) end(call);
      else if (formatPlace(place) !== call.at) {
        byPlace.delete(keyOf(call));
        call.at = formatPlace(place);
        byPlace.set(keyOf(call), call);
      }
    }
  }

  watch(workbook, follow);
  return {
    end,
    get: (id) => byId.get(id),
    find: (place, text) => byPlace.get(keyOf({ at: formatPlace(place), text })),
    add(metadata, place, text, round) {
      const anchor: Anchor = { sheet: place.sheet, areas: [place.rectangle] };
      const call: Call = {
        id: ++lastId,
        metadata,
        text,
        anchor,
        at: formatPlace(place),
        round,
        result: undefined,
      };
      workbook.anchors.add(anchor);
      byId.set(call.id, call);
      byPlace.set(keyOf(call), call);
      return call;
    },
    endUnused(cells, round) {
      for (const call of byId.values()) if (call.round !== round && cells.has(call.at)) end(call);
    },
    isWaiting: () => Array.from(byId.values()).some(({ result }) => result === undefined),
  };
}
