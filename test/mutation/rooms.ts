import { listFiles } from "../support/repository";

/** A room whose code is mutated, and the folders whose tests are to notice; `npm test` runs all of them. */
export interface Room {
  readonly name: string;
  readonly tests: readonly string[];
}

export const ROOMS: readonly Room[] = [
  { name: "values", tests: ["test/values"] },
  { name: "recognition", tests: ["test/recognition"] },
  { name: "rules", tests: ["test/rules"] },
  { name: "communication", tests: ["test/communication"] },
  { name: "commands", tests: ["test/commands", "test/review", "test/templates"] },
];

/** Tests that would take seconds for each mutant (chance, large or many sheets), or read the source as text. */
const LEFT_OUT = [
  "test/recognition/anywhere.test.ts",
  "test/recognition/words-in-parts.test.ts",
  "test/rules/check-again.test.ts",
  "test/rules/leave-out-examples.test.ts",
  "test/communication/large-plan.test.ts",
  "test/communication/team-at-work.test.ts",
  "test/commands/cost.test.ts",
];

/** The same of single tests. */
export const TESTS_LEFT_OUT = [
  "on any later day the same plan adds nothing and moves nothing; each moved deadline moves its event",
  "what was told never comes again, however often the plan changes, is sorted or grows old",
  "the address of a draft is never too long, and says where its text ends",
  "a report of ten thousand findings goes out in messages that Excel on the web takes",
  "a plan of 1,000 steps is communicated in two round trips, and refreshed in three",
];

/** The test files of a room, as paths from the root, with `/`. */
export const listTests = ({ tests }: Room): readonly string[] =>
  tests
    .flatMap((folder) => listFiles(folder, /\.test\.tsx?$/))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !LEFT_OUT.includes(file));
