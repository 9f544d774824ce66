import { watch, type Watcher } from "../excel/watch";
import type { Command } from "./command";

/** Calls back at every change, co-authors' too; returns a function that stops it. */
export const watchWorkbook = {
  id: "watchWorkbook",
  title: "Keep checking while I type",
  run: watch,
} as const satisfies Command<Watcher, () => Promise<void>>;
