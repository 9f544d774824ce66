import type { Told } from "../../communication/messages/told";
import type { SheetChoices } from "../../recognition/choices/sheet-choices";
import type { Profile } from "../../rules/profile/profile";
import { type IgnoredFinding, NO_CHOICES, type RuleChoices } from "../../rules/rule-choices";
import { restoreProfile } from "../profile/read-profile";
import { keyOfSentence } from "../store/key-of-sentence";
import { readTold } from "../store/read-told";
import { restoreTexts } from "../store/restore-texts";
import { isRecord } from "../store/store-xml";

/** What a team has chosen for a workbook; saved in it, so that the whole team shares it. */
export interface Choices {
  readonly version: 4;
  readonly rules: RuleChoices;
  /** The rules of a district that the workbook is checked by; absent where it has none. */
  readonly profile?: Profile;
  /** Sheet name → what was chosen for it. */
  readonly sheets: Readonly<Record<string, SheetChoices>>;
  /** Which audience was told what, in the order in which it was; absent before anything was. */
  readonly told?: readonly Told[];
  /** The team's own templates; read by `readOwnTemplates`. */
  readonly templates?: unknown;
  /** What was submitted last; read by `readSubmission`. */
  readonly submission?: unknown;
  /** The baseline of the next review, and the reviews so far; read by `readReviews`. */
  readonly reviews?: unknown;
  /** The marks of the latest changes, by which one is recognized whose answer Excel did not give; written by `keep`. */
  readonly recent?: readonly string[];
}

export const DEFAULT_CHOICES: Choices = { version: 4, rules: NO_CHOICES, sheets: {} };

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
  // Kept as a setting until then, where Office.js made dates of some texts.
  (inSettings) => ({ ...(restoreTexts(inSettings) as Record<string, unknown>), version: 3 }),
  (bySentence) => ({ ...bySentence, version: 4, rules: withKeys(bySentence.rules) }),
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

/** What a rule says of a plan was once identified by its sentence. */
function withKeys(rules: unknown): unknown {
  if (!isRecord(rules) || !Array.isArray(rules.ignored)) return rules;
  return {
    ...rules,
    ignored: rules.ignored.map((one: unknown) =>
      isRecord(one) && typeof one.step === "string" ? { ...one, step: keyOfSentence(one.step) } : one,
    ),
  };
}

/**
 * Reads a record that a workbook holds, migrated to this version; null where it cannot be read, as one that a newer
 * version wrote. Single entries that make no sense are left out, and what later versions keep beside stays.
 *
 * @example
 * readChoices({ version: 4, rules: { severities: {}, ignored: [] }, sheets: {} }) // the same
 */
export function readChoices(record: unknown): Choices | null {
  if (!isRecord(record)) return null;
  const version = typeof record.version === "number" ? record.version : 0;
  const current = MIGRATIONS.slice(version).reduce((older, migrate) => migrate(older), record);
  const { rules, sheets } = current;
  if (current.version !== MIGRATIONS.length || !isRecord(rules) || !isRecord(sheets)) return null;
  const { profile: kept, told, recent, ...others } = current;
  const profile = kept === undefined ? null : restoreProfile(kept);
  if (kept !== undefined && profile === null) return null; // without it, a rule that it locks could be turned off
  return {
    ...others,
    ...(profile && { profile }),
    version: 4,
    rules: readRules(rules),
    sheets: mapEntries(sheets, readSheetChoices),
    ...(Array.isArray(told) && { told: readTold(told) }),
    ...(Array.isArray(recent) && { recent: recent.filter((one) => typeof one === "string") }),
  };
}

const readRules = ({ severities, ignored }: Record<string, unknown>): RuleChoices => ({
  severities: mapEntries(isRecord(severities) ? severities : {}, (severity) =>
    SEVERITIES.find((one) => one === severity),
  ),
  ignored: Array.isArray(ignored) ? ignored.filter(isIgnoredFinding) : [],
});

const SEVERITIES = ["error", "warning", "tip", "off"] as const;

const isIgnoredFinding = (one: unknown): one is IgnoredFinding =>
  isRecord(one) && [one.rule, one.step, one.reason].every((text) => typeof text === "string");

function readSheetChoices(choices: unknown): SheetChoices | undefined {
  if (!isRecord(choices)) return undefined;
  const { isPlan, moved, headingRow, lastRow, columns } = choices;
  return {
    ...(typeof isPlan === "boolean" && { isPlan }),
    ...(typeof moved === "string" && { moved }),
    ...(isRow(headingRow) && { headingRow }),
    ...(isRow(lastRow) && { lastRow }),
    ...(Array.isArray(columns) && { columns: columns.filter(isColumnChoice) }),
  };
}

const isRow = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isColumnChoice = (one: unknown): one is NonNullable<SheetChoices["columns"]>[number] =>
  isRecord(one) && [one.heading, one.before, one.after, one.role].every((text) => typeof text === "string");

/** The entries of a record of which something can be made. */
const mapEntries = <Made>(
  record: Record<string, unknown>,
  make: (value: unknown) => Made | undefined,
): Readonly<Record<string, Made>> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, Made][] => {
      const made = make(value);
      return made === undefined ? [] : [[key, made]];
    }),
  );
