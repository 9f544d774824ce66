import { type Placed, textOf } from "../../plan/placed";
import { formatCell } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import { valueAt } from "../../sheet/grid";
import { formatIsoDay } from "../../sheet/serial-date";
import { type AdoptedColumn, type Adoption, lettersOf, nameColumns } from "./adopt-plan";
import { callColumn } from "./list-source-columns";
import { listRows, makeMove } from "./move-cells";
import { splitLabel } from "./read-items";
import { findFormula } from "./source-sheet";
import { translateFormula } from "./translate-formula";

/** What goes where, as plain data. */
export interface AdoptionSummary {
  readonly sheet: string;
  readonly steps: number;
  readonly sections: readonly string[];
  /** Every column of the plan, in the order of the new sheet. */
  readonly columns: readonly MovedColumn[];
  /** Columns of the new sheet that the plan has nothing for. */
  readonly blank: readonly string[];
  /** Fields above the table: as they were called, and as they are. */
  readonly fields: readonly { readonly from: string; readonly to: string; readonly text: string }[];
  /** Other lines above the table, kept as they are. */
  readonly lines: readonly string[];
  /** How many rows below the last step are kept. */
  readonly below: number;
  /** Cells whose formulas go along, and those of which only the value does. */
  readonly formulas: { readonly kept: readonly string[]; readonly asValues: readonly string[] };
  readonly links: number;
}

export interface MovedColumn {
  /** `"C"` */
  readonly letters: string;
  readonly from: string;
  /** Its heading on the new sheet. */
  readonly to: string;
  /** Whether the new layout does not have it, so that it stays as it is. */
  readonly isKept: boolean;
  /** Whether its meaning is a weak guess. */
  readonly isGuess: boolean;
}

/** An adoption by any layout. */
interface SummedUp extends Pick<Adoption, "source" | "plan" | "region" | "lines"> {
  readonly columns: readonly AdoptedColumn<{ readonly heading: string }>[];
  readonly fields: readonly {
    readonly label: Placed | null;
    readonly value: Placed;
    readonly isInline: boolean;
    readonly to: { readonly label: string; readonly kind?: string };
  }[];
}

/** Sums up what goes where. */
export function sumUpAdoption(adoption: SummedUp): AdoptionSummary {
  const { source, plan, columns, fields, lines } = adoption;
  const headings = nameColumns(columns);
  const move = makeMove(adoption, plan.headingRow + 1, (index) => index);
  const formulas = listFormulas(adoption);

  return {
    sheet: plan.sheet,
    steps: plan.steps.length,
    sections: plan.sections.map(({ name }) => name),
    columns: columns.flatMap(({ from, to }, i) =>
      from
        ? [
            {
              letters: lettersOf(from),
              from: callColumn(from),
              to: headings[i] ?? "",
              isKept: to === null,
              isGuess: from.isGuess,
            },
          ]
        : [],
    ),
    blank: columns.flatMap(({ from }, i) => (from ? [] : [headings[i] ?? ""])),
    fields: fields.map(({ to, ...field }) => ({
      from: nameOf(findLabel(source, field) ?? to.label),
      to: nameOf(to.label),
      text: sayValue(field.value, to.kind),
    })),
    lines: lines.map((line) => line.map(textOf).join(" ")),
    below: countRowsBelow(adoption),
    formulas: {
      kept: formulas.filter(({ text }) => translateFormula(text, move) !== null).map(({ cell }) => cell),
      asValues: formulas.filter(({ text }) => translateFormula(text, move) === null).map(({ cell }) => cell),
    },
    links: source.links.filter((link) => move(link) !== null).length,
  };
}

/** How a field is called on the old sheet: in the cell next to it, or before it in its own. */
function findLabel({ grid }: SummedUp["source"], { label, value, isInline }: Labelled): string | null {
  if (isInline) return splitLabel(valueAt(grid, value))?.label ?? null;
  return label && textOf(label);
}

type Labelled = Pick<SummedUp["fields"][number], "label" | "value" | "isInline">;

const sayValue = (value: Placed, kind: string | undefined): string =>
  kind === "date" && typeof value.value === "number" ? formatIsoDay(value.value) : textOf(value);

/** How many rows below the last step hold something. */
function countRowsBelow({ source: { grid }, plan, region }: Pick<Adoption, "source" | "plan" | "region">): number {
  const last = plan.steps.at(-1)?.row ?? plan.headingRow;
  const below = grid.values.slice(last + 1 - grid.origin.row, region.row + region.rows - grid.origin.row);
  return below.filter((line) => line.some((value) => value !== "")).length;
}

/** A label without its colon. */
const nameOf = (label: string): string => textOf({ value: label }).replace(/[:：]$/u, "");

/** The formulas of all cells that are moved. */
function listFormulas(adoption: SummedUp): readonly { readonly text: string; readonly cell: string }[] {
  const { source, columns, lines, fields } = adoption;
  const cells: readonly Cell[] = [
    ...fields.flatMap(({ value, isInline }) => (isInline ? [] : [value])),
    ...lines.flat(),
    ...listRows(adoption).flatMap((row) => columns.flatMap(({ from }) => (from ? [{ row, column: from.column }] : []))),
  ];
  return cells.flatMap((cell) => {
    const text = findFormula(source, cell);
    return text === null ? [] : [{ text, cell: formatCell(cell) }];
  });
}
