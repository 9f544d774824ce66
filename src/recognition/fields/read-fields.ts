import { findNamedField } from "../../plan/field-name";
import { type Placed, textOf } from "../../plan/placed";
import type { Field } from "../../plan/role";
import type { Cell } from "../../sheet/cell";
import { findExtent, type Grid, valueAt } from "../../sheet/grid";
import { TEMPLATES } from "../../templates/catalogue/index";
import { fold } from "../../values/texts/fold";
import { partOf } from "../../values/words/part";
import { lazily, lazilyByPart, readLines, readWords } from "../../values/words/word-list";
import { rowWordsText } from "../built/headings-text";

type Fields = Partial<Record<Field, Placed>>;

/**
 * The labelled fields in rows `from` to `to`: by the names of their cells, else by what stands left of them (`Strategy:
 * | Tutoring`, `Strategy: Tutoring`).
 */
export function readFields(grid: Grid, from: number, to: number): Readonly<Fields> {
  const fields: Fields = {};
  for (const { name, cell } of grid.names ?? []) {
    const field = findNamedField(name);
    if (field) fields[field] = { value: valueAt(grid, cell), ...cell };
  }
  const extent = findExtent(grid);
  for (let row = from; extent && row <= to; row++)
    for (let column = extent.column; column < extent.column + extent.columns; column++) {
      const value = valueAt(grid, { row, column });
      const found = typeof value === "string" ? readLabel(grid, value, { row, column }) : null;
      if (found) fields[found.field] ??= found.placed;
    }
  return fields;
}

function readLabel(grid: Grid, text: string, cell: Cell): { field: Field; placed: Placed } | null {
  const [label = "", ...rest] = text.split(/[:：]/u);
  const field = findField(fold(label));
  if (!field) return null;
  const after = textOf({ value: rest.join(":") });
  if (after !== "" && !/^[_.\s]+$/.test(after)) return { field, placed: { value: after, ...cell } };
  return { field, placed: findRightOf(grid, cell) };
}

/** The first filled cell to the right that is no label itself, else the next one, blank. */
function findRightOf(grid: Grid, { row, column }: Cell): Placed {
  for (let right = column + 1; right <= column + FARTHEST; right++) {
    const value = valueAt(grid, { row, column: right });
    if (typeof value === "string" && findField(fold(value.split(/[:：]/u)[0] ?? ""))) break;
    if (value !== "") return { value, row, column: right };
  }
  return { value: "", row, column: column + 1 };
}

const FARTHEST = 4;

/** The templates' own labels count most. */
const findField = (label: string): Field | undefined => ownLabels().get(label) ?? labels(partOf(label))?.get(label);

const ownLabels = lazily(
  (): ReadonlyMap<string, Field> =>
    new Map(TEMPLATES.flatMap(({ fields }) => fields.map(({ label, field }) => [fold(label), field] as const))),
);

const labels = lazilyByPart((part): ReadonlyMap<string, Field> | null => {
  const text = rowWordsText(part);
  if (text === null) return null;
  return new Map(
    Array.from(readLines(text)).flatMap(([name, [words]]) => {
      const field = /^label (.+)/.exec(name)?.[1];
      return field === undefined ? [] : readWords(words).map((word) => [word, field as Field] as const);
    }),
  );
});
