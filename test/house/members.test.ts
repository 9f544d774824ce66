import { TYPES } from "../host/members/index";
import { listCovered } from "./host-coverage";

const TESTED = new Set(TYPES.flatMap(({ type, members }) => Object.keys(members).map((member) => `${type}.${member}`)));

test("every member that the host covers has a test of its own", () => {
  expect(listCovered().filter((member) => !TESTED.has(member))).toEqual([]);
});
