import { setTimeout as pause } from "node:timers/promises";
import { PATIENCE } from "./browser";

/** What is read of a page once it is so; what it is when all patience (in milliseconds) is at its end, where it does not come to that. */
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
