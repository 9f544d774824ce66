// What the buttons in the ribbon of a town library's add-in do.

void Office.onReady();

Office.actions.associate("emphasizeHeadings", (event: Office.AddinCommands.Event) => {
  void Excel.run(async (context) => {
    const headings = context.workbook.worksheets.getActiveWorksheet().getUsedRange().getRow(0);
    headings.format.font.bold = true;
    await context.sync();
  }).then(() => {
    event.completed();
  });
});
