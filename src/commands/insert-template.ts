import { both } from "../excel/batch";
import { readValuesIfThere } from "../excel/read/read-block";
import { readNames } from "../excel/read/read-names";
import { readTables } from "../excel/read/read-tables";
import { readDateSystem } from "../excel/read/read-workbook";
import { run } from "../excel/run";
import { writeSheets } from "../excel/write-sheets";
import type { Role } from "../plan/role";
import type { Cell } from "../sheet/cell";
import type { Day } from "../sheet/serial-date";
import { TEMPLATES } from "../templates/catalogue";
import { layOutLists, LISTS_SHEET, readLists } from "../templates/layout/lay-out-lists";
import { layOutTemplate } from "../templates/layout/lay-out-template";
import { type Extra, listExtras } from "../templates/layout/list-extras";
import { collectChoices, findFurtherTables, listFeedingTables } from "../templates/read-back/collect-choices";
import type { FieldContents, Template } from "../templates/template";
import { serialIn } from "../values/dates/calendar";
import type { Command } from "./command";

export interface InsertInput {
  readonly today: Day;
  readonly withExample: boolean;
  /** The optional columns that are wanted; by default those that are usual. */
  readonly extras?: readonly Role[];
  /** What the plan is called: its title, and the sheet's name; by default the template's. */
  readonly title?: string;
  /** What some fields hold at first; days count as `today` does. */
  readonly fields?: FieldContents;
}

/** The new sheet. */
export interface Inserted {
  readonly sheet: string;
  /** Where its first row begins. */
  readonly firstStep: Cell;
}

export interface InsertCommand extends Command<InsertInput, Inserted> {
  readonly template: Template;
  readonly extras: readonly Extra[];
}

/** One command for each template: `insertActionPlan`, “Insert Action Plan”. */
export const INSERT_COMMANDS: readonly InsertCommand[] = TEMPLATES.map((template) => ({
  id: `insert${template.title.replaceAll(" ", "")}`,
  title: `Insert ${template.title}`,
  template,
  extras: listExtras(template),
  run: (input) => insertTemplate(template, input),
}));

/**
 * Its drop-downs offer what the plans and the logic model of the workbook name already. Two round trips, and one more
 * where the workbook has a second plan of the same kind, whose name has to be read first.
 */
export async function insertTemplate(
  template: Template,
  { today, fields = {}, ...input }: InsertInput,
): Promise<Inserted> {
  const feeding = listFeedingTables(template);
  const [[taken, from1904], [tables, lists]] = await run(
    both(both(readNames, readDateSystem), both(readTables(feeding), readValuesIfThere(LISTS_SHEET))),
  );
  const further = findFurtherTables(feeding, taken.names);
  const choices = collectChoices(
    [...tables, ...(further.length > 0 ? await run(readTables(further)) : [])],
    lists ? readLists(lists) : {},
  );
  const toSerial = (content: string | Day) => (typeof content === "number" ? serialIn({ from1904 }, content) : content);
  const draft = layOutTemplate(template, {
    ...input,
    today: serialIn({ from1904 }, today),
    fields: Object.fromEntries(Object.entries(fields).map(([field, content]) => [field, toSerial(content)])),
    choices,
  });
  const drafts = [layOutLists(choices, lists?.length), draft];
  const written = await writeSheets(drafts, taken);
  const { row, column } = draft.tables[0]?.rectangle ?? draft.select;
  return { sheet: written.at(-1) ?? template.title, firstStep: { row: row + 1, column } };
}
