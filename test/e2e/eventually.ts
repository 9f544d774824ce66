import { setTimeout as pause } from "node:timers/promises";
import { PATIENCE } from "./browser";

/** Reads again until `isSo` holds, for at most `patience` milliseconds; returns what was read last. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  isSo: (value: Value) => boolean,
  patience = PATIENCE,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (isSo(value) || Date.now() > end) return value;
    await pause(PAUSE);
  }
}

const PAUSE = 50;
