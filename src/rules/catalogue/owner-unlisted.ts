import { simpleText } from "../../values/texts/simple-text";
import { chooseAmong } from "../asking/people/find-people-named";
import { called, quote } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { readEach } from "../facts/column";
import type { Found } from "../rule";

export const ownerUnlisted = defineRule({
  id: "owner-unlisted",
  title: "Owner is not on the list",
  severity: "warning",
  needs: ["step", "owner"],
  summary: "The owner of a step is one of the people whom the profile lists.",
  why:
    "Whoever reads the plan looks up on that list whom to ask; a name that is not on it may be misspelt, or of " +
    "somebody who has left.",
  fix: "Write the name as it is on the list, or ask for it to be added to the profile.",

  *find(_plan, { column, says, profile }): Iterable<Found<string>> {
    const owners = column("owner");
    const listed = new Set((profile?.people ?? []).map(simpleText));
    if (!owners || listed.size === 0) return;
    const found: Found<string>[] = [];
    readEach(
      owners,
      "people-named",
      (value) => says.people({ value }),
      (people, index) => {
        const other = people.kind === "people" ? people.names.find((name) => !listed.has(simpleText(name))) : undefined;
        if (other !== undefined) found.push({ index, at: "owner", about: other });
      },
    );
    yield* found;
  },
  say: (step, { profile }, { about }) =>
    `${quote(about)}, the owner of ${called(step)}, is not on the list of ${profile?.name ?? ""}.`,
  fixes: (_step, { profile }, { cell }) => chooseAmong((profile?.people ?? []).slice(0, MOST_OFFERED), cell),

  examples: {
    right: `
      | Action Steps       | Owner    |
      | Order the new beds | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Owner                   |
      | Order the new beds | Bo Lind {owner-unlisted} |`,
  },
});

const MOST_OFFERED = 5;
