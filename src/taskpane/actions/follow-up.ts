import { readFailure } from "../../commands/failure";
import type { Notice } from "../state";

/**
 * Does what follows a change in the workbook, such as the next check. That it fails does not undo the change: the user
 * is told that the change is made, and what is not.
 * @param done the notice of the change; null where the pane shows it anyway
 * @param made what to say of the change where the pane cannot show it
 * @example
 * return followUp(recheck(tools), null, "The fix is made.");
 */
export async function followUp(work: Promise<void>, done: Notice | null, made: string): Promise<Notice | null> {
  try {
    await work;
    return done;
  } catch (error) {
    return addFailure(done ?? { kind: "success", text: made }, error);
  }
}

function addFailure(done: Notice, error: unknown): Notice {
  const failure = readFailure(error);
  const because = failure.kind === "stopped" ? "It was stopped." : failure.message;
  const details = [...(done.details ?? []), `The pane could not be brought up to date afterwards. ${because}`];
  return { ...done, details };
}
