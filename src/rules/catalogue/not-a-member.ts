import { findMembers } from "../asking/people/find-member";
import { called, quote } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const notAMember = defineRule({
  id: "not-a-member",
  title: "Not a member of the group",
  severity: "warning",
  needs: ["step", "lead"],
  uses: ["mobilizer"],
  summary: "Who leads or mobilizes is a member of the group.",
  why:
    "The group finds members who lead, or who bring in somebody from outside and stay accountable for it. Nobody " +
    "from outside has agreed to anything.",
  fix: "Name a member, move the name to those who are to be mobilized, or add it to the members of the group.",

  on: ["lead.filled", "mobilizer.filled"],
  silentIn: (plan) => findMembers(plan) === null,
  about: findMembers,
  and: (_, { says }, { cell, plan }) => {
    const people = says.people(cell);
    const isMember = findMembers(plan);
    return people.kind === "people" && isMember !== null && !people.names.every(isMember);
  },
  say: (step, { says }, { cell, role, about: isMember }) => {
    const people = says.people(cell);
    const name = people.kind === "people" ? people.names.find((one) => isMember?.(one) === false) : undefined;
    const task = role === "lead" ? "lead" : "mobilize for";
    return `${quote(name ?? "")} is to ${task} ${called(step)}, and is not among the members of the group.`;
  },

  examples: {
    right: `
      | Members of the group: | Amira Haddad; Marc Dubois (nurse) | | | | |
      | | | | | | |
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | Marc Dubois | Ruth Cohen |
      | Put up signs in four languages | 2026-12-01 | 2026-12-20 | Amira | | |`,
    wrong: `
      | Members of the group: | Amira Haddad; Marc Dubois | | | | |
      | | | | | | |
      ${ACTION_RECORD_HEADING}
      | Put up signs in four languages | 2026-12-01 | 2026-12-20 | Ruth Cohen {not-a-member} | | |`,
  },
});
