const { buildStale } = require("../../.ci/build-stale.cjs");

/** Before the browser's tests: what ships is built, and the browser unpacked. */
module.exports = async () => {
  buildStale("addin", "host", "workbench", "workbench-server");
  const { launchBrowser } = require("../e2e/browser");
  await (await launchBrowser()).close();
};
