import { TEMPLATES } from "../../src/templates/catalogue/index";
import { defineTemplate } from "../../src/templates/define-template";
import { type Choices, layOutLists } from "../../src/templates/layout/lay-out-lists";
import { layOutTemplate } from "../../src/templates/layout/lay-out-template";

/** Of an action record a row is led, or mobilized for: never both. */
const ONE_OF_TWO_WAYS: readonly string[] = ["lead", "mobilizer", "mobilized"];

describe.each(TEMPLATES.map((template) => [template.title, template] as const))("%s", (_, template) => {
  const draft = layOutTemplate(template, { today: 46348, extras: template.columns.flatMap(({ role }) => role ?? []) });
  const required = template.columns.filter((column) => column.optional === undefined);

  test("has no heading twice, as Excel's tables demand", () => {
    const headings = template.columns.map(({ heading }) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
  });

  test("keeps optional columns behind the others", () => {
    expect(template.columns.slice(0, required.length)).toEqual(required);
  });

  test("helps in words that Excel's input messages can hold", () => {
    for (const { prompt } of draft.validations) {
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(prompt?.message.length).toBeLessThanOrEqual(255);
    }
    expect(draft.validations).toHaveLength(template.fields.length + template.columns.length);
  });

  test("has an example with a text for every column, days counted from today", () => {
    for (const row of template.example.rows) {
      expect(row).toHaveLength(required.length);
      for (const [i, { kind, role }] of required.entries())
        if (kind === "date") expect(row[i]).toMatch(/^\+\d+$/);
        else if (!(role && ONE_OF_TWO_WAYS.includes(role))) expect(row[i]).toMatch(/\S/);
    }
    for (const { role } of template.columns.filter(({ usual }) => usual))
      expect(role && template.example.optional?.[role]).toHaveLength(template.example.rows.length);
  });

  test("has labels and inputs that do not overlap", () => {
    const taken = template.fields.flatMap(({ at }) =>
      Array.from({ length: at.across + 1 }, (_, i) => `${String(at.line)}:${String(at.column + i)}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
    expect(Math.max(...template.fields.map(({ at }) => at.column + at.across))).toBeLessThan(required.length);
  });
});

test("the ids and titles of the templates are their own", () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
  expect(new Set(TEMPLATES.map(({ title }) => title)).size).toBe(TEMPLATES.length);
});

test("every drop-down chooses from cells of the list sheet", () => {
  const lists = layOutLists({ people: ["Ana Ruiz", "Tom Varga"] });
  expect(lists.cells[0]?.contents.slice(0, 3)).toEqual([
    ["How often", "Status", "People"],
    ["Daily", "Not started", "Ana Ruiz"],
    ["Weekly", "In progress", "Tom Varga"],
  ]);
  const layOut = (choices: Choices) =>
    TEMPLATES.flatMap((template) => layOutTemplate(template, { today: 46348, choices }).validations);
  const sources = layOut({ people: ["Ana Ruiz"] }).flatMap(({ allow }) =>
    allow?.kind === "list" ? [allow.source] : [],
  );
  expect(sources).toContain("='Action Plan Lists'!$A$2:$A$9");
  expect(sources).toContain(
    "='Action Plan Lists'!$C$2:INDEX('Action Plan Lists'!$C:$C,MAX(2,COUNTA('Action Plan Lists'!$C:$C)))",
  );
  const emptyLists = layOut({}).filter(({ allow }) => allow?.kind === "list" && allow.source.includes("INDEX"));
  expect(emptyLists).toEqual([]);
});

test("an example row that lacks the text of a column does not compile", () => {
  const complete = defineTemplate({
    ...VISIT,
    columns: [STOP, { ...STOP, heading: "Guide" }, { ...STOP, heading: "Note", optional: "Some stops need one." }],
    example: { theme: "A museum", title: "The north wing", fields: {}, rows: [["The great hall", "Ines Mota"]] },
  });
  defineTemplate({
    ...VISIT,
    columns: [STOP, { ...STOP, heading: "Guide" }],
    // @ts-expect-error: no text for the guide
    example: { theme: "A museum", title: "The north wing", fields: {}, rows: [["The great hall"]] },
  });
  defineTemplate({
    ...VISIT,
    columns: [STOP],
    // @ts-expect-error: a text without a column
    example: { theme: "A museum", title: "The north wing", fields: {}, rows: [["The great hall", "Ines Mota"]] },
  });

  expect(complete.example.rows).toHaveLength(1);
});

const VISIT = {
  id: "visit-plan",
  title: "Visit Plan",
  purpose: "The stops of a visit.",
  time: "10 minutes",
  source: "A museum",
  fields: [],
  directions: [],
};
const STOP = { role: "step", heading: "Stop", hint: "Where the group stops.", width: 20, kind: "text" } as const;
