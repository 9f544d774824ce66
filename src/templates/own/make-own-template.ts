import { isBlank, type Placed } from "../../plan/placed";
import { formatCell, formatColumn } from "../../sheet/a1";
import { valueAt } from "../../sheet/grid";
import { fold } from "../../values/texts/fold";
import { listSourceColumns } from "../adopt/list-source-columns";
import type { SourceColumn } from "../adopt/match-columns";
import type { Moving } from "../adopt/moving";
import { readAbove } from "../adopt/read-above";
import { type Item, readItems } from "../adopt/read-items";
import { formatAt } from "../adopt/source-sheet";
import { MOST, type OwnColumn, type OwnField, type OwnTemplate, type OwnText, SCHEMA } from "./own-template";
import type { CellHelp, SheetLooks } from "./sheet-looks";

/**
 * Makes a team's own template of the sheet of a plan: its layout, what its columns are for, its help, lists and looks;
 * none of its contents. What stands next to a label, or is a number, is taken for contents.
 */
export function makeOwnTemplate(
  { source, plan, region }: Moving,
  { title, purpose }: Pick<OwnTemplate, "title" | "purpose">,
  { helpAt, ...looks }: SheetLooks,
): OwnTemplate {
  const above = readAbove(source, plan, region, new Set());
  const items = above.lines.flatMap(readItems);
  const describe = (value: Placed) => ({ ...describeFormat(formatAt(source, value)), ...describeHelp(helpAt(value)) });

  return {
    $schema: SCHEMA,
    format: 1,
    id: makeId(title),
    title,
    purpose,
    headingRow: plan.headingRow + 1,
    columns: listSourceColumns(source, plan, region, () => false).map((one): OwnColumn => {
      const first = { row: plan.steps.rows[0] ?? plan.headingRow + 1, column: one.column };
      const raw = valueAt(source.grid, { row: plan.headingRow, column: one.column });
      return {
        column: formatColumn(one.column),
        ...describeRole(one),
        heading: isBlank({ value: raw }) ? "" : raw,
        ...describeFormat(formatAt(source, first)),
        ...describeHelp(helpAt(first)),
      };
    }),
    fields: [
      ...above.fields.map(({ field, label, value, isInline }): OwnField => {
        const placed = label ?? value;
        const text = isInline ? String(valueAt(source.grid, value)) : label ? String(label.value) : "";
        return {
          field,
          label: isInline ? text.slice(0, text.length - String(value.value).length) : text,
          cell: formatCell(placed),
          value: formatCell(value),
          ...describe(value),
        };
      }),
      ...items.flatMap((item) => describeItem(item, describe)),
    ].slice(0, MOST.fields),
    texts: items
      .flatMap((item): readonly OwnText[] =>
        item.kind === "text" ? [{ cell: formatCell(item.placed), text: String(item.placed.value) }] : [],
      )
      .slice(0, MOST.texts),
    ...looks,
  };
}

/** A number alone has no label; a label without a value has it in the next cell. */
function describeItem(item: Item, describe: (value: Placed) => object): readonly OwnField[] {
  if (item.kind === "text") return [];
  const { placed } = item;
  if (item.kind === "value")
    return [{ field: null, label: "", cell: formatCell(placed), value: formatCell(placed), ...describe(placed) }];
  const value = item.value ?? { row: placed.row, column: placed.column + 1, value: "" };
  return [{ field: null, label: item.label, cell: formatCell(placed), value: formatCell(value), ...describe(value) }];
}

/** A column that answers two questions is read by its heading. */
const describeRole = ({ role, shared }: SourceColumn): Pick<OwnColumn, "role"> => (shared.length > 0 ? {} : { role });

const describeFormat = (numberFormat: string): Pick<OwnColumn, "numberFormat"> =>
  numberFormat === "General" ? {} : { numberFormat };

const describeHelp = ({ hint, choices }: CellHelp): CellHelp => ({
  ...(hint !== undefined && hint !== "" && { hint: hint.slice(0, MOST.text) }),
  ...(choices && { choices: typeof choices === "string" ? choices : choices.slice(0, MOST.choices) }),
});

/** `Hygiene Plan 2027` → `hygiene-plan-2027`; letters of any script. */
export function makeId(title: string): string {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, LONGEST_ID).replace(/-$/, "") || "template";
}

const LONGEST_ID = 60;
