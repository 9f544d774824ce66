import { findFormerRows } from "../../src/excel/guarded/find-former-rows";

const GARDEN = [
  ["Paint the fence", "Ana"],
  ["Plant the trees", "Ben"],
  ["Water the trees", "Ben"],
];

test.each([
  ["as they were", ["Paint Ana", "Plant Ben", "Water Ben"], [], [0, 1, 2]],
  ["as they were, one overwritten", ["Paint Ana", "Plant TBD", "Water Ben"], [[1, 1]], [0, 1, 2]],
  ["sorted", ["Water Ben", "Plant Ben", "Paint Ana"], [], [2, 1, 0]],
  ["sorted, one overwritten", ["Water TBD", "Plant Ben", "Paint Ana"], [[0, 1]], [2, 1, 0]],
  [
    "sorted, all names overwritten",
    ["Water -", "Paint -", "Plant -"],
    [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
    [2, 0, 1],
  ],
  [
    "sorted, a whole row overwritten",
    ["- -", "Plant Ben", "Paint Ana"],
    [
      [0, 0],
      [0, 1],
    ],
    [2, 1, 0],
  ],
  [
    "two that may have been the same stay",
    ["- Ana", "- Ben", "- Ben"],
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    [0, 1, 2],
  ],
  ["one changed by somebody else", ["Water Eva", "Plant Ben", "Paint Ana"], [], null],
  ["the same row twice", ["Paint Ana", "Paint Ana", "Water Ben"], [], null],
  ["a row more", ["Paint Ana", "Plant Ben", "Water Ben", "Mow Eva"], [], null],
  ["a row less", ["Paint Ana", "Plant Ben"], [], null],
])("rows %s", (_, drawn, overwritten, former) => {
  const words: Record<string, string> = {
    Paint: "Paint the fence",
    Plant: "Plant the trees",
    Water: "Water the trees",
  };
  const now = drawn.map((row) => row.split(" ").map((word) => words[word] ?? word));
  const isOverwritten = (row: number, column: number) => overwritten.some(([r, c]) => r === row && c === column);
  expect(findFormerRows(GARDEN, now, isOverwritten)).toEqual(former);
});
