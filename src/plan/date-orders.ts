/** Whether `3/4` is 3 April or 4 March. */
export type DateOrder = "day-first" | "month-first";

/**
 * What the dates of a sheet show of their order: one date that can be read in one way only settles it for the others.
 */
export interface DateOrders {
  /** For columns whose own dates settle it, by the column's index from 0. */
  readonly columns: Readonly<Record<number, DateOrder>>;
  /** What all dates of the sheet together settle; null where they do not, or contradict each other. */
  readonly sheet: DateOrder | null;
}

export const NO_DATE_ORDERS: DateOrders = { columns: {}, sheet: null };
