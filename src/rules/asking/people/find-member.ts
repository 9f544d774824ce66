import { isBlank } from "../../../plan/placed";
import type { PlanWith } from "../../../plan/plan";
import { splitNames } from "../../../values/people/split-names";
import { simpleText } from "../../../values/texts/simple-text";
import { tokensOf } from "../../../values/words/word-list";

/**
 * Returns a function that tells whether a name is that of a member of the group; null where the plan lists no members.
 * A first name alone is enough, and a role next to it changes nothing.
 *
 * @example
 * findMembers(plan)?.("Haddad, Amira") // true where the members are “Amira Haddad; Jonas Weber”
 */
export function findMembers({ fields }: Pick<PlanWith<never>, "fields">): ((name: string) => boolean) | null {
  const field = fields["group-members"];
  if (!field || isBlank(field)) return null;
  const members = splitNames(field.value).map(wordsOfName);
  return (name) => {
    const words = wordsOfName(name);
    return words.size > 0 && members.some((member) => isWithin(words, member) || isWithin(member, words));
  };
}

const wordsOfName = (name: string): ReadonlySet<string> => new Set(tokensOf(simpleText(name)));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  some.size > 0 && [...some].every((word) => all.has(word));
