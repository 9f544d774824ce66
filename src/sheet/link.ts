/** Where a click on a cell leads: to an address, to a place in the workbook (`'Plan'!A5`), or both. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}
