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

/** Two projects: what runs in Node, and what needs a real browser (slow, one at a time). */
export default {
  reporters: ["default", "<rootDir>/test/support/closing-line.cjs"],
  // A machine that has much to do may take a minute for what takes another a second.
  testTimeout: 300_000,
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      transform,
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
