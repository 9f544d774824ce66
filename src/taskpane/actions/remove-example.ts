import type { Action } from "./action";

/** Empties what is left of a template's example on the active sheet. */
export const removeExample: Action = {
  id: "removeExample",
  doing: "Removing the example…",

  async run({ load }) {
    const emptied = await (await load()).removeExample.run();
    const text =
      emptied > 0
        ? "The example is gone; what you typed is still there."
        : "There is no template example on this sheet.";
    return { kind: "info", text };
  },
};
