type Timer = ReturnType<typeof setTimeout>;
type Start = (task: () => void, ms?: number) => Timer;

/** A `setTimeout` or `setInterval` that notes what it starts, so that all of it can be ended together. */
export const keepTimers =
  (timers: Set<Timer>, start: Start): Start =>
  (task, ms) => {
    const timer = start(() => {
      if (start === setTimeout) timers.delete(timer);
      task();
    }, ms);
    timers.add(timer);
    return timer;
  };
