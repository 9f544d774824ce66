import { textOf } from "../../plan/placed";
import { formatColumn } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import { valueAt } from "../../sheet/grid";
import { fold } from "../../values/texts/fold";
import type { Template, TemplateColumn, TemplateField } from "../template";
import { callColumn, listSourceColumns } from "./list-source-columns";
import { matchColumns, type SourceColumn } from "./match-columns";
import type { Moving } from "./moving";
import { type FoundField, readAbove } from "./read-above";
import type { SourceSheet } from "./source-sheet";

/** A column of the new sheet: which column comes there, and which of the layout's it is; one of them is there. */
export interface AdoptedColumn<Column> {
  readonly from: SourceColumn | null;
  /** Null for a column that the layout does not have, which is kept with its heading. */
  readonly to: Column | null;
}

/** What goes where when a plan is moved to a layout. */
export interface Adoption<Column = TemplateColumn, LayoutField = TemplateField> extends Moving {
  /** In the order of the new sheet. */
  readonly columns: readonly AdoptedColumn<Column>[];
  readonly fields: readonly (FoundField & { readonly to: LayoutField })[];
  /** What else stands above the heading, line by line. */
  readonly lines: ReturnType<typeof readAbove>["lines"];
}

/**
 * Chooses what goes where when a plan is moved to a template. Nothing is dropped: a column that the template does not
 * have is kept, a number or a phase on the left and the others on the right.
 */
export function adoptPlan(moving: Moving, template: Template): Adoption {
  const sources = listSourceColumns(moving.source, moving.plan, moving.region, (text) =>
    moving.from.headings.has(text),
  );
  const found = matchColumns(
    sources,
    template.columns.map(({ role, heading, optional }) => ({
      role,
      heading,
      isOptional: optional !== undefined,
      letters: null,
    })),
  );
  const kept = sources.filter((source) => !found.includes(source)).map((from) => ({ from, to: null }));
  const shared = new Set(kept.flatMap(({ from }) => from.shared));
  const { fields, lines } = sortFields(moving, (field) => template.fields.find((one) => one.field === field) ?? null);

  return {
    ...moving,
    columns: [
      ...kept.filter(({ from }) => comesFirst(from)),
      ...template.columns.flatMap((to, i) => {
        const from = found[i] ?? null;
        const isAnswered = to.role !== null && shared.has(to.role);
        return from || (to.optional === undefined && !isAnswered) ? [{ from, to }] : [];
      }),
      ...kept.filter(({ from }) => !comesFirst(from)),
    ],
    fields,
    lines,
  };
}

/** Where a column stands that the template does not have: one that also says what is to be done comes first, too. */
const comesFirst = ({ role, shared }: SourceColumn): boolean =>
  role === "number" || role === "section" || shared.includes("step");

/** Fields that the layout has go there; the others are lines, their label with them, unless they are blank. */
export function sortFields<LayoutField>(
  { source, plan, region, from }: Moving,
  findField: (field: FoundField["field"]) => LayoutField | null,
): Pick<Adoption<unknown, LayoutField>, "fields" | "lines"> {
  const above = readAbove(source, plan, region, from.texts);
  const isOwn = ({ label }: FoundField): boolean => label !== null && from.texts.has(fold(textOf(label)));
  const fields = above.fields.flatMap((one) => {
    const to = findField(one.field);
    return to === null || (isOwn(one) && isCalculated(source, one.value)) ? [] : [{ ...one, to }];
  });
  const others = above.fields
    .filter(({ field }) => fields.every((one) => one.field !== field))
    .flatMap((one) => {
      const { label, value, isInline } = one;
      const whole = isInline ? { ...value, value: valueAt(source.grid, value) } : value;
      const isEmpty = isOwn(one) && (textOf(value) === "" || isCalculated(source, value));
      return isEmpty ? [] : [[...(label ? [label] : []), whole].filter((one) => textOf(one) !== "")];
    });
  return {
    fields,
    lines: [...above.lines, ...others].filter((line) => line.length > 0).toSorted((a, b) => compareCells(a[0], b[0])),
  };
}

/** From the top, and from the left. */
const compareCells = (a?: Cell, b?: Cell): number =>
  (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

/** What a template calculates is calculated again. */
const isCalculated = ({ typed, grid: { origin } }: SourceSheet, { row, column }: FoundField["value"]): boolean =>
  String(typed[row - origin.row]?.[column - origin.column] ?? "").startsWith("=");

/** Every heading of the new sheet once: a table has no two columns of a name, and none without. */
export function nameColumns(columns: readonly AdoptedColumn<{ readonly heading: string }>[]): readonly string[] {
  const used = new Set<string>();
  return columns.map(({ from, to }) => {
    const wished = to?.heading ?? (from ? callColumn(from) : "");
    let heading = wished;
    for (let n = 2; used.has(heading.toLowerCase()); n++) heading = `${wished} (${String(n)})`;
    used.add(heading.toLowerCase());
    return heading;
  });
}

/** The letters of a column on the sheet it comes from. */
export const lettersOf = ({ column }: Pick<SourceColumn, "column">): string => formatColumn(column);
