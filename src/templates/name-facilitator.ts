import type { TemplateColumn } from "./template";

/** The facilitator's name in the headings of the last resort: `[Facilitator name] is responsible` → `Lena Hoffmann is responsible`. */
export const nameFacilitator =
  (facilitator: string) =>
  (column: TemplateColumn): TemplateColumn => ({
    ...column,
    heading: column.heading.replace("[Facilitator name]", facilitator.trim() || "The facilitator"),
  });
