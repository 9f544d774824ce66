import { LONGEST_NAME, MOST_A_MONTH, MOST_PEOPLE, PROFILE_SCHEMA } from "../../src/commands/profile/read-profile";
import { FIELDS, ROLES } from "../../src/plan/role";
import { RULES_WITH_PROFILE } from "../../src/rules/catalogue/index";

/** The schema of profiles, with which editors complete and check them while they are written. */
export const writeProfileSchema = (): string => `${JSON.stringify(SCHEMA, null, 2)}\n`;

const text = { type: "string", minLength: 1, maxLength: LONGEST_NAME };
const list = (items: object, maxItems = 100) => ({ type: "array", items, maxItems });

const SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: PROFILE_SCHEMA,
  title: "Profile of Action Plan",
  description: "What a district, a hospital or a library system asks of every plan that is submitted to it.",
  type: "object",
  required: ["name"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    format: { const: 1 },
    name: { ...text, description: "Whose rules these are; it stands in every verdict." },
    version: { type: "string", maxLength: LONGEST_NAME, description: "Such as the year they are for." },
    rules: {
      description:
        "How rules count: docs/rules.md lists them. A locked one cannot be changed, nor what it finds ignored.",
      type: "object",
      propertyNames: { enum: RULES_WITH_PROFILE.map(({ id }) => id) },
      additionalProperties: { anyOf: [{ $ref: "#/$defs/severity" }, { $ref: "#/$defs/rule" }] },
    },
    required: {
      description: "What every plan has to have: a column in which each step says something, a field that is filled.",
      type: "object",
      additionalProperties: false,
      properties: { columns: list({ enum: ROLES }), fields: list({ enum: FIELDS }) },
    },
    headings: {
      description: "What columns are called, besides what is known already.",
      type: "object",
      propertyNames: { enum: ROLES },
      additionalProperties: list(text),
    },
    people: {
      ...list(text, MOST_PEOPLE),
      description: "Names and posts that may own a step; a post counts as one person, whatever it looks like.",
    },
    capacity: {
      description: "How many steps of one person may be due in a month.",
      anyOf: [{ type: "integer", minimum: 1, maximum: MOST_A_MONTH }, { type: "null" }],
    },
  },
  $defs: {
    severity: { enum: ["error", "warning", "tip", "off"] },
    rule: {
      type: "object",
      additionalProperties: false,
      properties: {
        severity: { anyOf: [{ $ref: "#/$defs/severity" }, { type: "null" }] },
        locked: { type: "boolean" },
      },
    },
  },
};
