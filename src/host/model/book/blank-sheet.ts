import { standardFormat } from "./format";
import { standardPageLayout } from "./page-layout";
import { unprotected } from "./protection";
import type { Sheet } from "./sheet";

/** An empty sheet that is in no workbook yet. `number` makes its id. */
export const blankSheet = (name: string, number: number): Sheet => ({
  // assumed: the look of an id; on the web every new workbook's first sheet has the same one (office-js issue 552)
  id: `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  showHeadings: true,
  enableCalculation: true,
  standardWidth: 8.43,
  rows: new Map(),
  columns: new Map(),
  format: standardFormat,
  merges: [],
  frozen: { rows: 0, columns: 0 },
  selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
  tables: [],
  spills: [],
  names: [],
  conditionalFormats: [],
  validations: [],
  comments: [],
  notes: [],
  charts: [],
  shapes: [],
  pivots: [],
  slicers: [],
  customProperties: new Map(),
  pageLayout: standardPageLayout,
  protection: unprotected,
  filter: null,
});
