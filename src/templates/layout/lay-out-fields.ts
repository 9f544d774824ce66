import { fieldName } from "../../plan/field-name";
import type { Field } from "../../plan/role";
import { formatCell, formatRectangle } from "../../sheet/a1";
import type { CellContent, DraftValidation } from "../../sheet/draft";
import { LOOK } from "../../sheet/look";
import { oneCell, type Rectangle } from "../../sheet/rectangle";
import type { Day } from "../../sheet/serial-date";
import type { Template, TemplateField } from "../template";
import { countLines } from "./count-lines";
import type { DraftPart } from "./draft-part";
import { type Choices, formatListSource, hasChoices } from "./lay-out-lists";
import { makePrompt } from "./make-prompt";
import type { Places } from "./place-template";

/** In points. */
const GAP_HEIGHT = 8;

export interface FieldOptions {
  readonly today: Day;
  /** What stands in fields; the others hold what they hold at first. */
  readonly given?: Readonly<Partial<Record<Field, CellContent>>>;
  /** What there is to choose from; null where that is not known. */
  readonly choices: Choices | null;
}

/** Lays out the labelled fields above the table: a label, and to its right a named cell to type in. */
export function layOutFields(
  { fields }: Template,
  places: Places,
  { today, given = {}, choices }: FieldOptions,
): DraftPart {
  const rows = fields.map((field) => findRow(field, places));
  const gap = Math.max(...rows) + 1;
  return {
    cells: fields.map((field) => ({
      row: findRow(field, places),
      column: field.at.column,
      contents: [[`${field.label}:`, given[field.field] ?? makeContent(field, fields, places, today)]],
    })),
    formats: [
      ...[...new Set(rows)].map((row) => ({ on: { ...places.body, row, rows: 1 }, format: LOOK.fields })),
      ...fields.flatMap((field) => [
        {
          on: findLabel(field, places),
          format: countLabelLines(field, places) > 1 ? { ...LOOK.label, wrap: true } : LOOK.label,
        },
        {
          on: findInput(field, places),
          format: { ...(isFormula(field) ? LOOK.result : {}), ...(field.kind === "date" ? LOOK.date : {}) },
        },
      ]),
    ],
    rowHeights: [...new Set(rows)]
      .map((row) => ({ row, points: computeHeight(row, fields, places) }))
      .concat({ row: gap, points: GAP_HEIGHT }),
    names: fields.map((field) => ({ name: fieldName(field.field), rectangle: oneCell(findInput(field, places)) })),
    validations: fields.map((field) => makeValidation(field, places, choices)),
  };
}

/** In points: enough for the longest label of the line, which is bold and thus wider. */
const computeHeight = (row: number, fields: readonly TemplateField[], places: Places): number =>
  7 +
  15 *
    Math.max(
      ...fields.filter((field) => findRow(field, places) === row).map((field) => countLabelLines(field, places)),
    );

const countLabelLines = ({ label, at }: TemplateField, { columns }: Places): number =>
  countLines(`${label}:`, (columns[at.column]?.width ?? 0) - 2);

const findRow = ({ at }: TemplateField, { firstFieldRow }: Places): number => firstFieldRow + at.line;

const findLabel = (field: TemplateField, places: Places): Rectangle =>
  oneCell({ row: findRow(field, places), column: field.at.column });

const findInput = (field: TemplateField, places: Places): Rectangle => ({
  row: findRow(field, places),
  column: field.at.column + 1,
  rows: 1,
  columns: field.at.across,
});

const isFormula = ({ initial }: TemplateField): boolean => initial !== undefined && initial !== "today";

function makeContent(
  { initial }: TemplateField,
  fields: readonly TemplateField[],
  places: Places,
  today: Day,
): CellContent {
  if (initial === undefined) return "";
  switch (initial) {
    case "today":
      return today;
    case "last-deadline": {
      const deadlines = formatDeadlineCells(places);
      return { formula: `=IF(COUNT(${deadlines})=0,"",MAX(${deadlines}))` };
    }
    case "four-weeks-after-plan-date": {
      const planDate = fields.find(({ field }) => field === "plan-date");
      const reviewed = planDate ? formatCell(findInput(planDate, places)) : "#REF!";
      return { formula: `=IF(ISNUMBER(${reviewed}),${reviewed}+28,"")` };
    }
  }
}

/** Rows that are added below the table count, too, up to this many. */
const MOST_STEPS = 1000;

function formatDeadlineCells({ columns, body }: Places): string {
  const column = columns.findIndex(({ role }) => role === "deadline");
  return formatRectangle({ row: body.row, column, rows: MOST_STEPS, columns: 1 });
}

function makeValidation(field: TemplateField, places: Places, choices: Choices | null): DraftValidation {
  const on = oneCell(findInput(field, places));
  const prompt = makePrompt(field.label, field.hint);
  const source =
    field.choices && hasChoices(field.choices, choices) ? formatListSource(field.choices) : field.options?.join(",");
  return source === undefined ? { on, prompt } : { on, allow: { kind: "list", source, strict: false }, prompt };
}
