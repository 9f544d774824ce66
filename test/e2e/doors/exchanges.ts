/** One set of exchanges with Excel for every door: values, an error, a null object, a reference that is used again, an event. It runs in a page. */
export async function exchanges(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const heard: string[] = [];
    sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Branch", "Loans"],
      ["Riverside", "3/2/2026"],
    ];
    range.load("address, values, text");
    const absent = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    await context.sync();
    const table = sheet.tables.add("A1:B2", true);
    table.load("name, style");
    const used = range.getUsedRange().load("address");
    await context.sync();
    sheet.getRange("B2").load("nothing");
    const refusal = await context.sync().then(
      () => "answered",
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [range.address, range.values, range.text, absent.isNullObject, table.name, table.style, used.address, refusal, heard];
  });
}
