import { textOf } from "../../plan/placed";
import { formatCell } from "../../sheet/a1";
import { formatIsoDay } from "../../sheet/serial-date";
import { type Adoption, lettersOf, nameColumns } from "./adopt-plan";
import { makeMove } from "./lay-out-adopted";
import { callColumn } from "./list-source-columns";
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

/** Sums up what goes where. */
export function sumUpAdoption(
  adoption: Adoption<{ readonly heading: string }, { readonly label: string; readonly kind: string }>,
): AdoptionSummary {
  const { source, plan, columns, fields, lines } = adoption;
  const headings = nameColumns(columns);
  const move = makeMove(adoption, { row: plan.headingRow + 1, column: 0 });
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
    fields: fields.map(({ label, value, to }) => ({
      from: label ? textOf(label).replace(/[:：]$/u, "") : to.label,
      to: to.label,
      text: to.kind === "date" && typeof value.value === "number" ? formatIsoDay(value.value) : textOf(value),
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

/** How many rows below the last step hold something. */
function countRowsBelow({ source: { grid }, plan, region }: Pick<Adoption, "source" | "plan" | "region">): number {
  const last = plan.steps.at(-1)?.row ?? plan.headingRow;
  const below = grid.values.slice(last + 1 - grid.origin.row, region.row + region.rows - grid.origin.row);
  return below.filter((line) => line.some((value) => value !== "")).length;
}

function listFormulas({ source, region }: Pick<Adoption<unknown>, "source" | "region">) {
  return Array.from({ length: region.rows }, (_, r) => region.row + r).flatMap((row) =>
    Array.from({ length: region.columns }, (_, c) => region.column + c).flatMap((column) => {
      const text = findFormula(source, { row, column });
      return text === null ? [] : [{ text, cell: formatCell({ row, column }) }];
    }),
  );
}
