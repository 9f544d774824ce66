import { recognize } from "../../src/recognition/recognize";
import { readingsOf } from "../../src/values/readings";
import { readDrawing } from "../support/drawing";
import { WORLD } from "../support/expect-findings";

/** How many people the owner of each step is. */
function countOwners(owners: readonly string[]): readonly number[] {
  const rows = owners.map((owner, i) => `| Prepare room ${i + 1} for the guests | ${owner} | 2027-03-0${i + 1} |`);
  const plans = recognize(readDrawing(["| Task | Owner | Due |", ...rows].join("\n")).grid);
  if ("kind" in plans) throw new Error(plans.because);
  return plans.flatMap((plan) => {
    const says = readingsOf(WORLD, plan);
    return plan.steps.map(({ owner }) => {
      const people = says.people(owner!);
      return people.kind === "people" ? people.names.length : 0;
    });
  });
}

test.each([
  ["a clinic", ["Jones, Mary", "Garcia Lopez, Maria", "Li, Bo"]],
  ["a school, with a couple of last names", ["Doe, Jane", "Perez Gil, Juan Carlos", "Roe, Rick", "Costa Pinto, Rui"]],
  ["a library, in capitals", ["BERG, MIA", "RUIZ SOTO, ANA", "LIND, BO"]],
])("one person in a column of last names first: %s", (_, owners) => {
  expect(countOwners(owners)).toEqual(owners.map(() => 1));
});

test.each([
  ["nothing shows the order", ["Mary Jones", "Garcia Lopez, Maria", "Bo Li"], [1, 2, 1]],
  ["others stand the other way round", ["Mary Jones, Bo Li", "Ann Bell, Tom Roe", "Doe, Jane"], [2, 2, 1]],
])("several people where %s", (_, owners, counts) => {
  expect(countOwners(owners)).toEqual(counts);
});
