/** What a co-author does to the sheet of the plan while the add-in works. */
export const EDITS: Readonly<Record<string, ((sheet: Excel.Worksheet) => void) | null>> = {
  nothing: null,
  "inserts a row above": (sheet) => {
    sheet.getRange("1:1").insert("Down");
  },
  "inserts a row between": (sheet) => {
    sheet.getRange("3:3").insert("Down");
  },
  "inserts a column": (sheet) => {
    sheet.getRange("A:A").insert("Right");
  },
  "renames the sheet": (sheet) => {
    sheet.name = "Renamed";
  },
  "deletes a row": (sheet) => {
    sheet.getRange("3:3").delete("Up");
  },
  "protects the sheet": (sheet) => {
    sheet.protection.protect();
  },
  "sorts the steps": (sheet) => {
    sheet.getRange("A2:D4").sort.apply([{ key: 0, ascending: false }]);
  },
};

/** Does an edit on the sheet where the plan is: the first one, however it is called. */
export async function edit(name: string): Promise<void> {
  const change = EDITS[name];
  if (!change) return;
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

/** Every sheet by its name: where its contents begin and what was typed there. */
export type Snapshot = Readonly<Record<string, string>>;

/** Takes a picture of all that is typed in the workbook. */
export async function takeSnapshot(): Promise<Snapshot> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const read = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,formulas");
      return { name: sheet.name, used };
    });
    await context.sync();
    return Object.fromEntries(
      read.map(({ name, used }) => [
        name,
        used.isNullObject ? "" : JSON.stringify([used.address.replace(/^.*!/, ""), used.formulas]),
      ]),
    );
  });
}
