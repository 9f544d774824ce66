import { readFailure } from "../commands/failure";
import type { Progress } from "../commands/reading/progress";
import type { Action, Perform, Tools } from "./actions/action";
import type { Notice, Work } from "./state";

/** After this many milliseconds without an answer from Excel, the pane says that it waits, and then for what. */
const WAITS: readonly (readonly [number, NonNullable<Work["waiting"]>])[] = [
  [1_500, "editing"],
  [10_000, "long"],
];

/** What nobody asked for gives up after this many milliseconds, so that it never keeps the next from its turn. */
const QUIET_GIVES_UP_AFTER = 30_000;

export interface Performer {
  readonly perform: Perform;
  /** Stops what is being done. */
  readonly stop: () => void;
}

/** An action with its input that is being done or waits its turn. */
interface Job {
  readonly id: string;
  readonly isQuiet: boolean;
  /** Does it; never rejects. */
  readonly work: () => Promise<void>;
  readonly stopper: AbortController;
  readonly done: Promise<void>;
  readonly end: () => void;
}

/**
 * Does one action at a time; the others wait their turn. What the user asked for does not wait for what nobody asked
 * for: that stops. A second click on what is being done already does nothing more.
 * @example
 * const { perform, stop } = makePerform({ state, dispatch, clock, load });
 * await perform(checkPlan, { scope: "active" });
 */
export function makePerform(tools: Omit<Tools, "progress">): Performer {
  let current: Job | null = null;
  const waiting: Job[] = [];

  const next = async (): Promise<void> => {
    const index = waiting.findIndex(({ isQuiet }) => !isQuiet);
    const job = waiting.splice(Math.max(0, index), 1)[0];
    if (current || !job) return;

    current = job;
    await job.work();
    current = null;
    job.end();
    void next();
  };

  const perform: Perform = <Input>(action: Action<Input>, given?: Input) => {
    const input = given as Input; // an action without input takes undefined
    if (action.announce) tools.dispatch(action.announce(input));

    const job = makeJob(action, input, tools);
    const twin = [...(current && !job.isQuiet ? [current] : []), ...waiting].find(({ id }) => id === job.id);
    if (twin) return twin.done;

    waiting.push(job);
    if (current?.isQuiet && !job.isQuiet) current.stopper.abort();
    void (current === null && next());
    return job.done;
  };

  return { perform, stop: () => current?.stopper.abort() };
}

function makeJob<Input>(action: Action<Input>, input: Input, tools: Omit<Tools, "progress">): Job {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const stopper = new AbortController();

  return {
    id: JSON.stringify([action.id, input]),
    isQuiet: action.quiet === true,
    work: () => (action.quiet ? workQuietly : workVisibly)(action, input, tools, stopper),
    stopper,
    done,
    end,
  };
}

async function workVisibly<Input>(
  action: Action<Input>,
  input: Input,
  tools: Omit<Tools, "progress">,
  { signal }: AbortController,
): Promise<void> {
  const { dispatch } = tools;
  dispatch({ type: "work-started", title: action.doing, share: action.tellsProgress ? 0 : null });
  const silence = watchSilence((waiting) => {
    dispatch({ type: "work-waits", waiting });
  });
  const progress: Progress = {
    onProgress: (share) => {
      if (signal.aborted) return;
      dispatch({ type: "work-progressed", share });
      silence.begin();
    },
    signal,
  };

  try {
    const notice = await orStopped(action.run({ ...tools, progress }, input), signal);
    dispatch({ type: "work-ended", notice });
  } catch (error) {
    dispatch({ type: "work-ended", notice: toNotice(error, action.stopped) });
  } finally {
    silence.end();
  }
}

/** Says how long nothing has been heard of Excel. */
function watchSilence(tell: (waiting: NonNullable<Work["waiting"]>) => void) {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const end = () => {
    timers.forEach(clearTimeout);
  };
  const begin = () => {
    end();
    timers = WAITS.map(([after, waiting]) => setTimeout(tell, after, waiting));
  };
  begin();
  return { begin, end };
}

async function workQuietly<Input>(
  action: Action<Input>,
  input: Input,
  tools: Omit<Tools, "progress">,
  stopper: AbortController,
): Promise<void> {
  const { signal } = stopper;
  const timer = setTimeout(() => {
    stopper.abort();
  }, QUIET_GIVES_UP_AFTER);

  try {
    await orStopped(action.run({ ...tools, progress: { signal } }, input), signal);
  } catch (error) {
    if (action.left) tools.dispatch(action.left);
    if (readFailure(error).kind === "broken") tools.dispatch({ type: "work-ended", notice: toNotice(error) });
  } finally {
    clearTimeout(timer);
  }
}

/** Excel may keep one waiting for ever; whoever stops does not wait. */
const orStopped = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      reject(new DOMException("Stopped.", "AbortError"));
    };
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    work.then(resolve, reject);
  });

/** What the user is told of an action that was stopped, unless the action says more. */
const STOPPED = "Stopped. Excel may still finish what it has begun: look at the workbook before you try again.";

/** What went wrong, for the user. */
export function toNotice(error: unknown, stopped = STOPPED): Notice {
  const failure = readFailure(error);
  switch (failure.kind) {
    case "stopped":
      return { kind: "info", text: stopped };
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
