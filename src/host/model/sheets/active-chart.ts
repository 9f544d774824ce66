import type { Workbook } from "../book/workbook";
import { note } from "../changes/note";

/** Which chart is active, by its id. It is no change of the workbook: it is not undone. */
export function setActiveChart(workbook: Workbook, id: string | null): void {
  const before = workbook.activeChart;
  if (before === id) return;
  Object.assign(workbook, { activeChart: id });
  tell(workbook, "chart-deactivated", before);
  tell(workbook, "chart-activated", id);
}

function tell(workbook: Workbook, kind: "chart-activated" | "chart-deactivated", chartId: string | null): void {
  const sheet = workbook.sheets.find(({ charts }) => charts.some(({ id }) => id === chartId));
  if (sheet && chartId !== null) note(workbook, { kind, sheet, chartId });
}
