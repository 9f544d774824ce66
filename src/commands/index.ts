import { RULES } from "../rules";
import { DECISION_GUIDE } from "../templates/decision-guide";
import { pictureOfTemplate } from "../templates/picture-of-template";
import { INSERT_COMMANDS } from "./insert-template";

export { applyFix } from "./apply-fix";
export { buildCommunicationPlan } from "./build-communication-plan";
export { checkPlan } from "./check-plan";
export { clearHighlights } from "./clear-highlights";
export { goTo } from "./go-to";
export { INSERT_COMMANDS } from "./insert-template";
export { removeExample } from "./remove-example";
export { settle } from "./settle";
export { watchWorkbook } from "./watch-workbook";
export { writeReport } from "./write-report";

/** What there is to choose from, as the pane shows it. */
export const CATALOGUE = {
  templates: INSERT_COMMANDS.map(({ id, title, template }) => ({
    command: id,
    action: title,
    title: template.title,
    purpose: template.purpose,
    time: template.time,
    /** SVG */
    picture: pictureOfTemplate(template),
  })),
  rules: RULES.map(({ id, summary, why, severity }) => ({ id, summary, why, severity })),
  guide: DECISION_GUIDE,
};

export type Catalogue = typeof CATALOGUE;
