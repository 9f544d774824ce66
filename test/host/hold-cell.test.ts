import fc from "fast-check";
import { holdCell } from "../../src/host/model/places/hold-cell";
import { contains } from "../../src/sheet/rectangle";

const areas = fc.array(
  fc.record({
    row: fc.nat(30),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 25 }),
    columns: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 40 },
);

test("few areas or many, small or tall: one of them holds a cell, or none does", () => {
  fc.assert(
    fc.property(areas, fc.record({ row: fc.nat(60), column: fc.nat(9) }), (all, cell) => {
      expect(holdCell(all, cell)).toBe(all.some((area) => contains(area, cell)));
    }),
    { numRuns: 2_000 },
  );
});
