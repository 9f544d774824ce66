import { startsWithVerb } from "../../src/values/action";
import { isRead, readCadence } from "../../src/values/cadence";
import { isAboutOrder } from "../../src/values/dependencies/is-about-order";
import { isMeasurable } from "../../src/values/measure";
import { isLastNameFirst } from "../../src/values/names/is-last-name-first";
import { isAllCapitals, isNameWord, isParticle } from "../../src/values/names/name-words";
import { isOver, readStatus } from "../../src/values/status";

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

test("words of names", () => {
  expect(["Ana", "O’Brien", "Núñez", "J.", "García-López"].filter((word) => !isNameWord(word))).toEqual([]);
  expect(["3rd", "(Ana", "Ana)", "ana@clinic", ""].filter(isNameWord)).toEqual([]);
  expect(["RUIZ", "ANA RUIZ", "NATO"].filter((text) => !isAllCapitals(text))).toEqual([]);
  expect(["R", "Ruiz", "ANa", "ana", "R U"].filter(isAllCapitals)).toEqual([]);
  expect(["de", "van", "O"].filter((word) => !isParticle(word))).toEqual([]);
  expect(["D", "E.", "Ana"].filter(isParticle)).toEqual([]);
});
