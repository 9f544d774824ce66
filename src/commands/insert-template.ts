import { both } from "../excel/batch";
import { readNames } from "../excel/read-names";
import { readValuesIfThere } from "../excel/read-block";
import { readTables } from "../excel/read-tables";
import { run } from "../excel/run";
import { addSheets } from "../excel/write-draft";
import type { Role } from "../plan/role";
import type { Day } from "../sheet/serial-date";
import { TEMPLATES } from "../templates";
import { collectChoices, tablesFeeding } from "../templates/collect-choices";
import { extrasOf, type Extra } from "../templates/extras-of";
import { layOutLists, LISTS_SHEET, readLists } from "../templates/lay-out-lists";
import { layOutTemplate } from "../templates/lay-out-template";
import type { Template } from "../templates/template";
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

/** One command a template: `insertActionPlan`, "Insert Action Plan". */
export const INSERT_COMMANDS: readonly InsertCommand[] = TEMPLATES.map((template) => ({
  id: `insert${template.title.replaceAll(" ", "")}`,
  title: `Insert ${template.title}`,
  template,
  extras: extrasOf(template),
  run: (input) => insertTemplate(template, input),
}));

/** Its drop-downs offer who and what the workbook's plans and its logic model name already. */
async function insertTemplate(template: Template, input: InsertInput): Promise<{ readonly sheet: string }> {
  const [taken, [tables, lists]] = await run(both(readNames, both(readTables(tablesFeeding(template)), readValuesIfThere(LISTS_SHEET))));
  const choices = collectChoices(tables, lists ? readLists(lists) : {});
  const written = await run(addSheets([layOutLists(choices, lists?.length), layOutTemplate(template, input)], taken));
  return { sheet: written.at(-1) ?? template.title };
}
