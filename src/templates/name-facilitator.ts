import { fold } from "../values/fold";
import type { TemplateColumn } from "./template";

const PLACE = "[Facilitator name]";

/** The facilitator's name in the headings of the last resort: `[Facilitator name] is responsible` → `Lena Hoffmann is responsible`. */
export const nameFacilitator =
  (facilitator: string) =>
  (column: TemplateColumn): TemplateColumn => ({
    ...column,
    heading: column.heading.replace(PLACE, facilitator.trim() || "The facilitator"),
  });

/** True where a text is a template's heading, case and spaces folded; whoever the facilitator is. */
export function isHeading(heading: string, text: string): boolean {
  const [before = "", after] = heading.split(PLACE).map(fold);
  const said = fold(text);
  return after === undefined ? said === before : said.startsWith(before) && said.endsWith(after);
}
