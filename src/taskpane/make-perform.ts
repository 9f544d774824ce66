import { readFailure } from "../commands/failure";
import type { Progress } from "../commands/progress";
import type { Action, Perform, Tools } from "./actions/action";
import type { Notice } from "./state";

/** Excel waits in silence while a cell is being edited; after this many milliseconds the pane says so. */
const WAITS_AFTER = 1500;

export interface Performer {
  readonly perform: Perform;
  /** Stops what is being done. */
  readonly stop: () => void;
}

/** Does one action at a time, so that a double click does a thing once; shows how it goes and how it ended. */
export function makePerform(tools: Omit<Tools, "progress">): Performer {
  const { state, dispatch } = tools;
  let stopper: AbortController | null = null;

  const perform: Perform = async <Input>(action: Action<Input>, given?: Input) => {
    const input = given as Input; // an action without input takes undefined
    if (action.announce) dispatch(action.announce(input));
    if (stopper) return;

    stopper = new AbortController();
    const { signal } = stopper;
    const isQuiet = action.quiet === true;
    if (!isQuiet) dispatch({ type: "work-started", title: action.doing, share: action.stoppable ? 0 : null });
    const timer = setTimeout(() => {
      dispatch({ type: "work-waits" });
    }, WAITS_AFTER);
    const progress: Progress = {
      onProgress: (share) => {
        dispatch({ type: "work-progressed", share });
      },
      signal,
    };

    try {
      const notice = await Promise.race([action.run({ ...tools, progress }, input), whenStopped(signal)]);
      dispatch({ type: "work-ended", notice: isQuiet ? state().notice : notice });
    } catch (error) {
      const isNews = !isQuiet || readFailure(error).kind !== "refused";
      dispatch({ type: "work-ended", notice: isNews ? toNotice(error) : state().notice });
    } finally {
      clearTimeout(timer);
      stopper = null;
    }
  };

  return { perform, stop: () => stopper?.abort() };
}

/** Excel may keep one waiting for long; whoever stops does not wait. */
const whenStopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new DOMException("Stopped.", "AbortError"));
    });
  });

/** What went wrong, for the user. */
export function toNotice(error: unknown): Notice {
  const failure = readFailure(error);
  switch (failure.kind) {
    case "stopped":
      return { kind: "info", text: "Stopped. The check is incomplete; no more cells will be highlighted." };
    case "refused":
      return { kind: "error", text: failure.message };
    case "broken":
      return {
        kind: "error",
        text:
          "Something went wrong in Action Plan itself, not in your plan. " +
          "Try again; if it happens again, tell whoever gave you the add-in.",
        details: [failure.message],
      };
  }
}
