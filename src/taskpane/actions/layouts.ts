import { saveFile } from "../hand-over";
import type { OwnTemplate } from "../state";
import type { Action, Tools } from "./action";
import { followUp } from "./follow-up";

/** A layout that a plan can be moved to: one of ours by its id, or one that the workbook keeps. */
export type Layout = { readonly id: string } | { readonly own: OwnTemplate };

/** Says what would go where if the plan on the sheet were moved. */
export const previewAdoption: Action<Layout> = {
  id: "previewAdoption",
  doing: "Reading the plan…",

  async run(tools, layout) {
    const { previewAdoption: preview } = await (await tools.load()).LATER.adoptPlan();
    const { said } = await preview.run(await toInput(tools, layout));
    tools.dispatch({ type: "adoption-read", said });
    return null;
  },
};

/** Writes the plan on a new sheet in another layout. */
export const adoptPlan: Action<Layout> = {
  id: "adoptPlan",
  doing: "Moving the plan…",

  async run(tools, layout) {
    const { adoptPlan: adopt } = await (await tools.load()).LATER.adoptPlan();
    const { text } = await adopt.run({ ...(await toInput(tools, layout)), keepBoth: false });
    tools.dispatch({ type: "adoption-read", said: null });
    return { kind: "success", text };
  },
};

async function toInput({ clock, load }: Tools, layout: Layout) {
  const { INSERT_COMMANDS } = await (await load()).LATER.insertTemplate();
  const template =
    "own" in layout ? layout.own : INSERT_COMMANDS.find((one) => one.template.id === layout.id)?.template;
  if (!template) throw new Error("There is no such template.");
  return { today: clock.today(), scope: "active" as const, template };
}

/** Keeps the layout of the sheet as a template in the workbook, and saves it as a file where the page may. */
export const saveTemplate: Action<{ readonly title: string }> = {
  id: "saveTemplate",
  doing: "Saving the template…",

  async run(tools, { title }) {
    const commands = await (await tools.load()).LATER.saveTemplate();
    const { text, file } = await commands.saveTemplate.run({ scope: "active", title, inWorkbook: true });
    const isSaved = saveFile({ ...file, kind: "application/json" });
    const where = isSaved ? `The workbook keeps it, and ${file.name} is in your downloads.` : "The workbook keeps it.";
    const done = `${text} ${where}`;
    return followUp(readAgain(tools), { kind: "success", text: done }, done);
  },
};

/** Looks which templates the workbook keeps. */
export const listOwnTemplates: Action = {
  id: "listOwnTemplates",
  doing: "Looking for templates…",
  quiet: true,

  async run(tools) {
    await readAgain(tools);
    return null;
  },
};

/** Adds a sheet of a template of the team's own. */
export const insertOwn: Action<OwnTemplate> = {
  id: "insertOwnTemplate",
  doing: "Inserting the template…",

  async run({ load }, template) {
    const { insertOwnTemplate } = await (await load()).LATER.insertOwnTemplate();
    const { sheet } = await insertOwnTemplate.run({ template });
    return { kind: "success", text: `The sheet “${sheet}” is ready to be filled in. To undo the insert, delete it.` };
  },
};

/** Adds a sheet of a template that is in a file. */
export const insertFile: Action<File> = {
  id: "insertTemplateFile",
  doing: "Reading the template…",

  async run(tools, file) {
    const { readTemplateText, MOST_BYTES } = await (await tools.load()).LATER.readTemplateText();
    const template = readTemplateText(await file.slice(0, MOST_BYTES * 4).text());
    return insertOwn.run(tools, template);
  },
};

/** Takes a template out of the workbook. */
export const removeOwn: Action<{ readonly id: string }> = {
  id: "removeOwnTemplate",
  doing: "Removing the template…",

  async run(tools, { id }) {
    await (await (await tools.load()).LATER.listOwnTemplates()).removeOwnTemplate(id);
    const done = "The template is removed. Sheets that were made from it stay as they are.";
    return followUp(readAgain(tools), { kind: "success", text: done }, done);
  },
};

async function readAgain({ load, dispatch }: Tools): Promise<void> {
  const commands = await (await load()).LATER.listOwnTemplates();
  dispatch({ type: "own-templates-read", templates: await commands.listOwnTemplates() });
}
