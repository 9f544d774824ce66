import { CATALOGUE } from "../commands/catalogue";

export const listTemplates = (json: boolean): string =>
  json
    ? toJson(
        CATALOGUE.templates.map(({ id, title, purpose, time, source, directions, extras }) => ({
          id,
          title,
          purpose,
          time,
          source,
          directions,
          extras,
        })),
      )
    : CATALOGUE.templates.map(({ id, purpose }) => `${id.padEnd(24)}${purpose}`).join("\n");

export const listRules = (json: boolean): string =>
  json
    ? toJson(CATALOGUE.rules)
    : CATALOGUE.rules.map(({ id, severity, title }) => `${id.padEnd(28)}${severity.padEnd(9)}${title}`).join("\n");

export const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
