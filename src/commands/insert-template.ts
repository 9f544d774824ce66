import { both } from "../excel/batch";
import { readValuesIfThere } from "../excel/read-block";
import { readNames } from "../excel/read-names";
import { readTables } from "../excel/read-tables";
import { readDateSystem } from "../excel/read-workbook";
import { run } from "../excel/run";
import { writeSheets } from "../excel/write-sheets";
import type { Role } from "../plan/role";
import type { Day } from "../sheet/serial-date";
import { TEMPLATES } from "../templates/catalogue";
import { collectChoices, findFurtherTables, listFeedingTables } from "../templates/collect-choices";
import { layOutLists, LISTS_SHEET, readLists } from "../templates/lay-out-lists";
import { layOutTemplate } from "../templates/lay-out-template";
import { type Extra, listExtras } from "../templates/list-extras";
import type { Template } from "../templates/template";
import { serialIn } from "../values/calendar";
import type { Command } from "./command";

export interface InsertInput {
  readonly today: Day;
  readonly withExample: boolean;
  /** The optional columns that are wanted. */
  readonly extras?: readonly Role[];
}

export interface InsertCommand extends Command<InsertInput, { readonly sheet: string }> {
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
async function insertTemplate(
  template: Template,
  { today, ...input }: InsertInput,
): Promise<{ readonly sheet: string }> {
  const feeding = listFeedingTables(template);
  const [[taken, from1904], [tables, lists]] = await run(
    both(both(readNames, readDateSystem), both(readTables(feeding), readValuesIfThere(LISTS_SHEET))),
  );
  const further = findFurtherTables(feeding, taken.names);
  const choices = collectChoices(
    [...tables, ...(further.length > 0 ? await run(readTables(further)) : [])],
    lists ? readLists(lists) : {},
  );
  const draft = layOutTemplate(template, { ...input, today: serialIn({ from1904 }, today) });
  const drafts = [layOutLists(choices, lists?.length), draft];
  const written = await writeSheets(drafts, taken);
  return { sheet: written.at(-1) ?? template.title };
}
