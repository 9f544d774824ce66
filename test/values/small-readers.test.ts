import { findIsoDay } from "../../src/sheet/serial-date";
import { isRead, readCadence } from "../../src/values/cadences/cadence";
import { readDeadline } from "../../src/values/dates/deadline";
import { isAboutOrder } from "../../src/values/dependencies/is-about-order";
import { readAmounts } from "../../src/values/money/read-amounts";
import { readCurrency } from "../../src/values/money/read-currency";
import { isLastNameFirst } from "../../src/values/people/is-last-name-first";
import { isAllCapitals, isNameWord, isParticle } from "../../src/values/people/name-words";
import { isMeasurable } from "../../src/values/steps/is-measurable";
import { saysAct } from "../../src/values/steps/says-act";
import { isOver, readStatus } from "../../src/values/steps/status";
import { startsWithVerb } from "../../src/values/steps/vagueness";
import { fold } from "../../src/values/texts/fold";

test.each([
  ["Hire a tutor", true],
  ["  1. Recruter un tuteur", true],
  ["(Order) the beds", true],
  ["Tutoring", false],
  ["", false],
])("“%s” starts with a verb: %s", (text, expected) => expect(startsWithVerb(text)).toBe(expected));

test.each([
  ["weekly", true],
  ["as needed", true],
  ["", false],
  ["often", false],
  ["#REF!", false],
])("“%s” says how often: %s", (text, expected) => expect(isRead(readCadence(text))).toBe(expected));

test.each([
  ["After step", true],
  ["After", true],
  ["After the visit", false],
  ["Step", false],
])("“%s” is about order alone: %s", (text, expected) => expect(isAboutOrder(text)).toBe(expected));

test.each([
  ["Ruiz, Ana", true],
  ["Ruiz, Ana; Lind, Bo", true],
  ["Ruiz, Ana / Lind, Bo", true],
  ["Ruiz, Ana; Bo Lind", false],
  ["Ana Ruiz, Bo Lind", false],
  ["Ruiz", false],
])("“%s” has the last name first: %s", (text, expected) => expect(isLastNameFirst(text)).toBe(expected));

test.each([
  ["Kindness", false],
  ["Collaboration", false],
  ["Kindness of staff", true],
  ["Registre", true],
  ["Cooling towers", true],
])("“%s” can be measured: %s", (text, expected) => expect(isMeasurable(text)).toBe(expected));

test.each([
  ["done", true],
  ["dropped", true],
  ["started", false],
  ["not-started", false],
  [undefined, false],
] as const)("%s is over: %s", (status, expected) => expect(isOver(status)).toBe(expected));

test.each([
  ["[x]", "done"],
  [" [ ] ", "not-started"],
  ["[]", "not-started"],
  ["order [x]", "unreadable"],
  ["[x] order", "unreadable"],
  ["📌", "unreadable"],
])("the box “%s” is %s", (text, expected) => expect(readStatus(text)).toBe(expected));

test.each([
  ["Budget (EUR)", "€"],
  ["EUR.", "€"],
  ["Rp.", "IDR"],
  ["R$", "BRL"],
  ["Costs in sgd", "SGD"],
  ["Money", null],
  ["12", null],
  ["", null],
])("“%s” names the currency %s", (text, currency) => expect(readCurrency(text)).toBe(currency));

test.each([
  ["3 k", 3_000],
  ["3 tsd", 3_000],
  ["3 Tsd.", 3_000],
  ["3 thousand", 3_000],
  ["3 тыс", 3_000],
  ["3 mio", 3_000_000],
  ["3 Mio.", 3_000_000],
  ["3 million", 3_000_000],
  ["3 millions", 3_000_000],
  ["3 mrd", 3_000_000_000],
  ["3 Mrd.", 3_000_000_000],
  ["3 bn", 3_000_000_000],
  ["3 lakh", 300_000],
  ["3 crore", 30_000_000],
  ["3 metres", 3],
])("“%s €” is %d", (text, value) =>
  expect(readAmounts(`${text} €`).map((one) => one.value)).toEqual(text === "3 metres" ? [] : [value]),
);

test.each([
  ["1990-01-01", "day"],
  ["1989-12-31", "unreadable"],
  ["2150-12-31", "day"],
  ["2151-01-01", "unreadable"],
])("the day %s, as Excel keeps it, is %s", (iso, kind) => {
  expect(readDeadline(findIsoDay(iso)!, { today: 46354, monthFirst: false }).kind).toBe(kind);
});

test.each([
  [5, false],
  [true, false],
  ["", false],
  ["Regale streichen", true],
  ["Label printer", false],
])("%j says what is to be done: %s", (value, expected) => expect(saysAct(value)).toBe(expected));

test.each([
  [" (Échéance) *\n(jour) ", "echeance jour"],
  ["?!", ""],
  ["#12 – 40 %", "#12 40 %"],
])("%j is compared as “%s”", (text, folded) => expect(fold(text)).toBe(folded));

test("words of names", () => {
  expect(["Ana", "O’Brien", "Núñez", "J.", "García-López"].filter((word) => !isNameWord(word))).toEqual([]);
  expect(["3rd", "(Ana", "Ana)", "ana@clinic", ""].filter(isNameWord)).toEqual([]);
  expect(["RUIZ", "ANA RUIZ", "NATO"].filter((text) => !isAllCapitals(text))).toEqual([]);
  expect(["R", "Ruiz", "ANa", "ana", "R U"].filter(isAllCapitals)).toEqual([]);
  expect(["de", "van", "O"].filter((word) => !isParticle(word))).toEqual([]);
  expect(["D", "E.", "Ana"].filter(isParticle)).toEqual([]);
});
