import type { WorkbookRead } from "../excel/read-workbook";
import type { World } from "../rules/world";
import type { Day } from "../sheet/serial-date";
import { listTemplateTexts } from "../templates/template-texts";

/** What the rules know besides the plan. */
export const makeWorld = ({ monthFirst }: WorkbookRead, today: Day): World => ({
  today,
  monthFirst,
  templateTexts: listTemplateTexts(),
});
