import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { checkPlan } from "../../src/commands/check-plan";
import { INSERT_COMMANDS, type InsertCommand } from "../../src/commands/insert-template";
import { insertTemplate } from "../../src/taskpane/actions/insert-template";
import { removeExample } from "../../src/taskpane/actions/remove-example";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

const TODAY = 46348; // 22 November 2026

afterEach(closeExcel);

const inSheet = async <Result>(work: (sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return result();
  });

const change = (work: (sheet: Excel.Worksheet) => void) =>
  inSheet((sheet) => {
    work(sheet);
    return () => undefined;
  });

const PLANS = INSERT_COMMANDS.filter(({ template }) => template.columns.some(({ role }) => role === "step")).map(
  (command) => [command.template.title, command] as const,
);

const rolesOf = ({ template }: InsertCommand) =>
  template.columns.flatMap(({ role, optional, usual }) => (role && (optional === undefined || usual) ? [role] : []));

async function understood() {
  const [check] = (await checkPlan.run({ today: TODAY, scope: "active", highlight: false })).checks;
  if (check?.plan.kind !== "plan") throw new Error(check?.plan.because ?? "Nothing was checked.");
  const { template, columns, fields } = check.plan;
  return { template, roles: columns.map(({ role }) => role), fields: Object.keys(fields).sort() };
}

describe.each(PLANS)("%s, inserted in Excel, is recognised with every role and field", (_, command) => {
  const { template } = command;
  const whole = {
    template: template.id,
    roles: rolesOf(command),
    fields: template.fields.map(({ field }) => field).sort(),
  };

  beforeEach(async () => {
    openExcel();
    await command.run({ today: TODAY, withExample: true });
  });

  test("as it is", async () => {
    expect(await understood()).toEqual(whole);
  });

  test("after its sheet was renamed and everything moved", async () => {
    await change((sheet) => {
      sheet.name = "Reading 2027";
      sheet.getRange("1:4").insert("Down");
      sheet.getRange("A:B").insert("Right");
    });
    expect(await understood()).toEqual(whole);
  });

  test("after a column of the team's own was let in", async () => {
    await change((sheet) => sheet.tables.getItemAt(0).columns.add(1, undefined, "Room"));
    expect(await understood()).toMatchObject({ template: template.id, roles: whole.roles });
  });

  test("with its questions folded away, by the sign at the edge of the sheet", async () => {
    const folded = await inSheet((sheet) => {
      sheet.showOutlineLevels(1, 0);
      const rows = sheet.getRange("1:10").getRowProperties({ rowHidden: true });
      return () => rows.value.filter(({ rowHidden }) => rowHidden);
    });
    expect(folded).toHaveLength(template.columns.some(({ guidingQuestion }) => guidingQuestion !== undefined) ? 1 : 0);
    expect(await understood()).toEqual(whole);
  });

  test("with the columns that may be asked for, and after they were deleted again", async () => {
    const { sheet: second } = await command.run({
      today: TODAY,
      withExample: true,
      extras: command.extras.map(({ role }) => role),
    });
    expect(second).toBe(`${template.title} (2)`);
    const further = command.extras.filter(({ usual }) => !usual);
    expect((await understood()).roles).toEqual([...whole.roles, ...further.map(({ role }) => role)]);
    await change((sheet) => {
      for (const { heading } of further) sheet.tables.getItemAt(0).columns.getItem(heading).delete();
    });
    expect(await understood()).toEqual(whole);
  });
});

/** Sheets that are no action plans, and what is said of each. */
const OTHERS = [
  [
    "Logic Model",
    async () => {
      await INSERT_COMMANDS.find(({ id }) => id === "insertLogicModel")?.run({ today: TODAY, withExample: true });
    },
  ],
  [
    "communication plan",
    async () => {
      await INSERT_COMMANDS.find(({ id }) => id === "insertActionPlanningTable")?.run({
        today: TODAY,
        withExample: true,
      });
      await buildCommunicationPlan.run({ today: TODAY });
    },
  ],
] as const;

describe.each(OTHERS)("a %s, made in Excel, is known as one", (what, insert) => {
  const because = async () => {
    const [check] = (await checkPlan.run({ today: TODAY, scope: "active", highlight: false })).checks;
    return check?.plan.kind === "not-a-plan" ? check.plan.because : "taken for a plan";
  };

  beforeEach(async () => {
    openExcel();
    await insert();
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["as it is", () => undefined],
    [
      "after its sheet was renamed",
      (sheet) => {
        sheet.name = "Reading 2027";
      },
    ],
    [
      "after everything on it moved",
      (sheet) => {
        sheet.getRange("1:4").insert("Down");
        sheet.getRange("A:B").insert("Right");
      },
    ],
    [
      "after a column of the team’s own was let in",
      (sheet) => {
        sheet.tables.getItemAt(0).columns.add(undefined, undefined, "Room");
      },
    ],
  ])("%s", async (_, happens) => {
    await change(happens);
    expect(await because()).toMatch(new RegExp(`^This sheet is (a|the) ${what}`));
  });
});

test.each(PLANS)(
  "%s stands behind the sheet in front, with its first field selected, " +
    "and prints one page wide with its headings on every page",
  async (_, command) => {
    openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Budget");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["Ours"]];
      await context.sync();
    });
    await command.run({ today: TODAY, withExample: false });
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = worksheets.load("items/name,items/visibility");
      const active = worksheets.getActiveWorksheet().load("name,showGridlines");
      const selected = context.workbook.getSelectedRange().load("address");
      const ours = worksheets.getItem("Sheet1").getUsedRange().load("address");
      const page = active.pageLayout.load("orientation,zoom");
      const headings = active.tables.getItemAt(0).getHeaderRowRange().load("rowIndex");
      const repeated = page.getPrintTitleRows().load("rowIndex,rowCount");
      const frozen = active.freezePanes.getLocation().load("rowCount,columnCount");
      await context.sync();
      return {
        order: sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
        selected: selected.address,
        ours: ours.address,
        orientation: page.orientation,
        wide: page.zoom.horizontalFitToPages,
        repeatedDownTo: repeated.rowIndex + repeated.rowCount - 1 - headings.rowIndex,
        frozenDownTo: frozen.rowCount - 1 - headings.rowIndex,
        frozenColumns: frozen.columnCount,
      };
    });
    expect(seen).toEqual({
      order: ["Sheet1", command.template.title, "Budget"],
      selected: `'${command.template.title}'!B2`,
      ours: "Sheet1!A1",
      orientation: "Landscape",
      wide: 1,
      repeatedDownTo: 0,
      frozenDownTo: 0,
      frozenColumns: 1,
    });
  },
);

test("a workbook whose structure is protected is told in a sentence, and stays as it is", async () => {
  openExcel();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(INSERT_COMMANDS[0]?.run({ today: TODAY, withExample: false })).rejects.toThrow(
    "The workbook’s structure is protected, " +
      "so no sheet can be added. Remove the protection under Review › Protect Workbook, and try again.",
  );
});

test("a double click inserts once", async () => {
  const { host } = openExcel();
  const { perform } = openPane(TODAY);
  const insert = () => perform(insertTemplate, { command: "insertActionPlan", withExample: false, extras: [] });
  await Promise.all([insert(), insert()]);
  expect(host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("Action Plan"))).toEqual([
    "Action Plan",
    "Action Plan Lists",
  ]);
});

test("what is typed in the pane is there at once, as text and as a day; the pane says what to do next", async () => {
  openExcel();
  const pane = openPane(TODAY);
  pane.dispatch({ type: "tab-chosen", tab: "insert" });
  await pane.perform(insertTemplate, {
    command: "insertActionPlanningTable",
    withExample: false,
    extras: [],
    title: "=Open on Sundays: 2027?",
    fields: { goal: "Double weekend visits", "plan-date": TODAY + 7 },
  });
  const typed = await inSheet((sheet) => {
    const cells = ["A1", "B2", "E3"].map((address) => sheet.getRange(address).load("values"));
    sheet.load("name");
    return () => [sheet.name, ...cells.map(({ values }) => values[0]?.[0] as unknown)];
  });
  expect(typed).toEqual(["=Open on Sundays 2027", "=Open on Sundays: 2027?", "Double weekend visits", TODAY + 7]);
  expect((await understood()).roles).not.toContain("status");
  expect(pane.state()).toMatchObject({
    notice: null,
    inserted: { sheet: "=Open on Sundays 2027", firstStep: { row: 7, column: 0 }, withExample: false, isPlan: true },
  });
});

test("a removed example takes its title along, and the pane then says how to begin", async () => {
  openExcel();
  const pane = openPane(TODAY);
  pane.dispatch({ type: "tab-chosen", tab: "insert" });
  await pane.perform(insertTemplate, { command: "insertActionPlan", withExample: true });
  const title = () =>
    inSheet((sheet) => {
      const range = sheet.getRange("A1").load("values");
      return () => range.values[0]?.[0] as unknown;
    });
  expect(await title()).toBe("Small-group reading, grades 3–5");
  await pane.perform(removeExample);
  expect(await title()).toBe("Action Plan");
  expect(pane.state().inserted?.withExample).toBe(false);
});
