/** What the exchanges ask of the person at the keyboard. */
export interface Keyboard {
  readonly beginEditing: () => void;
  readonly endEditing: () => void;
  readonly user: { readonly type: (at: string, text: string) => unknown };
}

/**
 * One set of exchanges with Excel for every door: what each gave, by name. It runs in a page as well as in Node, so
 * everything it needs is inside it.
 * An exchange that fails gives the error's code.
 */
export async function exchanges(keyboard: Keyboard): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  const codeOf = (error: unknown): string => (error as OfficeExtension.Error).code;
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const see = async (
    name: string,
    batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>,
  ): Promise<void> => {
    seen[name] = await Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet())).catch(
      codeOf,
    );
  };

  await see("values", async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Branch", "Loans"],
      ["Riverside", "3/2/2026"],
    ];
    range.load("address, values, text");
    await context.sync();
    const used = range.getUsedRange().load("address"); // a reference from the batch before
    await context.sync();
    return [range.address, range.values, range.text, used.address];
  });
  await see("a null object", async (context) => {
    const absent = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    await context.sync();
    return absent.isNullObject;
  });
  await see("an object with an id", async (context, sheet) => {
    const table = sheet.tables.add("A1:B2", true);
    table.load("name, style");
    await context.sync();
    table.showTotals = true;
    await context.sync();
    return [table.name, table.style];
  });
  await see("a member that is not there", (context, sheet) => {
    sheet.getRange("B2").load("nothing");
    return context.sync();
  });
  await see("a name that is taken", (context) => {
    context.workbook.worksheets.add("Sheet1");
    return context.sync();
  });
  await see("an error keeps what came before it", async (context, sheet) => {
    sheet.getRange("D1").values = [["Kept"]];
    context.workbook.worksheets.getItem("Nowhere").activate();
    sheet.getRange("D2").values = [["Not done"]];
    const error = await context.sync().then(
      () => null,
      (cause: unknown) => cause as OfficeExtension.Error,
    );
    const range = sheet.getRange("D1:D2").load("values");
    await context.sync();
    return [error?.code, error?.debugInfo.errorLocation, range.values];
  });
  await see("events", async (context, sheet) => {
    const heard: unknown[] = [];
    const handler = sheet.onChanged.add(({ address, source, details }) => {
      heard.push([address, source, (details as Excel.ChangedEventDetail | undefined)?.valueAfter]);
      return Promise.resolve();
    });
    context.workbook.onSelectionChanged.add(() => {
      heard.push("selection");
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("F1:F2").values = [[1], [2]];
    sheet.getRange("F2").select();
    await context.sync();
    await pause(100);
    keyboard.user.type("F3", "12%");
    await pause(100);
    handler.remove();
    await context.sync();
    keyboard.user.type("F4", "unheard");
    await pause(100);
    return heard;
  });

  await see("events of a binding", async (context, sheet) => {
    const heard: unknown[] = [];
    const binding = context.workbook.bindings.add(sheet.getRange("L1:M3"), Excel.BindingType.range, "counts");
    context.workbook.bindings.add(sheet.getRange("P1:P3"), Excel.BindingType.range, "others");
    await context.sync();
    const changed = binding.onDataChanged.add(() => Promise.resolve(void heard.push("changed")));
    binding.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) =>
      Promise.resolve(void heard.push([startRow, startColumn, rowCount, columnCount])),
    );
    await context.sync();
    sheet.getRange("L2").values = [[3]];
    sheet.getRange("M2:M3").select();
    await context.sync();
    await pause(100);
    changed.remove();
    await context.sync();
    sheet.getRange("L2").values = [[4]];
    sheet.getRange("A1").select();
    await context.sync();
    await pause(100);
    return heard;
  });

  keyboard.beginEditing();
  await see("while a cell is edited", (context, sheet) => {
    sheet.getRange("H1").values = [["too early"]];
    return context.sync();
  });
  const delayed = Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1").load("values");
    await context.sync();
    return range.values;
  });
  const waits = await Promise.race([delayed, pause(100).then(() => "waits")]);
  keyboard.endEditing();
  seen["a batch that waits for the cell"] = [waits, await delayed];

  await see("a request of 6 MB", async (context, sheet) => {
    for (const row of [1, 2, 3])
      sheet.getRange(`J${row}:CD${row}`).values = [Array.from({ length: 73 }, () => "x".repeat(30_000))];
    await context.sync();
    return "taken";
  });
  await see("an answer of 6 MB", async (context, sheet) => {
    for (const row of [1, 2, 3]) {
      sheet.getRange(`J${row}:CD${row}`).values = [Array.from({ length: 73 }, () => "x".repeat(30_000))];
      await context.sync();
    }
    const range = sheet.getRange("J1:CD3").load("values");
    await context.sync();
    return range.values.length;
  });
  return seen;
}
