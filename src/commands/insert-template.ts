import { writeDrafts } from "../excel/write-draft";
import { TEMPLATES } from "../templates";
import { layOutLists } from "../templates/lay-out-lists";
import { layOutTemplate } from "../templates/lay-out-template";
import type { Template } from "../templates/template";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";

export interface InsertInput {
  readonly today: Day;
  readonly withExample: boolean;
}

export interface InsertCommand extends Command<InsertInput, { readonly sheet: string }> {
  readonly template: Template;
}

/** One command a template: `insertActionPlan`, "Insert Action Plan". */
export const INSERT_COMMANDS: readonly InsertCommand[] = TEMPLATES.map((template) => ({
  id: `insert${template.title.replaceAll(" ", "")}`,
  title: `Insert ${template.title}`,
  template,
  async run({ today, withExample }) {
    const written = await writeDrafts([layOutLists(), layOutTemplate(template, { today, withExample })]);
    return { sheet: written.at(-1) ?? template.title };
  },
}));
