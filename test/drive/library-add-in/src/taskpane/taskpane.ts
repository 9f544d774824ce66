// The task pane of a town library's add-in: a page of the shape that Microsoft's generator for add-ins makes.

const element = (id: string): HTMLElement => document.getElementById(id)!;

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return;
  element("sideload").style.display = "none";
  element("app").style.display = "block";
  element("mark").onclick = () => void markBranches();
  Office.actions.associate("markBranches", (event: Office.AddinCommands.Event) => {
    void markBranches().then(() => {
      event.completed();
    });
  });
});

/** Marks the branches that lent fewer books than the goal, and says how many. */
export async function markBranches(): Promise<void> {
  const goal = Number((element("goal") as HTMLInputElement).value);
  try {
    const below = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const loans = sheet.getUsedRange().getColumn(1);
      loans.load("values");
      await context.sync();
      const rows = loans.values.flatMap(([count], row) => (typeof count === "number" && count < goal ? [row] : []));
      for (const row of rows) loans.getCell(row, 0).format.fill.color = "#FFC7CE";
      await context.sync();
      return rows.length;
    });
    element("answer").textContent = `${below} below ${goal}`;
  } catch (error) {
    element("answer").textContent = String(error);
  }
}
