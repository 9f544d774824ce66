const { buildStale } = require("../../.ci/build-stale.cjs");

/** Before the browser's tests: what ships is built, and a browser started once, so that it is not unpacked by several tests at the same time. */
module.exports = async () => {
  buildStale("addin", "host", "workbench", "workbench-server");
  const { launchBrowser } = require("../e2e/browser");
  await (await launchBrowser()).close();
};
