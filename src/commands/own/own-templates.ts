import { ExcelError } from "../../excel/excel-error";
import { run } from "../../excel/run";
import { readStore } from "../../excel/store";
import type { OwnTemplate } from "../../templates/own/own-template";
import { checkOwnTemplate } from "../../templates/own/read-own-template";
import type { Choices } from "../reading/choices";
import { keep } from "../store/keep";
import { understandStore } from "../store/read-store";

/** The team's own templates that a workbook keeps; what is no template is left out. */
export const readOwnTemplates = ({ templates }: Choices): readonly OwnTemplate[] =>
  Array.isArray(templates)
    ? templates.map(checkOwnTemplate).filter((one): one is OwnTemplate => !("problem" in one))
    : [];

/** Lists the team's own templates that the workbook keeps. */
export const listOwnTemplates = async (): Promise<readonly OwnTemplate[]> =>
  readOwnTemplates((await understandStore(await run(readStore))).choices);

/** Keeps a template in the workbook, in place of one of the same id. */
export async function keepOwnTemplate(template: OwnTemplate): Promise<void> {
  await keep((choices) => {
    const others = readOwnTemplates(choices).filter(({ id }) => id !== template.id);
    if (others.length >= MOST_KEPT)
      throw new ExcelError(
        "LimitExceeded",
        `A workbook keeps at most ${String(MOST_KEPT)} templates. Remove one of them, or save this one as a file.`,
      );
    return { ...choices, templates: [...others, template] };
  });
}

/** Takes a template out of the workbook; sheets that were made from it stay. */
export async function removeOwnTemplate(id: string): Promise<void> {
  await keep((choices) => ({ ...choices, templates: readOwnTemplates(choices).filter((one) => one.id !== id) }));
}

const MOST_KEPT = 20;
