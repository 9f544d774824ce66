import { readNameWords } from "../../values/people/name-words";
import { namesSomebody } from "../../values/people/people";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const audienceInforms = defineRule({
  id: "audience-informs",
  title: "Audience and communicator swapped",
  severity: "tip",
  needs: ["step", "audience", "communicator"],
  summary: "One person informs an audience, not an audience one person.",
  why: "The communication plan asks the communicator to speak, and “parents” as a whole cannot.",
  fix: "Swap the two names, unless the group as a whole is to inform this one person.",

  on: "communicator.group",
  when: "audience.filled",
  and: ({ audience }, { says }) => {
    const read = says.people(audience);
    return read.kind === "people" && read.names.every(isFullName);
  },
  say: (step) =>
    `For ${called(step)}, ${quoteCell(step.communicator)} informs ${quoteCell(step.audience)}: ` +
    "the two may be swapped.",

  examples: {
    right: `
      | Action Steps       | Target Audience | Who informs | Owner    |
      | Order the new beds | Nurses          | Bo Lind     | Ana Ruiz |
      | Paint the ward     | Town council    | Bo Lind     | Ana Ruiz |
      | Open the ward      | School Board    | Ward team   | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Target Audience | Who informs                | Owner    |
      | Order the new beds | Ann Lee         | Parents {audience-informs} | Ana Ruiz |`,
  },
});

/** `Ann Lee`, and neither `Press` nor `Practice manager`. */
const isFullName = (name: string): boolean => {
  const { words } = readNameWords(name.split(",").reverse().join(" "));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && !namesSomebody(words.join(" "));
};
