import type { SheetChoices } from "../recognition/sheet-choices";
import { NO_CHOICES, type RuleChoices } from "../rules/rule-choices";

/** What a team has chosen for a workbook; saved in it, so that the whole team shares it. */
export interface Choices {
  readonly version: 2;
  readonly rules: RuleChoices;
  /** Sheet name → what was chosen for it. */
  readonly sheets: Readonly<Record<string, SheetChoices>>;
}

export const DEFAULT_CHOICES: Choices = { version: 2, rules: NO_CHOICES, sheets: {} };

/** Each entry migrates a record from the version of its index to the next; append, never edit. */
const MIGRATIONS: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [
  (unversioned) => ({ ...DEFAULT_CHOICES, ...unversioned, version: 1 }),
  (headed) => ({
    ...headed,
    version: 2,
    sheets: Object.fromEntries(
      Object.entries(isRecord(headed.sheets) ? headed.sheets : {}).map(([sheet, choices]) => [
        sheet,
        withColumns(choices),
      ]),
    ),
  }),
];

/** Columns were once identified by their headings alone: `roles: { "Who?": "owner" }`. */
function withColumns(choices: unknown): unknown {
  if (!isRecord(choices) || !isRecord(choices.roles)) return choices;
  const { roles, ...others } = choices;
  return {
    ...others,
    columns: Object.entries(roles).map(([heading, role]) => ({ heading, before: "", after: "", role })),
  };
}

/**
 * Reads the choices that a workbook holds, migrated to this version; the defaults where it holds none, or nothing
 * readable.
 * @example
 * readChoices(null); // DEFAULT_CHOICES
 */
export function readChoices(kept: unknown): Choices {
  if (!isRecord(kept)) return DEFAULT_CHOICES;
  const version = typeof kept.version === "number" ? kept.version : 0;
  const current = MIGRATIONS.slice(version).reduce((record, migrate) => migrate(record), kept);
  return isChoices(current) ? current : DEFAULT_CHOICES;
}

const isChoices = (record: Record<string, unknown>): record is Record<string, unknown> & Choices =>
  record.version === MIGRATIONS.length &&
  isRecord(record.sheets) &&
  isRecord(record.rules) &&
  isRecord(record.rules.severities) &&
  Array.isArray(record.rules.ignored);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
