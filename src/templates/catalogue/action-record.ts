import { defineTemplate } from "../define-template";

const ACTION = "ACTION: description (what) & deadlines (when)";
const WHO = "Who can lead this action?";
const LEADS = "Someone from the group can lead this action (who)";
const MOBILIZES = "Someone from the group can mobilize someone else to lead this action (who)";
const LAST_RESORT = "No one from the group can mobilize someone to lead this action (last resort)";

const LAST_RESORT_BECAUSE =
  "Every action has been considered and some still have no one. As a last resort the facilitator, who is there " +
  "only for a time, takes on to mobilize somebody else; the facilitator does not lead.";

export const actionRecord = defineTemplate({
  id: "action-record",
  title: "Action Record",
  purpose:
    "The actions that a group of stakeholders proposes together, and who of them leads each one or mobilizes " +
    "somebody who can.",
  time: "5–10 minutes for each action, with the group",
  source: "Action Record Template",
  fields: [
    {
      field: "group-name",
      label: "Opportunity/Interest Group Name (if applicable)",
      hint: "The group whose analysis and reflection the actions come from.",
      kind: "text",
      at: { line: 0, column: 0, across: 2 },
    },
    {
      field: "group-members",
      label: "Members of the group",
      hint:
        "With a semicolon between them. The check says where somebody who is to lead or to mobilize is not one of " +
        "them.",
      kind: "text",
      at: { line: 0, column: 3, across: 2 },
      added: true,
    },
    {
      field: "facilitator-name",
      label: "Facilitator",
      hint: "Who guides the meeting for a time. The facilitator mobilizes others as a last resort and leads no action.",
      kind: "text",
      at: { line: 1, column: 0, across: 2 },
    },
    {
      field: "all-considered",
      label: "All actions considered",
      hint:
        "Yes, once the group has been through every action. Until then an action that nobody leads is no mistake: " +
        "the record is still being considered.",
      kind: "text",
      at: { line: 1, column: 3, across: 2 },
      options: ["Yes", "Not yet"],
      added: true,
    },
  ],
  columns: [
    {
      role: "step",
      heading: "What",
      bands: [ACTION, ""],
      hint: "Describe the action that the group has identified.",
      width: 40,
      kind: "text",
    },
    {
      role: "start",
      heading: "Start",
      bands: [ACTION, ""],
      hint: "When does the action start?",
      width: 14,
      kind: "date",
    },
    {
      role: "deadline",
      heading: "End",
      bands: [ACTION, ""],
      hint: "When does the action end?",
      width: 14,
      kind: "date",
    },
    {
      role: "lead",
      heading: "Who is responsible to lead?",
      bands: [WHO, LEADS],
      hint: "The member of the group who is well placed to lead the action and commits to it.",
      width: 28,
      kind: "text",
      choices: "people",
    },
    {
      role: "mobilizer",
      heading: "Who is responsible to mobilize?",
      bands: [WHO, MOBILIZES],
      hint: "Only where no member can lead: the member who is accountable for bringing in somebody who can.",
      width: 28,
      kind: "text",
      choices: "people",
    },
    {
      role: "mobilized",
      heading: "Who is to be mobilized to lead?",
      bands: [WHO, MOBILIZES],
      hint: "The person from outside the group who might lead the action.",
      width: 28,
      kind: "text",
    },
    {
      role: "facilitator",
      heading: "[Facilitator name] is responsible",
      bands: [WHO, LAST_RESORT],
      hint:
        "The facilitator’s name, where nobody from the group can lead or mobilize, and the facilitator can take it " +
        "on to mobilize.",
      width: 28,
      kind: "text",
      optional: LAST_RESORT_BECAUSE,
      later: true,
    },
    {
      role: "facilitator-mobilized",
      heading: "Who is to be mobilized to lead by the facilitator?",
      bands: [WHO, LAST_RESORT],
      hint: "The person whom the facilitator asks to lead the action.",
      width: 28,
      kind: "text",
      optional: LAST_RESORT_BECAUSE,
      later: true,
    },
  ],
  directions: [
    "Start with two questions only: who can lead, and who can mobilize somebody else. Leave room for the last " +
      "resort, but do not add it yet.",
    "List the actions that the group has identified, each with a description and the dates on which it starts " +
      "and ends.",
    "For each action, ask who of the group is well placed to lead it, and try to secure the commitment of one member.",
    "Where no member can, ask who from outside the group might lead. Try to get one member to be responsible for " +
      "mobilizing that person, so that somebody of the group stays accountable.",
    "Where nobody can lead or mobilize, leave both columns empty for the moment.",
    "Repeat this until all actions have been considered. If some still have no one, the last-resort columns can " +
      "be added: the facilitator may take it on to mobilize whoever needs to lead, rather than lead the action.",
  ],
  example: {
    theme: "A clinic",
    title: "What patients proposed",
    fields: {
      "group-name": "Riverside Clinic Patient Council",
      "facilitator-name": "Lena Hoffmann",
      "group-members": "Amira Haddad; Jonas Weber; Marc Dubois",
      "all-considered": "Yes",
    },
    rows: [
      ["Put up waiting-room signs in four languages", "+7", "+28", "Amira Haddad", "", ""],
      ["Start a Saturday vaccination hour twice a month", "+14", "+60", "Jonas Weber", "", ""],
      [
        "Train volunteers to help with online appointments",
        "+21",
        "+45",
        "",
        "Marc Dubois",
        "Ruth Cohen, Senior Center",
      ],
      ["Win a bus line to the clinic door", "+10", "+120", "", "Amira Haddad", "Olga Petrova, City Transport"],
    ],
  },
});
