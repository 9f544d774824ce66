/** The script of a report: a click on a heading sorts its table, a second one the other way round. */
export const REPORT_SCRIPT = `
const valueOf = (cell) => (cell.dataset.key === undefined ? cell.textContent.trim() : Number(cell.dataset.key));
const compare = (a, b) => {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? Infinity : -Infinity;
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });
};
for (const table of document.querySelectorAll("table"))
  for (const [place, heading] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const isDown = heading.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      const lines = [...table.tBodies[0].rows].map((row) => [valueOf(row.cells[place]), row]);
      lines.sort(([a], [b]) => {
        const order = compare(a, b);
        return Number.isFinite(order) && isDown ? -order : order;
      });
      table.tBodies[0].append(...lines.map(([, row]) => row));
    });
  }
`;
