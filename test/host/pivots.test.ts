import fc from "fast-check";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

/** A school's plan: its steps, by whom, in which term, how many hours, until when. */
const STEPS = [
  ["Step", "Owner", "Status", "Term", "Hours", "Due"],
  ["Order readers", "Ana", "Done", "Autumn", 4, "10/2/2026"],
  ["Train tutors", "Ben", "Open", "Autumn", 6, "10/20/2026"],
  ["Open the club", "Ana", "Open", "Spring", 3, "2/1/2027"],
  ["Invite parents", "Cleo", "Done", "Spring", 5, "3/15/2027"],
  ["Test reading", "ben", "Done", "Autumn", 2, "11/5/2026"],
  ["Report", "Ana", "Done", "Autumn", 1, "11/30/2026"],
];

/** The plan on Sheet1, and a PivotTable of it in A3 of the sheet Sums. */
function summarize(
  context: Excel.RequestContext,
  steps: readonly (readonly unknown[])[] = STEPS,
): (...names: string[]) => Excel.PivotTable {
  const plan = context.workbook.worksheets.getItem("Sheet1");
  const width = steps[0]?.length ?? 0;
  plan.getRangeByIndexes(0, 0, steps.length, width).values = steps as unknown[][];
  const source = plan.getRangeByIndexes(0, 0, steps.length, width);
  const pivot = context.workbook.worksheets.add("Sums").pivotTables.add("Sums", source, "A3");
  return (...names) => {
    for (const name of names) pivot.rowHierarchies.add(pivot.hierarchies.getItem(name));
    return pivot;
  };
}

const addData = (pivot: Excel.PivotTable, ...names: readonly string[]): void =>
  names.forEach((name) => pivot.dataHierarchies.add(pivot.hierarchies.getItem(name)));

/** What the sheet Sums shows, a line a row; an indent is two dots, and empty cells at the end are left out. */
async function draw(context: Excel.RequestContext): Promise<string> {
  const used = context.workbook.worksheets.getItem("Sums").getUsedRangeOrNullObject(true).load("text");
  await context.sync();
  if (used.isNullObject) return "";
  const looks = used.getCellProperties({ format: { indentLevel: true } });
  await context.sync();
  const indent = (row: number, column: number) => "..".repeat(looks.value[row]?.[column]?.format?.indentLevel ?? 0);
  return used.text
    .map((line, row) => line.map((text, column) => indent(row, column) + text))
    .map((line) =>
      line
        .slice(0, line.findLastIndex((text) => text !== "") + 1)
        .join(" | ")
        .trim(),
    )
    .join("\n");
}

const drawing = (text: string): string => text.replaceAll(/^ +/gm, "").trim();

test("steps by owner and status are counted and their hours summed up, and a term is chosen", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const pivot = summarize(context)("Owner", "Status");
    addData(pivot, "Step", "Hours");
    expect(await draw(context)).toBe(
      drawing(`
        Row Labels | Count of Step | Sum of Hours
        Ana | 3 | 8
        ..Done | 2 | 5
        ..Open | 1 | 3
        Ben | 2 | 8
        ..Done | 1 | 2
        ..Open | 1 | 6
        Cleo | 1 | 5
        ..Done | 1 | 5
        Grand Total | 6 | 21`),
    );

    const term = pivot.filterHierarchies.add(pivot.hierarchies.getItem("Term")).fields.getItem("Term");
    term.applyFilter({ manualFilter: { selectedItems: ["Spring"] } });
    pivot.layout.layoutType = "Outline";
    expect(await draw(context)).toBe(
      drawing(`
        Term | Spring

        Owner | Status | Count of Step | Sum of Hours
        Ana |  | 1 | 3
        | Open | 1 | 3
        Cleo |  | 1 | 5
        | Done | 1 | 5
        Grand Total |  | 2 | 8`),
    );

    pivot.layout.layoutType = "Tabular";
    pivot.columnHierarchies.add(pivot.hierarchies.getItem("Status"));
    term.clearAllFilters();
    pivot.filterHierarchies.remove(pivot.filterHierarchies.getItem("Term"));
    expect(await draw(context)).toBe(
      drawing(`
        | Status | Values
        | Done |  | Open |  | Total Count of Step | Total Sum of Hours
        Owner | Count of Step | Sum of Hours | Count of Step | Sum of Hours
        Ana | 2 | 5 | 1 | 3 | 3 | 8
        Ben | 1 | 2 | 1 | 6 | 2 | 8
        Cleo | 1 | 5 |  |  | 1 | 5
        Grand Total | 4 | 12 | 2 | 9 | 6 | 21`),
    );
  });
});

test("two fields across have totals of their own, and dates stay dates", async () => {
  openExcel({ now: () => Date.UTC(2026, 10, 22, 9) });
  await Excel.run(async (context) => {
    const pivot = summarize(context)("Owner");
    addData(pivot, "Hours");
    pivot.columnHierarchies.add(pivot.hierarchies.getItem("Term"));
    pivot.columnHierarchies.add(pivot.hierarchies.getItem("Status"));
    expect(await draw(context)).toBe(
      drawing(`
        Sum of Hours | Column Labels
        | Autumn |  | Autumn Total | Spring |  | Spring Total | Grand Total
        Row Labels | Done | Open |  | Done | Open
        Ana | 5 |  | 5 |  | 3 | 3 | 8
        Ben | 2 | 6 | 8 |  |  |  | 8
        Cleo |  |  |  | 5 |  | 5 | 5
        Grand Total | 7 | 6 | 13 | 5 | 3 | 8 | 21`),
    );

    for (const name of ["Term", "Status"]) pivot.columnHierarchies.remove(pivot.columnHierarchies.getItem(name));
    pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem("Owner"));
    const due = pivot.rowHierarchies.add(pivot.hierarchies.getItem("Due")).fields.getItem("Due");
    const day = { date: "2026-11-01", specificity: "Day" } as const;
    due.applyFilter({ dateFilter: { condition: "AfterOrEqualTo", comparator: day } });
    expect(await draw(context)).toBe(
      drawing(`
        Row Labels | Sum of Hours
        11/5/2026 | 2
        11/30/2026 | 1
        2/1/2027 | 3
        3/15/2027 | 5
        Grand Total | 11`),
    );
    due.applyFilter({ dateFilter: { condition: "ThisMonth", exclusive: true } });
    due.sortByLabels(Excel.SortBy.descending);
    expect(await draw(context)).toBe(
      drawing(`
        Row Labels | Sum of Hours
        3/15/2027 | 5
        2/1/2027 | 3
        10/20/2026 | 6
        10/2/2026 | 4
        Grand Total | 18`),
    );
  });
});

test("an odd source: numbers as text, blank cells, the same heading twice, errors, yes and no", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const pivot = summarize(context, [
      ["Room", "Seats", "Seats", "Booked"],
      [12, "'30", 2, true],
      ["'12", 20, 3, false],
      ["", 10, "", true],
      ["hall", 5, "=1/0", true],
      ["Hall", 7, 1, "=NA()"],
    ])("Room");
    addData(pivot, "Seats", "Seats2");
    expect(await draw(context)).toBe(
      drawing(`
        Row Labels | Count of Seats | Count of Seats2
        12 | 1 | 1
        12 | 1 | 1
        hall | 2 | 2
        (blank) | 1
        Grand Total | 5 | 4`),
    );
    pivot.dataHierarchies.getItem("Count of Seats").summarizeBy = "Sum";
    pivot.dataHierarchies.getItem("Count of Seats2").summarizeBy = "Max";
    expect(await draw(context)).toBe(
      drawing(`
        Row Labels | Sum of Seats | Max of Seats2
        12 | 0 | 2
        12 | 20 | 3
        hall | 12 | #DIV/0!
        (blank) | 10
        Grand Total | 42 | #DIV/0!`),
    );
    pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem("Room"));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Booked"));
    pivot.dataHierarchies.remove(pivot.dataHierarchies.getItem("Max of Seats2"));
    expect(await draw(context)).toBe(
      drawing(`
        Row Labels | Sum of Seats
        FALSE | 20
        TRUE | 15
        #N/A | 7
        Grand Total | 42`),
    );
  });
});

test("what a refresh brings comes last, what nobody says any more goes, with the filter that chose it", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const pivot = summarize(context)("Owner");
    addData(pivot, "Hours");
    const owner = pivot.rowHierarchies.getItem("Owner").fields.getItem("Owner");
    owner.applyFilter({ manualFilter: { selectedItems: ["Cleo"] } });
    expect(await draw(context)).toBe("Row Labels | Sum of Hours\nCleo | 5\nGrand Total | 5");

    context.workbook.worksheets.getItem("Sheet1").getRange("B5").values = [["Abe"]];
    expect(await draw(context)).toBe("Row Labels | Sum of Hours\nCleo | 5\nGrand Total | 5");
    pivot.refresh();
    const filtered = owner.isFiltered();
    expect(await draw(context)).toBe(
      drawing(`
        Row Labels | Sum of Hours
        Ana | 8
        Ben | 8
        Abe | 5
        Grand Total | 21`),
    );
    expect(filtered.value).toBe(false);
    owner.applyFilter({ labelFilter: { condition: "BeginsWith", substring: "Z" } });
    expect(await draw(context)).toBe("Row Labels | Sum of Hours\nGrand Total");
  });
});

/** The code of what Excel refuses, and how the sheet looks afterwards. */
async function refuse(context: Excel.RequestContext): Promise<[code: string, drawn: string]> {
  const code = await context.sync().then(
    () => "nothing was refused",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
  return [code, await draw(context)];
}

test("where there is no room nothing is written; a PivotTable moves as a whole, and can be undone", async () => {
  const { host } = openExcel();
  await Excel.run(async (context) => {
    const pivot = summarize(context)("Owner");
    const sums = context.workbook.worksheets.getItem("Sums");
    sums.getRange("B6").values = [["Ask Ana"]];
    const before = await draw(context);
    addData(pivot, "Hours", "Step");
    expect(await refuse(context)).toEqual(["InvalidOperation", before]);

    sums.getRange("B6").clear();
    sums.pivotTables.add("Below", "Sheet1!A1:F7", "A8");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Status"));
    expect((await refuse(context))[0]).toBe("InvalidOperation");

    sums.getRange("4:4").insert("Down");
    expect((await refuse(context))[0]).toBe("InvalidOperation");
    sums.getRange("A4").values = [["Anna"]];
    expect((await refuse(context))[0]).toBe("InvalidOperation");

    sums.pivotTables.getItem("Below").delete();
    addData(pivot, "Hours");
    sums.getRange("1:2").insert("Down");
    const place = pivot.layout.getRange().load("address");
    const drawn = await draw(context);
    expect(place.address).toBe("Sums!A5:B9");
    expect(drawn).toBe("Row Labels | Sum of Hours\nAna | 8\nBen | 8\nCleo | 5\nGrand Total | 21");

    const { layout } = pivot;
    layout.showColumnGrandTotals = false;
    await context.sync();
    expect(await draw(context)).not.toContain("Grand Total");
    host.user.undo();
    expect(await draw(context)).toBe(drawn);

    sums.getRange().clear();
    const count = sums.pivotTables.getCount();
    expect(await draw(context)).toBe("");
    expect(count.value).toBe(0);
  });
});

test("the source follows its cells, a copy of the sheet has a PivotTable and a slicer of its own", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const pivot = summarize(context)("Owner");
    addData(pivot, "Hours");
    const sums = context.workbook.worksheets.getItem("Sums");
    sums.slicers.add("Sums", "Status").name = "By status";
    const plan = context.workbook.worksheets.getItem("Sheet1");
    plan.getRange("1:3").insert("Down");
    plan.name = "Our plan";
    const source = pivot.getDataSourceString();
    const copy = sums.copy("End");
    await context.sync();
    expect(source.value).toBe("'Our plan'!$A$4:$F$10");

    copy.slicers.getItemAt(0).selectItems(["Open"]);
    const copied = copy.pivotTables.getItem("Sums").layout.getDataBodyRange().load("values");
    expect(await draw(context)).toBe("Row Labels | Sum of Hours\nAna | 8\nBen | 8\nCleo | 5\nGrand Total | 21");
    expect(copied.values).toEqual([[3], [6], [9]]);
    plan.delete();
    pivot.refresh();
    expect((await refuse(context))[0]).toBe("InvalidReference");
  });
});

test("whole columns are a source, too; on a protected sheet a PivotTable stays as it is", async () => {
  openExcel();
  await Excel.run(async (context) => {
    summarize(context);
    const sums = context.workbook.worksheets.getItem("Sums");
    const pivot = sums.pivotTables.add("All rows", "Sheet1!A:F", "H3");
    addData(pivot, "Hours");
    const body = pivot.layout.getDataBodyRange().load("values");
    const source = pivot.getDataSourceString();
    await context.sync();
    expect([body.values, source.value]).toEqual([[[21]], "Sheet1!$A:$F"]);

    sums.protection.protect();
    pivot.refresh();
    expect((await refuse(context))[0]).toBe("AccessDenied");
    sums.protection.unprotect();
    sums.protection.protect({ allowPivotTables: true });
    pivot.refresh();
    expect((await refuse(context))[0]).toBe("nothing was refused");
  });
});

const loan = fc.record({
  branch: fc.constantFrom("Harbour", "Hillside", "Riverside"),
  month: fc.constantFrom("January", "February", "March"),
  loans: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom("", "lost")),
});

test("each cell is what its rows come to, whatever is chosen", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(loan, { minLength: 1, maxLength: 20 }),
      fc.subarray(["January", "February", "March"], { minLength: 1 }),
      async (all, wanted) => {
        openExcel();
        await Excel.run(async (context) => {
          const source = [
            ["Branch", "Month", "Loans"],
            ...all.map(({ branch, month, loans }) => [branch, month, loans]),
          ];
          const pivot = summarize(context, source)("Branch");
          addData(pivot, "Loans");
          pivot.dataHierarchies.getItemOrNullObject("Count of Loans").summarizeBy = "Sum";
          const months = pivot.columnHierarchies.add(pivot.hierarchies.getItem("Month")).fields.getItem("Month");
          const chosen = wanted.filter((one) => all.some(({ month }) => month === one));
          if (chosen.length > 0) months.applyFilter({ manualFilter: { selectedItems: chosen } });
          const range = pivot.layout.getRange().load("values");
          await context.sync();

          const [, columns = [], ...lines] = range.values as unknown[][];
          const shown = lines.map(([label, ...values]) => [label, ...values.map((one) => (one === "" ? 0 : one))]);
          const left = chosen.length > 0 ? all.filter(({ month }) => chosen.includes(month)) : all;
          const sum = (label: unknown, column: unknown): number =>
            left
              .filter(({ branch }) => label === "Grand Total" || branch === label)
              .filter(({ month }) => column === "Grand Total" || month === column)
              .reduce((total, { loans }) => total + (typeof loans === "number" ? loans : 0), 0);
          expect(shown).toEqual(
            lines.map(([label]) => [label, ...columns.slice(1).map((column) => sum(label, column))]),
          );
          const branches = new Set(left.map(({ branch }) => branch));
          expect(lines.map(([label]) => label)).toEqual([...Array.from(branches).sort(), "Grand Total"]);
        });
        closeExcel();
      },
    ),
    { numRuns: 15 },
  );
});
