import type { Action } from "./action";

const MOVED = "Somebody changed the sheet at the same time, so nothing was removed. Try again.";

/** Empties what is left of a template's example on the active sheet. */
export const removeExample: Action = {
  id: "removeExample",
  doing: "Removing the example…",

  async run({ dispatch, load, state }) {
    const commands = await (await load()).LATER.removeExample();
    const removed = await commands.removeExample.run();
    if (removed.kind === "moved") return { kind: "info", text: MOVED };

    const { inserted } = state();
    if (inserted && removed.cells > 0) dispatch({ type: "inserted", inserted: { ...inserted, withExample: false } });
    const text =
      removed.cells > 0
        ? "The example is gone; what you typed is still there."
        : "There is no template example on this sheet.";
    return { kind: "info", text };
  },
};
