import { sampleRoom } from "./sample";

const whole = sampleRoom("values", 1, "a seed");

test("all of a room is its functions, and no list of words", () => {
  expect(whole).toContainEqual(expect.stringMatching(/^src\/values\/people\/split-names\.ts:\d+-\d+$/));
  expect(whole.filter((lines) => lines.includes("words/german"))).toEqual([]);
});

test("a share is about as large as it says, and the same for the same seed only", () => {
  const part = sampleRoom("values", 0.25, "a seed");
  expect(whole).toEqual(expect.arrayContaining([...part]));
  expect(part.length / whole.length).toBeGreaterThan(0.15);
  expect(part.length / whole.length).toBeLessThan(0.35);
  expect(sampleRoom("values", 0.25, "a seed")).toEqual(part);
  expect(sampleRoom("values", 0.25, "another")).not.toEqual(part);
});
