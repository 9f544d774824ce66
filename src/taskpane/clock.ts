import { type Day, findDay } from "../sheet/serial-date";

/** The only place of the add-in that asks what time it is. */
export interface Clock {
  readonly today: () => Day;
  /** `14:05`, as the browser's own language writes it; what a browser calls its language is not always one (`en-US@posix`). */
  readonly time: () => string;
}

export const wallClock: Clock = {
  today: () => {
    const now = new Date();
    return findDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
  },
  time: () => new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }),
};
