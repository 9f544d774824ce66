const { TestEnvironment } = require("jest-environment-node");

/** A mutant that one test has noticed is dead: the tests after it are skipped. */
module.exports = class StopAtFirst extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name === "test_fn_failure" || name === "hook_failure") this.failed = true;
    if (name === "test_start" && this.failed) test.mode = "skip";
  }
};
