/** What a co-author may do to a sheet while the add-in works, by what it is called; `nothing` is always among it. */
export interface CoAuthor {
  readonly sheetOf: (workbook: Excel.Workbook) => Excel.Worksheet;
  readonly edits: Readonly<Record<string, ((sheet: Excel.Worksheet) => void) | null>>;
}

/** On the sheet where the plan is: the first one, however it is called. */
export const ON_THE_PLAN: CoAuthor = {
  sheetOf: ({ worksheets }) => worksheets.getFirst(),
  edits: {
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
  },
};

/** On the sheet of a template with the columns of the last resort, G and H. */
export const ON_THE_TEMPLATE: CoAuthor = {
  sheetOf: ({ tables }) => tables.getItemAt(0).worksheet,
  edits: {
    nothing: null,
    "inserts a row above": (sheet) => {
      sheet.getRange("1:1").insert("Down");
    },
    "inserts a step": (sheet) => {
      sheet.getRange("9:9").insert("Down");
    },
    "inserts a column": (sheet) => {
      sheet.getRange("B:B").insert("Right");
    },
    "renames the sheet": (sheet) => {
      sheet.name = "Renamed";
    },
    "deletes a step": (sheet) => {
      sheet.getRange("9:9").delete("Up");
    },
    "protects the sheet": (sheet) => {
      sheet.protection.protect();
    },
    "types next to the plan": (sheet) => {
      sheet.getRange("J9").values = [["Ask the porter for the keys"]];
    },
  },
};

/** On the sheet of the communication plan, in the table of what is due to whom. */
export const ON_THE_COMMUNICATION_PLAN: CoAuthor = {
  sheetOf: ({ tables }) => tables.getItem("CommunicationSchedule").worksheet,
  edits: {
    nothing: null,
    "inserts a row above": (sheet) => {
      sheet.getRange("1:1").insert("Down");
    },
    "inserts a row in the schedule": (sheet) => {
      firstLine(sheet).getEntireRow().insert("Down");
    },
    "inserts a column": (sheet) => {
      sheet.getRange("A:A").insert("Right");
    },
    "renames the sheet": (sheet) => {
      sheet.name = "Who hears what";
    },
    "deletes a line": (sheet) => {
      firstLine(sheet).getEntireRow().delete("Up");
    },
    "sorts the schedule": (sheet) => {
      sheet.tables.getItem("CommunicationSchedule").sort.apply([{ key: 1, ascending: false }]);
    },
    "types a message": (sheet) => {
      lastLine(sheet).getCell(0, 9).values = [["Ask the porter for the keys"]];
    },
    "types over who informs": (sheet) => {
      lastLine(sheet).getCell(0, 3).values = [["Eva Lind"]];
    },
  },
};

/** The same line before and after the refresh. */
const lastLine = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.tables.getItem("CommunicationSchedule").getDataBodyRange().getLastRow();

const firstLine = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.tables.getItem("CommunicationSchedule").getDataBodyRange().getRow(0);

/** Does an edit as a co-author. */
export async function edit({ sheetOf, edits }: CoAuthor, name: string): Promise<void> {
  const change = edits[name];
  if (!change) return;
  await Excel.run(async (context) => {
    change(sheetOf(context.workbook));
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
