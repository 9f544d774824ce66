import { fold } from "../values/texts/fold";
import type { TemplateColumn } from "./template";

const PLACE = "[Facilitator name]";

/** Puts the facilitator's name into a heading: `[Facilitator name] is responsible` → `Lena Hoffmann is responsible`. */
export const nameFacilitator =
  (facilitator: string) =>
  (column: TemplateColumn): TemplateColumn => ({
    ...column,
    heading: column.heading.replace(PLACE, facilitator.trim() || "The facilitator"),
  });

/** True where a text is a template's heading, ignoring case and spaces, whoever the facilitator is. */
export function isHeading(heading: string, text: string): boolean {
  const [before = "", after] = heading.split(PLACE).map(fold);
  const said = fold(text);
  return after === undefined ? said === before : said.startsWith(before) && said.endsWith(after);
}
