import type { Action } from "./action";

/** Removes the add-in's colors from the active sheet. */
export const clearHighlights: Action = {
  id: "clearHighlights",
  doing: "Clearing the highlights…",

  async run({ load }) {
    const cleared = await (await load()).clearHighlights.run();
    const text =
      cleared > 0
        ? "The highlights of this sheet are gone. Your own colors are unchanged."
        : "This sheet has no highlights.";
    return { kind: "info", text };
  },
};
