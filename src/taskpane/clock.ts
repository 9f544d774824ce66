import { type Day, findDay } from "../sheet/serial-date";

/** The only place in the add-in that asks for the time. */
export interface Clock {
  readonly today: () => Day;
  /**
   * `14:05`, in the browser's own language; the name that a browser gives its language is not always valid
   * (`en-US@posix`).
   */
  readonly time: () => string;
}

export const wallClock: Clock = {
  today: () => {
    const now = new Date();
    return findDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
  },
  time: () => new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }),
};
