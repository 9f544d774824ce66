import { simpleText } from "../../../values/texts/simple-text";

/**
 * True where the heading of a column asks for a department or an organization and not for a person.
 *
 * @example asksForUnit("Lead department") // true
 */
export const asksForUnit = (heading: string): boolean => UNIT.test(simpleText(heading));

const UNIT = new RegExp(
  [
    String.raw`\b(?:department|dept|units?|agency|agencies|office|division|organi[sz]ations?|institution|body)\b`,
    String.raw`\bpartners?\b`,
    String.raw`abteilung|dienststelle|zustandigkeit|federfuhr|fachbereich`,
    String.raw`\b(?:service|structure|organisme|departamento|unidad|entidad|dependencia)\b`,
    String.raw`\b(?:orgao|setor|unidade|ente|ufficio)\b`,
    String.raw`jednostk|komork|afdeling|enhet|forvaltning|birim`,
    "部門|部署|部门|单位|担当課|جهة|القسم",
  ].join("|"),
);
