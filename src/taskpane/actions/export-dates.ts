import { handOver } from "../hand-over";
import type { Action } from "./action";

/** Hands the dates of the communication plan over as a calendar. */
export const exportDates: Action = {
  id: "exportDates",
  doing: "Writing the calendar…",

  /** A click may only copy at once, so the clipboard is promised the text before the text exists. */
  run({ clock, load }) {
    const exported = load()
      .then(({ LATER }) => LATER.exportDates())
      .then((commands) => commands.exportDates.run({ today: clock.today() }));
    return handOver(exported.then(({ ics }) => ics));
  },
};
