import type { InsertInput } from "../../commands/insert-template";
import type { Action } from "./action";

export interface InsertTemplateInput extends Omit<InsertInput, "today"> {
  /** The id of the command: `insertActionPlan`. */
  readonly command: string;
}

/** Adds a sheet with a template. The place *Insert* then says what to do next; elsewhere a message does. */
export const insertTemplate: Action<InsertTemplateInput> = {
  id: "insertTemplate",
  doing: "Inserting the template…",

  async run({ clock, dispatch, load, state }, { command: id, ...input }) {
    const { INSERT_COMMANDS } = await (await load()).LATER.insertTemplate();
    const command = INSERT_COMMANDS.find((one) => one.id === id);
    if (!command) throw new Error(`There is no command ${id}.`);

    const { withExample } = input;
    const { sheet, firstStep } = await command.run({ ...input, today: clock.today() });
    const isPlan = command.template.columns.some(({ role }) => role === "step");
    dispatch({ type: "inserted", inserted: { sheet, firstStep, withExample, isPlan } });
    if (state().tab === "insert") return null;

    const next = withExample
      ? "shows an example. Look at it, then remove it under Insert in this pane"
      : "is ready to be filled in. To undo the insert, delete the sheet";
    return { kind: "success", text: `The sheet “${sheet}” ${next}.` };
  },
};
