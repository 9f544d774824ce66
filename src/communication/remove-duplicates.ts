import { fold } from "../values/texts/fold";

/** Each name once, as it is first written, in the order of first mention. */
export function removeDuplicates(names: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const name of names) if (!byFold.has(fold(name))) byFold.set(fold(name), name);
  return [...byFold.values()];
}
