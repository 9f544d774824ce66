import jest from "../../jest.config.mjs";

const [{ transform, moduleNameMapper }] = jest.projects;

/** All tests of a room in one file, so that a mutant costs one start. */
export default {
  rootDir: process.cwd(),
  testEnvironment: `${process.cwd()}/test/mutation/stop-at-first.cjs`,
  transform,
  moduleNameMapper,
  testMatch: ["<rootDir>/test/mutation/all-tests.cjs"],
  globals: { TESTS: process.env.MUTATION_TESTS.split(",") },
};
