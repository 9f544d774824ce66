import { RULES } from "../rules/catalogue";
import { DECISION_GUIDE } from "../templates/decision-guide";
import { drawTemplate } from "../templates/draw-template";
import { INSERT_COMMANDS } from "./insert-template";

/** What there is to choose from: the templates, the rules and the decision guide, as the pane shows them. */
export const CATALOGUE = {
  templates: INSERT_COMMANDS.map(({ id, template, extras }) => ({
    command: id,
    id: template.id,
    title: template.title,
    purpose: template.purpose,
    time: template.time,
    source: template.source,
    directions: template.directions,
    extras,
    /** SVG */
    picture: drawTemplate(template),
  })),
  rules: RULES.map(({ id, title, severity, summary, why, fix }) => ({ id, title, severity, summary, why, fix })),
  guide: DECISION_GUIDE,
};

export type Catalogue = typeof CATALOGUE;
