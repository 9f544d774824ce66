import type { Role } from "../../plan/role";
import type { Action } from "./action";

export interface InsertTemplateInput {
  /** The id of the command: `insertActionPlan`. */
  readonly command: string;
  readonly withExample: boolean;
  /** The optional columns that are wanted. */
  readonly extras: readonly Role[];
}

/** Adds a sheet with a template. */
export const insertTemplate: Action<InsertTemplateInput> = {
  id: "insertTemplate",
  doing: "Inserting the template…",

  async run({ clock, load }, { command: id, withExample, extras }) {
    const { INSERT_COMMANDS } = await (await load()).LATER.insertTemplate();
    const command = INSERT_COMMANDS.find((one) => one.id === id);
    if (!command) throw new Error(`There is no command ${id}.`);

    const { sheet } = await command.run({ today: clock.today(), withExample, extras });
    const next = withExample
      ? "shows an example. Look at it, then remove it with one click in this pane"
      : "is ready to be filled in. To undo the insert, delete the sheet";
    return { kind: "success", text: `The sheet “${sheet}” ${next}.` };
  },
};
