import { handOver } from "../hand-over";
import type { Action } from "./action";

/** Hands a calendar over: what the audiences hear, or what one person has to do. */
export const exportDates: Action<{ readonly person: string | null }> = {
  id: "exportDates",
  doing: "Writing the calendar…",

  /** A click may only copy at once, so the clipboard is promised the text before the text exists. */
  run({ clock, load }, { person }) {
    const exported = load()
      .then(({ LATER }) => LATER.exportDates())
      .then((commands) => commands.exportDates.run({ today: clock.today(), person }));
    return handOver(exported.then(({ ics, file }) => ({ name: file, text: ics })));
  },
};
