import { isParticle } from "../../src/values/people/name-words";
import { createMayBegin } from "../../src/values/words/create-may-begin";
import { listParts } from "../../src/values/words/part";

test.each([
  ["Total: 3", true],
  ["TOTAL", true],
  ["grand plan", true],
  ["Totally new", false],
  ["to", true],
  ["", true],
  ["Sum", false],
  ["Gran total", false],
])("“%s” may begin “total” or “grand total”: %s", (text, expected) => {
  expect(createMayBegin(() => ["total", "grand total"])(text)).toBe(expected);
});

test.each([
  ["", ["latin"]],
  ["Budget", ["latin"]],
  ["Budget: 预算", ["latin", "chinese"]],
  ["预算 Budget", ["latin", "chinese"]],
])("“%s” is written in %s", (text, parts) => expect(listParts(text)).toEqual(parts));

test("a particle may stand in capitals; a capital letter alone is an initial", () => {
  expect(["van", "VAN", "von", "VON", "de", "DE", "O", "O."].filter((word) => !isParticle(word))).toEqual([]);
  expect(["V", "V.", "D", "Van Dyk"].filter(isParticle)).toEqual([]);
});
