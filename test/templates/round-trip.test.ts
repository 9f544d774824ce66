import type { Plan } from "../../src/plan/plan";
import type { Role } from "../../src/plan/role";
import { recognize } from "../../src/recognition/recognize";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { actionRecord } from "../../src/templates/catalogue/action-record";
import { TEMPLATES } from "../../src/templates/catalogue/index";
import { logicModel } from "../../src/templates/catalogue/logic-model";
import { layOutTemplate } from "../../src/templates/layout/lay-out-template";
import { draftAsGrid } from "./draft-as-grid";

const today = 46348;
const actionPlans = TEMPLATES.filter(({ columns }) => columns.some(({ role }) => role === "step"));

describe.each(actionPlans.map((template) => [template.title, template] as const))(
  "%s is recognised as itself, every column with its role",
  (_, template) => {
    const required = template.columns.flatMap(({ role, optional, usual }) =>
      role && (optional === undefined || usual) ? [role] : [],
    );
    const inserted = (extras?: readonly Role[]): Grid =>
      draftAsGrid(layOutTemplate(template, { today, withExample: true, ...(extras && { extras }) }));

    test("as it was inserted", () => {
      expect(understood(inserted())).toEqual({
        template: template.id,
        roles: required,
        steps: template.example.rows.length,
      });
    });

    test("while nobody has typed anything", () => {
      const { template: id, roles } = understood(draftAsGrid(layOutTemplate(template, { today })));
      expect({ id, roles }).toEqual({ id: template.id, roles: required });
    });

    test("on a sheet of another name", () => {
      expect(understood({ ...inserted(), sheet: "Reading 2027" }).roles).toEqual(required);
    });

    test("moved down and to the right", () => {
      expect(understood(moved(inserted(), 7, 3)).roles).toEqual(required);
    });

    test("with columns of the team's own between", () => {
      const grid = inserted();
      const wider = {
        ...grid,
        values: grid.values.map((row) => [...row.slice(0, 1), "", ...row.slice(1)]),
        names: [],
        tables: grid.tables.map(widened),
      };
      const { roles, template: id } = understood({
        ...wider,
        values: put(wider.values, headingRowOf(grid), 1, "Room"),
      });
      expect({ id, roles }).toEqual({ id: template.id, roles: required });
    });

    test.each(required.filter((role) => role !== "step"))("after its column of the role %s was deleted", (role) => {
      const grid = inserted();
      const column = required.indexOf(role);
      const without = { ...grid, values: grid.values.map((row) => row.toSpliced(column, 1)), names: [], tables: [] };
      expect(understood(without)).toMatchObject({ template: template.id, roles: required.toSpliced(column, 1) });
    });

    test("with its optional columns", () => {
      const extras = template.columns.flatMap(({ role, optional }) => (role && optional !== undefined ? [role] : []));
      const seeds = required.filter((role) => !extras.includes(role));
      expect(understood(inserted(extras)).roles).toEqual([...seeds, ...extras]);
      expect(understood(inserted([])).roles).toEqual(seeds);
    });

    test("as plain cells, after its table was turned into a range", () => {
      expect(understood({ ...inserted(), tables: [] }).roles).toEqual(required);
    });

    test("every field is found, and where it stands", () => {
      const { fields } = planOf(inserted());
      expect(Object.keys(fields).sort()).toEqual(template.fields.map(({ field }) => field).sort());
      for (const [field, text] of Object.entries(template.example.fields))
        expect(fields[field as keyof typeof fields]?.value).toBe(text);
    });

    test("every field is found by its label, where the names are gone", () => {
      const { fields } = planOf({ ...inserted(), names: [] });
      for (const [field, text] of Object.entries(template.example.fields))
        expect(fields[field as keyof typeof fields]?.value).toBe(text);
    });
  },
);

test("the named facilitator's column keeps its role", () => {
  const grid = draftAsGrid(
    layOutTemplate(actionRecord, { today, withExample: true, extras: ["facilitator", "facilitator-mobilized"] }),
  );
  const renamed = grid.values.map((row) =>
    row.map((value) => (value === "[Facilitator name] is responsible" ? "Lena Hoffmann is responsible" : value)),
  );
  expect(understood({ ...grid, values: renamed }).roles.slice(-2)).toEqual(["facilitator", "facilitator-mobilized"]);
});

test("a Logic Model is known as one, and is no action plan", () => {
  const read = recognize(draftAsGrid(layOutTemplate(logicModel, { today, withExample: true })));
  expect(read).toMatchObject({ kind: "not-a-plan", because: expect.stringContaining("Logic Model") as string });
});

const understood = (grid: Grid) => {
  const { template, columns, steps } = planOf(grid);
  return { template, roles: columns.map(({ role }) => role), steps: steps.length };
};

function planOf(grid: Grid): Plan {
  const read = recognize(grid);
  if ("kind" in read) throw new Error(read.because);
  const [plan, ...others] = read;
  expect(others).toEqual([]);
  if (!plan) throw new Error("There is no plan.");
  return plan;
}

const headingRowOf = ({ tables }: Grid): number => tables[0]?.rectangle.row ?? 0;

const moved = ({ origin, values, tables, names = [], ...grid }: Grid, rows: number, columns: number): Grid => ({
  ...grid,
  values,
  origin: { row: origin.row + rows, column: origin.column + columns },
  tables: tables.map(({ name, rectangle }) => ({
    name,
    rectangle: { ...rectangle, row: rectangle.row + rows, column: rectangle.column + columns },
  })),
  names: names.map(({ name, cell }) => ({ name, cell: { row: cell.row + rows, column: cell.column + columns } })),
});

const widened = ({ name, rectangle }: Grid["tables"][number]) => ({
  name,
  rectangle: { ...rectangle, columns: rectangle.columns + 1 },
});

const put = (values: Grid["values"], row: number, column: number, value: CellValue): Grid["values"] =>
  values.map((line, r) => (r === row ? line.map((old, c) => (c === column ? value : old)) : line));
