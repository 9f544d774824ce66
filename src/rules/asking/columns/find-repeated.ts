import type { CellValue } from "../../../sheet/cell";
import { isError } from "../../../values/gaps/is-error";
import { simpleText } from "../../../values/texts/simple-text";
import { type Column, readEach } from "../../facts/column";

/** A step whose text an earlier step of its section has already; both by their places in the plan. */
export interface Repeated {
  readonly index: number;
  readonly earlier: number;
}

/**
 * The steps that repeat the text of an earlier one in their section, in order; case, accents and spaces do not count.
 * Texts are compared by a number made of their letters, and in full only where the numbers are equal.
 */
export function findRepeated(texts: Column | undefined): readonly Repeated[] {
  if (!texts) return [];
  const { length, sections } = texts.steps;
  const mask = 2 ** Math.ceil(Math.log2(length * 2 + 2)) - 1;
  const seen = new Int32Array(mask + 1); // a place in the plan, counted from 1
  const hashes = new Int32Array(length);
  readEach(texts, "hash", hashText, (hash, index) => (hashes[index] = hash));
  const found: Repeated[] = [];

  for (let index = 0; index < length; index++) {
    const hash = hashes[index] ?? 0;
    if (hash === 0) continue;
    const section = sections[index] ?? 0;
    let slot = (hash ^ Math.imul(section, 0x9e3779b1)) & mask;
    let earlier = -1;
    for (; (seen[slot] ?? 0) !== 0; slot = (slot + 1) & mask) {
      const other = (seen[slot] ?? 0) - 1;
      if (hashes[other] !== hash || sections[other] !== section || !isSame(texts, other, index)) continue;
      earlier = other;
      break;
    }
    if (earlier < 0) seen[slot] = index + 1;
    else found.push({ index, earlier });
  }
  return found;
}

function isSame({ steps, role }: Column, one: number, other: number): boolean {
  const [a = "", b = ""] = [steps.cellAt(one, role)?.value, steps.cellAt(other, role)?.value];
  return a === b || simpleText(a) === simpleText(b);
}

/** A number that is the same for texts that are compared as the same; 0 where there is nothing to compare. */
function hashText(value: CellValue): number {
  if (value === "" || isError(value)) return 0;
  return (typeof value === "string" && hashPlain(value)) || hashPlain(simpleText(value), true);
}

/** FNV-1a over the small letters. 0 for a text that is not yet as it is compared: with other letters or odd spaces. */
function hashPlain(text: string, isSimple = false): number {
  let hash = 0x811c9dc5;
  let before = SPACE;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (!isSimple && (code < SPACE || code > TILDE || (code === SPACE && before === SPACE))) return 0;
    before = code;
    hash = Math.imul(hash ^ (code >= UPPER_A && code <= UPPER_Z ? code | SPACE : code), 0x01000193);
  }
  return before === SPACE ? 0 : hash || 1;
}

const SPACE = 32;
const TILDE = 126;
const UPPER_A = 65;
const UPPER_Z = 90;
