import { fold } from "../texts/fold";
import { readNameWords } from "./name-words";

/**
 * What identifies a person: the same for “Okafor, Grace”, “Dr. Grace Okafor” and “grace okafor”.
 *
 * @example
 * readPersonKey("Okafor, Grace") === readPersonKey("Grace Okafor, MBA") // true
 */
export const readPersonKey = (name: string): string => {
  const { words } = readNameWords(name.replaceAll(",", " "));
  return fold(words.join(" ")).split(" ").sort().join(" ");
};
