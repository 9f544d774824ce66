import { formatCell } from "../../sheet/a1";
import { findSheet } from "../findings";
import type { OpenFinding } from "../state";
import type { Action } from "./action";

/** Opens a finding in the list and selects its cell. */
export const goToCell: Action<OpenFinding> = {
  id: "goTo",
  doing: "Going to the cell…",
  announce: (opened) => ({ type: "finding-opened", opened }),

  async run({ load, state }, { plan, finding: { cell } }) {
    const isVisible = await (await load()).goTo.run({ sheet: findSheet(state(), plan), cell });
    if (isVisible) return null;

    return {
      kind: "info",
      text:
        `${formatCell(cell)} is not visible: its row or column is hidden or filtered out. ` +
        "Hidden rows are checked like all others. Clear the filter or unhide the row to see it.",
    };
  },
};
