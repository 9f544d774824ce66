import type { Action } from "./action";

const MOVED = "Somebody changed the sheet at the same time, so nothing was removed. Try again.";

/** Empties what is left of a template's example on the active sheet. */
export const removeExample: Action = {
  id: "removeExample",
  doing: "Removing the example…",

  async run({ load }) {
    const commands = await (await load()).LATER.removeExample();
    const removed = await commands.removeExample.run();
    if (removed.kind === "moved") return { kind: "info", text: MOVED };

    const text =
      removed.cells > 0
        ? "The example is gone; what you typed is still there."
        : "There is no template example on this sheet.";
    return { kind: "info", text };
  },
};
