import { isBlank, isSurelyTrimmed } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { isError } from "../../values/gaps/is-error";
import { isNothing, isPlaceholder } from "../../values/gaps/is-placeholder";
import { isMeasurable } from "../../values/steps/is-measurable";
import { isOver, isTrafficLight } from "../../values/steps/status";
import { findVagueness } from "../../values/steps/vagueness";
import { simpleText } from "../../values/texts/simple-text";
import { finderOf } from "../../values/words/known-words";
import { saysDropped, saysHowFar } from "../asking/columns/holds-statuses";
import type { Memory } from "../memory";
import type { FactKind } from "./fact";

/** Whether a fact holds for what stands in a cell. */
export type FactTest = (value: CellValue, memory: Memory, column: number) => boolean;

const isFilled: FactTest = (value) => !isBlank({ value });

const ofADay = {
  day: (value, { says }, column) => says.day({ value, column }) !== null,
  unreadable: (value, { says }, column) => UNREADABLE.has(says.deadline({ value, column }).kind),
  text: (value, { says }, column) => {
    const said = says.deadline({ value, column });
    return said.kind === "day" && said.asText;
  },
  vague: (value, { says }, column) => says.deadline({ value, column }).kind === "vague",
  past: (value, { says, world: { today } }, column) => (says.day({ value, column })?.last ?? Infinity) < today,
  ahead: (value, { says, world: { today } }, column) => (says.day({ value, column })?.first ?? -Infinity) > today,
} as const satisfies Readonly<Record<string, FactTest>>;

const namesUnsecured = finderOf("UNSECURED");
const isUnsecured: FactTest = (value) =>
  typeof value === "string" && namesUnsecured(simpleText(value)) && !isPlaceholder(value);

const isGroup: FactTest = (value, { says }) => says.people({ value }).kind === "group";

/** “Every Friday” and “ongoing” say when a step is carried out, though they name no day. */
const COMING_AGAIN: ReadonlySet<string> = new Set(["every", "as-needed"]);

/** “2 meetings a year”: whatever it is that comes so often. */
const isSoOften = (value: CellValue): boolean => typeof value === "string" && SO_OFTEN.test(simpleText(value));

const SO_OFTEN = new RegExp(
  String.raw`^\d{1,3} \p{L}[\p{L} ]{2,40} (?:an?|each|every|per|par|al|por|ao|im|pro|je|om|w) ` +
    "(?:ano|year|month|week|term|an|mois|mes|jahr|monat|anno|mese|jaar|maand|aret|roku)$",
  "u",
);

const UNREADABLE: ReadonlySet<string> = new Set(["unreadable", "no-such-day", "placeholder"]);

/** A space at either end, or one that only looks like a space: no-break, zero-width. */
const isStray = (value: CellValue): boolean =>
  typeof value === "string" && (ODD_SPACE.test(value) || (!isSurelyTrimmed(value) && SPACE_AT_END.test(value)));

const ODD_SPACE = /[\u00a0\u200b\u2060\ufeff]/;
const SPACE_AT_END = /^\s|\s$/;

/**
 * The test of each kind of fact. A cell is tested only for what an active rule asks, and each different content once.
 */
export const FACT_TESTS: Readonly<Record<FactKind, FactTest>> = {
  filled: isFilled,
  blank: (value) => isBlank({ value }),
  error: isError,
  placeholder: (value, { isTemplateText }) => isTemplateText(value) || isPlaceholder(value),
  stray: (value) => isStray(value) && !isBlank({ value }),

  "step.vague": (value) =>
    findVagueness(value) !== null && !isBlank({ value }) && !isError(value) && !isPlaceholder(value),
  "measure.poor": (value) => !isMeasurable(value) && !isBlank({ value }) && !isError(value) && !isPlaceholder(value),

  "resources.unsecured": isUnsecured,
  "resources-needed.unsecured": isUnsecured,
  "resources-available.unsecured": isUnsecured,

  "step.none": isNothing,
  "owner.none": isNothing,
  "measure.none": isNothing,

  "owner.status": (value, { says }) => saysHowFar(value, says),
  "responsible.status": (value, { says }) => saysHowFar(value, says),
  "owner.group": (value, { says }) => ["placeholder", "group"].includes(says.people({ value }).kind),
  "responsible.group": isGroup,
  "communicator.group": isGroup,
  "owner.several": (value, { says }) => {
    const people = says.people({ value });
    return people.kind === "people" && people.names.length > 1;
  },

  "start.day": ofADay.day,
  "start.unreadable": ofADay.unreadable,
  "start.text": ofADay.text,
  "start.vague": ofADay.vague,
  "start.past": ofADay.past,
  "start.ahead": ofADay.ahead,
  "deadline.day": ofADay.day,
  "deadline.unreadable": (value, memory, column) =>
    ofADay.unreadable(value, memory, column) &&
    !COMING_AGAIN.has(memory.says.cadence({ value }).kind) &&
    !isSoOften(value),
  "deadline.ongoing": (value, memory, column) =>
    ofADay.unreadable(value, memory, column) && memory.says.cadence({ value }).kind === "as-needed",
  "deadline.text": ofADay.text,
  "deadline.vague": ofADay.vague,
  "deadline.past": ofADay.past,
  "deadline.ahead": ofADay.ahead,

  "cadence.unreadable": (value, { says }) => says.cadence({ value }).kind === "unreadable",

  "status.over": (value, { says }) => isOver(says.status({ value })),
  "status.dropped": (value, { says }) => says.status({ value }) === "dropped",
  "notes.over": (value, { says }) => isOver(says.status({ value })) && saysHowFar(value, says),
  "notes.dropped": (value, { says }) => saysDropped(value, says),
  "percent.over": (value, { says }) => isOver(says.status({ value })),
  "status.under-way": (value, { says }) =>
    ["started", "done"].includes(says.status({ value })) && !isTrafficLight(value),
  "status.not-started": (value, { says }) => says.status({ value }) === "not-started",
};
