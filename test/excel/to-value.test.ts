import { toValue } from "../../src/excel/write/write-draft";

test.each([
  "=SUM(A1)",
  "+1",
  "-12 points",
  "@Ann",
  "3/4",
  "13–27 Oct",
  "50%",
  "TRUE",
  "'quoted",
  "#N/A",
  "(12)",
  "5 teachers",
  "Oct 5",
])("the text %s stays a text, by an apostrophe", (text) => {
  expect(toValue(text)).toBe(`'${text}`);
});

test("what Excel takes as it is needs none; a formula is one", () => {
  expect(toValue("Hire a math tutor")).toBe("Hire a math tutor");
  expect(toValue("")).toBe("");
  expect(toValue(46348)).toBe(46348);
  expect(toValue({ formula: "=MAX(A1:A9)" })).toBe("=MAX(A1:A9)");
});
