import type { World } from "../../rules/world";
import type { Day } from "../../sheet/serial-date";
import { listTemplateTexts } from "../../templates/read-back/list-template-texts";
import type { PlansRead } from "./read-plans";

/** What the rules know besides the plan. */
export const makeWorld = (
  { workbook: { monthFirst }, choices: { profile } }: Pick<PlansRead, "workbook" | "choices">,
  today: Day,
): World => ({
  today,
  monthFirst,
  templateTexts: listTemplateTexts(),
  ...(profile && { profile }),
});
