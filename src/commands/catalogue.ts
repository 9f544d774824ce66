import { RULES } from "../rules/catalogue";
import { DECISION_GUIDE } from "../templates/decision-guide";
import { previewTemplate } from "../templates/preview-template";
import { INSERT_COMMANDS } from "./insert-template";

/** What there is to choose from: the templates, the rules and the decision guide, as the pane shows them. */
export const CATALOGUE = {
  templates: INSERT_COMMANDS.map(({ id, template, extras }) => ({
    command: id,
    id: template.id,
    title: template.title,
    /** Whether a plan can be moved to it. */
    isForPlans: template.columns.some(({ role }) => role === "step"),
    purpose: template.purpose,
    time: template.time,
    source: template.source,
    directions: template.directions,
    extras,
    /** What may be typed before it is inserted; what is calculated needs no typing. */
    fields: template.fields
      .filter(({ initial }) => initial === undefined || initial === "today")
      .map(({ field, label, hint, kind, initial }) => ({ field, label, hint, kind, isToday: initial === "today" })),
    columns: template.columns.filter(({ optional, usual }) => optional === undefined || usual === true).length,
    preview: previewTemplate(template),
  })),
  rules: RULES.map(({ id, title, severity, summary, why, fix }) => ({ id, title, severity, summary, why, fix })),
  guide: DECISION_GUIDE,
};

export type Catalogue = typeof CATALOGUE;
