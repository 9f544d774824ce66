import type { Cell } from "../../../sheet/cell";
import type { DefinedName } from "../book/defined-name";
import type { Chart } from "../book/drawing";
import { formulaRows } from "../book/formula-rows";
import type { Row, Sheet, StoredCell } from "../book/sheet";
import type { ValidationRule } from "../book/validation";
import type { Workbook } from "../book/workbook";
import { assign, putRows } from "../changes/assign";

/**
 * Rewrites every formula of the workbook; `edit` gets the sheet that the formula is on, and its cell if it is in one.
 */
export function adjustFormulas(
  workbook: Workbook,
  edit: (formula: string, on: Sheet | null, at?: Cell) => string,
): void {
  const names = (list: readonly DefinedName[], on: Sheet | null): readonly DefinedName[] =>
    unlessSame(
      list,
      (name) => ({ ...name, formula: edit(name.formula, on) }),
      (name) => name.formula,
    );
  for (const sheet of workbook.sheets) {
    const rows: [number, Row][] = [];
    for (const index of formulaRows(sheet)) {
      const row = sheet.rows.get(index);
      const cells = row && editFormulas(row.cells, (formula, column) => edit(formula, sheet, { row: index, column }));
      if (cells) rows.push([index, { ...row, cells }]);
    }
    if (rows.length > 0) putRows(workbook, sheet, rows);
    assign(workbook, sheet, "names", names(sheet.names, sheet));
    assign(
      workbook,
      sheet,
      "conditionalFormats",
      unlessSame(
        sheet.conditionalFormats,
        (format) => ({ ...format, rule: mapFormulas(format.rule, (formula) => edit(formula, sheet)) }),
        (format) => JSON.stringify(format.rule),
      ),
    );
    assign(
      workbook,
      sheet,
      "charts",
      unlessSame(
        sheet.charts,
        (chart) => editSeries(chart, (formula) => edit(formula, sheet)),
        ({ series }) => JSON.stringify(series),
      ),
    );
    assign(
      workbook,
      sheet,
      "pivots",
      unlessSame(
        sheet.pivots,
        (pivot) => ({ ...pivot, source: mapFormulas(pivot.source, (formula) => edit(formula, sheet)) }),
        ({ source }) => JSON.stringify(source),
      ),
    );
    assign(
      workbook,
      sheet,
      "validations",
      unlessSame(
        sheet.validations,
        (validation) => ({
          ...validation,
          rule: mapFormulas<ValidationRule>(validation.rule, (formula) => edit(formula, sheet)),
        }),
        (validation) => JSON.stringify(validation.rule),
      ),
    );
  }
  assign(workbook, workbook, "names", names(workbook.names, null));
}

const editSeries = (chart: Chart, edit: (formula: string) => string): Chart => ({
  ...chart,
  series: chart.series.map((series) => ({ ...series, sources: mapFormulas(series.sources, edit) })),
});

function editFormulas(
  cells: Row["cells"],
  edit: (formula: string, column: number) => string,
): (StoredCell | undefined)[] | null {
  let edited: (StoredCell | undefined)[] | null = null;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell?.formula) continue;
    const formula = edit(cell.formula, column);
    if (formula === cell.formula) continue;
    edited ??= cells.slice();
    edited[column] = { ...cell, formula };
  }
  return edited;
}

/** Every text in it that starts with an equals sign, edited. */
export function mapFormulas<Rule extends object>(rule: Rule, edit: (formula: string) => string): Rule {
  const entries = Object.entries(rule).map(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [key, value.startsWith("=") ? edit(value) : value];
    return [key, typeof value === "object" && value !== null ? mapFormulas(value, edit) : value];
  });
  return Object.fromEntries(entries) as Rule;
}

function unlessSame<Item>(
  list: readonly Item[],
  edit: (item: Item) => Item,
  look: (item: Item) => string,
): readonly Item[] {
  const edited = list.map(edit);
  return edited.some((item, index) => look(item) !== look(list[index] ?? item)) ? edited : list;
}
