import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELDS, ROLES } from "../../src/plan/role";
import { LIST_IDS } from "../../src/templates/choice-lists";
import { makeId } from "../../src/templates/own/make-own-template";
import { MOST, SCHEMA } from "../../src/templates/own/own-template";
import { checkOwnTemplate, readOwnTemplate } from "../../src/templates/own/read-own-template";
import { ROOT } from "../support/repository";

type Json = Readonly<Record<string, unknown>>;
interface Schema extends Json {
  readonly properties: Readonly<Record<string, Json & { readonly items?: Schema }>>;
  readonly required: readonly string[];
}

const schema = JSON.parse(readFileSync(join(ROOT, "docs/team-template.schema.json"), "utf8")) as Schema & {
  readonly $defs: Readonly<Record<string, { readonly oneOf?: readonly Json[] }>>;
};

/** A library's template in which every property stands once. */
const library: Json = {
  $schema: SCHEMA,
  format: 1,
  id: "library-plan",
  title: "Library Plan",
  purpose: "For a branch library.",
  headingRow: 4,
  columns: [
    { column: "B", role: "step", heading: "To do", hint: "In a sentence.", choices: ["Read"], numberFormat: "@" },
    { column: "D", heading: 2027 },
    { column: "E", role: null, heading: "" },
  ],
  fields: [
    { field: "goal", label: "Goal:", cell: "B2", value: "C2", hint: "One.", choices: "people", numberFormat: "0" },
  ],
  texts: [{ cell: "B1", text: "Library Plan" }],
  looks: [
    {
      on: "B4:E4",
      fill: "#1f3864",
      color: "#ffffff",
      bold: true,
      italic: false,
      size: 12,
      wrap: true,
      horizontal: "Left",
      vertical: "Top",
      indent: 1,
      numberFormat: "General",
      borders: "#BFBFBF",
    },
  ],
  widths: [3, 40],
  heights: [{ row: 4, points: 30 }],
  merges: ["B1:E1"],
  table: "TableStyleMedium2",
  landscape: true,
};

test("a template with everything in it is read as it is, with a mark of its encoding before it, too", () => {
  expect(readOwnTemplate(JSON.stringify(library))).toEqual(library);
  expect(readOwnTemplate(`\uFEFF${JSON.stringify(library)}`)).toEqual(library);
});

const change = (path: readonly (string | number)[], value: unknown, within: unknown = library): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(within) ? [...(within as unknown[])] : { ...(within as Json) }) as Record<
    string | number,
    unknown
  >;
  const next = change(rest, value, copy[key]);
  if (next === undefined) return Object.fromEntries(Object.entries(copy).filter(([one]) => one !== String(key)));
  copy[key] = next;
  return copy;
};

const LISTS = ["columns", "fields", "texts", "looks", "heights"] as const;

test("the reader and the published schema know the same properties, and need the same ones", () => {
  expect(schema.$id).toBe(SCHEMA);
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(library).sort());
  const shapes = [
    { path: [] as (string | number)[], of: schema },
    ...LISTS.map((list) => ({ path: [list, 0], of: schema.properties[list]!.items! })),
  ];
  for (const { path, of } of shapes) {
    expect(of.additionalProperties).toBe(false);
    expect(checkOwnTemplate(change([...path, "author"], "Ana"))).toHaveProperty("problem");
    for (const name of Object.keys(of.properties)) {
      const read = checkOwnTemplate(change([...path, name], undefined));
      expect([name, "problem" in read]).toEqual([name, of.required.includes(name)]);
    }
  }
});

test("they know the same roles, fields and lists, and the same limits", () => {
  const { columns, fields, texts, looks, headingRow, heights, merges } = schema.properties;
  expect(columns!.items!.properties.role!.enum).toEqual([...ROLES, null]);
  expect(fields!.items!.properties.field!.enum).toEqual([...FIELDS, null]);
  expect(schema.$defs.choices!.oneOf!.map((one) => one.enum ?? one.maxItems)).toEqual([LIST_IDS, MOST.choices]);
  expect([columns, fields, texts, looks, heights, merges].map((one) => one!.maxItems)).toEqual([
    MOST.columns,
    MOST.fields,
    MOST.texts,
    MOST.looks,
    MOST.rows,
    MOST.merges,
  ]);
  expect(headingRow!.maximum).toBe(MOST.rows);
});

test.each<readonly [string, unknown]>([
  ["it does not describe a template: it has no format and no columns.", [1, 2]],
  ["it has the format 2, and this version of Action Plan reads format 1.", change(["format"], 2)],
  ['columns[0].role is "boss", which is not a role.', change(["columns", 0, "role"], "boss")],
  ["columns[1] has no “heading”.", change(["columns", 1, "heading"], undefined)],
  ["columns[0] has the property “formula”, which is not known.", change(["columns", 0, "formula"], "=1")],
  ["columns is empty.", change(["columns"], [])],
  [
    "columns has 61 entries, and may have 60.",
    change(
      ["columns"],
      Array.from({ length: 61 }, () => ({})),
    ),
  ],
  ["two columns have the role “step”.", change(["columns", 2, "role"], "step")],
  ["its columns are not in the order of their letters.", change(["columns", 2, "column"], "C")],
  [
    "no column has the role “step”, so nobody could say what is to be done.",
    change(["columns"], [{ column: "A", role: "owner", heading: "Who" }]),
  ],
  ['texts[0].cell is "ZZ1", which is not a cell such as B4.', change(["texts", 0, "cell"], "ZZ1")],
  ["the cell B4 is not above the headings, which are in row 4.", change(["texts", 0, "cell"], "B4")],
  ["texts[0].text is longer than 2000 characters.", change(["texts", 0, "text"], "x".repeat(2001))],
  ["title is blank.", change(["title"], " ")],
  ['id is "Über uns", which is not an id such as hygiene-plan.', change(["id"], "Über uns")],
  ['looks[0].fill is "red", which is not a colour such as #1f3864.', change(["looks", 0, "fill"], "red")],
  ["widths[0] is -1, which is not a number from 0 to 255.", change(["widths", 0], -1)],
  ['table is "Fancy", which is not a style such as TableStyleMedium2.', change(["table"], "Fancy")],
])("%s", (problem, value) => {
  expect(checkOwnTemplate(value)).toEqual({ problem });
});

test("a file that is too large or no JSON is refused before anything is read of it", () => {
  expect(readOwnTemplate("x".repeat(MOST.bytes + 1))).toEqual({ problem: "it is larger than 256 KB." });
  expect(readOwnTemplate("{")).toEqual({ problem: "it is not JSON." });
  expect(readOwnTemplate('{"__proto__":{"format":1,"columns":[]}}')).toHaveProperty("problem");
});

test("an id is made of the letters of a title", () => {
  expect(["Hygiene Plan 2027!", "Plan d’été – École", "行动计划", "***"].map(makeId)).toEqual([
    "hygiene-plan-2027",
    "plan-d-ete-ecole",
    "行动计划",
    "template",
  ]);
});
