import { type JsonPath, parseJson } from "../../src/commands/profile/parse-json";

const read = (text: string) => {
  const found = parseJson(text);
  if ("because" in found) throw new Error(`Line ${found.line}: ${found.because}`);
  return found;
};

test.each([
  "{}",
  "[]",
  " \t\r\n7\n ",
  "-0.5e+3",
  "1E-2",
  "true",
  "false",
  "null",
  '""',
  '"a \\"b\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00e9 ü"',
  '{ "name" : "Oak" , "people":["Ana",{"Bo":[[]]}, 3] }',
  '{"a":{"b":{"c":[1,[2,[3]]]}}}',
  '{"__proto__":{"admin":true}}',
  "[".repeat(21) + "]".repeat(21),
])("%s is what JSON.parse reads", (text) => expect(read(text).value).toEqual(JSON.parse(text)));

test.each([
  ["", 1, "it ends too early"],
  ["\n\n", 3, "it ends too early"],
  ["{", 1, 'a text between " and " is missing'],
  ["[", 1, "it ends too early"],
  ['{"a":', 1, "it ends too early"],
  ["{name: 1}", 1, 'a text between " and " is missing'],
  ["{'a': 1}", 1, 'a text between " and " is missing'],
  ['{"a\n": 1}', 1, 'a text between " and " is missing'],
  ['{"a": 1,}', 1, 'a text between " and " is missing'],
  ['{"a":\n 1\n "b": 2}', 3, "a comma or } is missing"],
  ['{"a"\n 1}', 2, 'a colon is missing behind "a"'],
  ["[1\n2]", 2, "a comma or ] is missing"],
  ["[1,]", 1, "] is no value"],
  ["[,1]", 1, ",1] is no value"],
  ["\nwibble wobble", 2, "wibble wob is no value"],
  ["01", 1, "something stands behind its end"],
  ["{}\n{}", 2, "something stands behind its end"],
  ['"\\x"', 1, '"\\x" is no value'],
  ["[".repeat(22) + "]".repeat(22), 1, "it is nested too deeply"],
])("%j is refused: line %d, %s", (text, line, because) => expect(parseJson(text)).toEqual({ line, because }));

const PROFILE = `{
  "name": "Oak",
  "rules":
  {
    "owner-missing": { "severity": "error",
      "locked": true }
  },
  "people": [
    "Ana",

    "Bo"
  ]
}`;

test.each<[JsonPath, number]>([
  [[], 1],
  [["name"], 2],
  [["rules"], 3],
  [["rules", "owner-missing"], 5],
  [["rules", "owner-missing", "severity"], 5],
  [["rules", "owner-missing", "locked"], 6],
  [["rules", "owner-missing", "reason"], 5],
  [["rules", "step-vague", "locked"], 3],
  [["people", 0], 9],
  [["people", 1], 11],
  [["people", 2], 8],
  [["version"], 1],
])("%j stands on line %d", (path, line) => expect(read(PROFILE).lineOf(path)).toBe(line));

test("names that stand twice are told with their way, and the last one holds", () => {
  const { twice, value } = read('{"a":[{"b":1,"c":2,"b":3},{"b":4}],"d":1,"a":5}');
  expect(twice).toEqual([["a", 0, "b"], ["a"]]);
  expect(value).toEqual({ a: 5, d: 1 });
  expect(read('{"a":{"b":1},"b":1}').twice).toEqual([]);
});
