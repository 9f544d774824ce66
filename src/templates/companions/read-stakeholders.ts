import { textOf } from "../../plan/placed";
import type { Cell } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import { isPlaceholder } from "../../values/gaps/is-placeholder";
import { isHigh } from "../../values/steps/is-high";
import { fold } from "../../values/texts/fold";

/** Somebody who has a stake in the plans. */
export interface Stakeholder {
  readonly name: string;
  /** Of high interest or influence: somebody who has to hear of the plans. */
  readonly isImportant: boolean;
  readonly sheet: string;
  readonly cell: Cell;
}

/** The columns of a stakeholder analysis, ours or a team's own, by their headings. */
const HEADINGS = {
  name: [
    "stakeholder",
    "stakeholders",
    "stakeholder name",
    "stakeholder group",
    "who",
    "interessengruppe",
    "anspruchsgruppe",
    "partie prenante",
    "parties prenantes",
    "interesado",
    "parte interesada",
    "partes interesadas",
    "belanghebbende",
    "portatore di interesse",
    "заинтересованная сторона",
    "利益相关者",
    "ステークホルダー",
  ],
  interest: ["interest", "level of interest", "interesse", "interet", "interes", "belang", "интерес", "利益"],
  influence: [
    "influence",
    "power",
    "level of influence",
    "influence power",
    "power influence",
    "einfluss",
    "macht",
    "pouvoir",
    "influencia",
    "poder",
    "influencia poder",
    "invloed",
    "influenza",
    "potere",
    "влияние",
    "影响力",
    "影響力",
  ],
  attitude: [
    "attitude",
    "attitude now",
    "current attitude",
    "position",
    "support",
    "current position",
    "haltung",
    "einstellung",
    "actitud",
    "postura",
    "houding",
    "atteggiamento",
    "attitude wanted",
    "desired attitude",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Column = keyof typeof HEADINGS;

/**
 * Reads the stakeholders of a sheet; null where it is no stakeholder analysis: who has a stake stands there next to how
 * much interest or influence they have.
 *
 * @example
 * readStakeholders(grid) // [{ name: "Town board", isImportant: true, … }]
 */
export function readStakeholders(grid: Grid): readonly Stakeholder[] | null {
  const { row: top, column: left } = grid.origin;
  for (const [index, values] of grid.values.slice(0, DEEPEST_HEADING).entries()) {
    const places = findColumns(values.map((value) => fold(String(value))));
    if (places === null) continue;
    const rows = grid.values.slice(index + 1).map((_, below) => top + index + 1 + below);
    return rows.flatMap((row) => {
      const read = (column: Column) => {
        const place = places.get(column);
        return place === undefined ? "" : valueAt(grid, { row, column: left + place });
      };
      const name = textOf({ value: read("name") });
      if (name === "" || isPlaceholder(name)) return [];
      const isImportant = isHigh(read("interest")) || isHigh(read("influence"));
      return [{ name, isImportant, sheet: grid.sheet, cell: { row, column: left + (places.get("name") ?? 0) } }];
    });
  }
  return null;
}

/** A heading further down is none. */
const DEEPEST_HEADING = 30;

function findColumns(headings: readonly string[]): ReadonlyMap<Column, number> | null {
  const places = new Map<Column, number>();
  for (const column of Object.keys(HEADINGS) as Column[]) {
    const names: readonly string[] = HEADINGS[column];
    const place = headings.findIndex((heading) => names.includes(heading));
    if (place >= 0) places.set(column, place);
  }
  return places.has("name") && places.has("influence") && (places.has("interest") || places.has("attitude"))
    ? places
    : null;
}
