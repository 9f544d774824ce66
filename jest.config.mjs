import { availableParallelism } from "node:os";

const transform = {
  "\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
    },
  ],
};

/** The package of Univer's formulas requires modules that jest does not load; this build has them in it. */
const moduleNameMapper = { "^@univerjs/core$": "<rootDir>/node_modules/@univerjs/core/lib/umd/index.js" };

/** Two projects: what runs in Node, and what needs a real browser (slow, one at a time). */
export default {
  reporters: ["default", "<rootDir>/test/support/closing-line.cjs"],
  // A machine that has much to do may take a minute for what takes another a second.
  testTimeout: 300_000,
  // A process that has grown is replaced by a new one: in a large one the last tests are three times as slow.
  workerIdleMemoryLimit: "1GB",
  // Jest leaves one processor unused, of two that is half; a test of the browser waits more than it works.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      transform,
      moduleNameMapper,
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/before-browser.cjs",
    },
  ],
};
