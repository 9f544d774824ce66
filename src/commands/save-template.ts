import { ExcelError } from "../excel/excel-error";
import type { Plan } from "../plan/plan";
import { makeOwnTemplate } from "../templates/own/make-own-template";
import type { OwnTemplate } from "../templates/own/own-template";
import { checkOwnTemplate } from "../templates/own/read-own-template";
import { readMoving } from "./adopt/read-moving";
import type { Command } from "./command";
import { keepOwnTemplate } from "./own/own-templates";
import { readSheetLooks } from "./own/read-sheet-looks";
import type { Scope } from "./reading/read-plans";

export interface SaveTemplateInput {
  readonly scope: Scope;
  /** Which of several plans on the sheet, counted from 1. */
  readonly number?: number;
  /** What the template is called; `""` for the name of the sheet. */
  readonly title: string;
  /** Whether the workbook is to keep it, too. */
  readonly inWorkbook: boolean;
}

export interface TemplateSaved {
  readonly template: OwnTemplate;
  /** The file: `hygiene-plan.json`, and what is in it. */
  readonly file: { readonly name: string; readonly text: string };
  /** What it holds, for the user. */
  readonly text: string;
}

/** Makes a template of the sheet of a plan, without its contents; changes no sheet. */
export const saveTemplate = {
  id: "saveTemplate",
  title: "Save as template",
  async run({ scope, number, title, inWorkbook }) {
    const { moving } = await readMoving(scope, number);
    const looks = await readSheetLooks(moving);
    const name = title.trim() === "" ? moving.plan.sheet : title.trim();
    const template = makeOwnTemplate(
      moving,
      { title: name, purpose: `Made from the sheet “${moving.plan.sheet}”.` },
      looks,
    );
    const checked = checkOwnTemplate(JSON.parse(JSON.stringify(template)));
    if ("problem" in checked)
      throw new ExcelError("InvalidTemplate", `This sheet cannot be saved as a template: ${checked.problem}`);
    if (inWorkbook) await keepOwnTemplate(checked);

    const { columns, fields, texts } = checked;
    return {
      template: checked,
      file: { name: `${checked.id}.json`, text: `${JSON.stringify(checked, null, 2)}\n` },
      text:
        `The template “${checked.title}” has ${count(columns.length, "column")}, ` +
        `${count(fields.length, "field")} and ${count(texts.length, "other text")} above the table, ` +
        `and nothing of what stands in the plan.${sayGuesses(moving.plan)}`,
    };
  },
} as const satisfies Command<SaveTemplateInput, TemplateSaved>;

/** A template makes a guess certain, so the user hears of it. */
function sayGuesses({ questions }: Plan): string {
  if (questions.length === 0) return "";
  const names = questions.map(({ guessed }) => `“${guessed.heading}”`).join(", ");
  return ` The meaning of ${names} is only guessed: answer the check’s question, and save the template again.`;
}

const count = (number: number, word: string): string => `${String(number)} ${word}${number === 1 ? "" : "s"}`;
