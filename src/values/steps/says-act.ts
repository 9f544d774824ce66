import type { CellValue } from "../../sheet/cell";
import { simpleText } from "../texts/simple-text";
import { finderOf } from "../words/known-words";
import { startsWithVerb } from "./vagueness";

/**
 * Whether a text surely says what is to be done, and not only what there is: a verb that is known, or the form of one
 * in languages where verbs can be told by their endings.
 *
 * @example saysAct("Regale streichen") // true
 * @example saysAct("Label printer") // false
 */
export function saysAct(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  return startsWithVerb(value) || BEGINNING.test(value) || END.test(value) || saysWhatIsDone(simpleText(value));
}

/** Infinitives: `Нанять`, `Zamówić`, `Organizar`, `Verificare`; and again: `Repaint`. */
const BEGINNING = new RegExp(
  String.raw`^\P{L}{0,6}(?:` +
    [
      String.raw`\p{Script=Cyrillic}{2,20}(?:ть|ти|ться|тися)`,
      String.raw`\p{L}{3,20}(?:ować|ywać|ać|ić|yć|eć)`,
      String.raw`\p{Lu}\p{Ll}{2,20}(?:izar|icar|entar|ecer|uir|ificare|izzare|ieren)`,
      String.raw`Re-?(?:paint|build|design|write|open|place|move|order|train|new)\p{L}{0,9}`,
    ].join("|") +
    String.raw`)(?!\p{L})`,
  "u",
);

/** `streichen`, `inrichten`; `作成する`, `配る`; `작성하기` */
const END = /\s\p{Ll}{3,20}en\.?\s*$|[うくぐすつぬぶむる]\s*$|(?:하기|기|할 것)\s*$/u;

const saysWhatIsDone = finderOf("SAYING_WHAT_IS_DONE");
