import { partRows } from "../../src/excel/amend/part-rows";
import type { RowChange } from "../../src/sheet/amendment";

const insert = (row: number, count: number): RowChange => ({ kind: "insert", row, count });
const remove = (row: number, count: number): RowChange => ({ kind: "delete", row, count });

/** Each row as what it is: the number it had before, or which of the inserted ones. */
const describeRows = (changes: readonly RowChange[], from: number, count: number) =>
  partRows(changes, from, count).flatMap(({ count: rows, place }) =>
    Array.from({ length: rows }, (_, i) =>
      place.kind === "kept" ? place.row + i : `new ${place.change.row}.${place.offset + i}`,
    ),
  );

test.each([
  ["no change", [], [3, 4, 5, 6]],
  ["rows inserted within", [insert(5, 2)], [3, 4, "new 5.0", "new 5.1"]],
  ["rows inserted above", [insert(1, 2)], [1, 2, 3, 4]],
  ["rows inserted over the beginning", [insert(2, 3)], ["new 2.1", "new 2.2", 2, 3]],
  ["rows deleted within", [remove(4, 2)], [3, 6, 7, 8]],
  ["rows deleted above, others inserted below", [insert(7, 1), remove(0, 2)], [5, 6, "new 7.0", 7]],
  ["a row replaced by others", [insert(5, 2), remove(4, 1)], [3, "new 5.0", "new 5.1", 5]],
])("rows 3 to 6 after %s", (_, changes, rows) => {
  expect(describeRows(changes, 3, 4)).toEqual(rows);
});
