const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync, utimesSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "../..");
const SOURCES = ["src", "assets", "manifest.xml", "package.json", "webpack.config.js"];

/** What webpack calls it, and a file that it makes. */
const BUILDS = {
  addin: "dist/addin/taskpane.html",
  host: "dist/host/index.js",
  workbench: "dist/workbench/workbench.html",
  "workbench-server": "dist/workbench/server.js",
};

/** Before the browser's tests: what ships is built, and a browser started once, so that it is not unpacked by several tests at the same time. */
module.exports = async () => {
  build();
  const { launchBrowser } = require("../e2e/browser");
  await (await launchBrowser()).close();
};

/** Nothing is built that is newer than everything it is made of. */
function build() {
  const newest = Math.max(...SOURCES.map(changed));
  const stale = Object.keys(BUILDS).filter((name) => !existsSync(join(ROOT, BUILDS[name])) || changed(BUILDS[name]) < newest);
  if (stale.length === 0) return;
  const names = stale.flatMap((name) => ["--config-name", name]);
  execFileSync(process.execPath, [join(ROOT, "node_modules/webpack/bin/webpack.js"), "--mode", "production", ...names], {
    cwd: ROOT,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  for (const name of stale) utimesSync(join(ROOT, BUILDS[name]), new Date(), new Date()); // webpack leaves alone what came out the same
}

/** When the file, or the newest in the folder, last changed. */
function changed(path) {
  const stats = statSync(join(ROOT, path));
  return stats.isDirectory() ? Math.max(...readdirSync(join(ROOT, path)).map((name) => changed(join(path, name)))) : stats.mtimeMs;
}
