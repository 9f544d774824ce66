const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync, utimesSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "../..");
const SOURCES = ["src", "assets", "manifest.xml", "package.json", "webpack.config.js"];

/** What webpack calls it, and a file that it makes. */
const BUILDS = {
  addin: "dist/addin/taskpane.html",
  workbench: "dist/workbench/workbench.html",
  "workbench-server": "dist/workbench/server.js",
};

/** The browser's tests run what is shipped: it is built before the first of them, unless it is newer than everything it is made of. */
module.exports = () => {
  const newest = Math.max(...SOURCES.map(changed));
  const stale = Object.keys(BUILDS).filter((name) => !existsSync(join(ROOT, BUILDS[name])) || changed(BUILDS[name]) < newest);
  if (stale.length === 0) return;
  const names = stale.flatMap((name) => ["--config-name", name]);
  execFileSync(process.execPath, [join(ROOT, "node_modules/webpack/bin/webpack.js"), "--mode", "production", ...names], {
    cwd: ROOT,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  for (const name of stale) utimesSync(join(ROOT, BUILDS[name]), new Date(), new Date()); // webpack leaves alone what came out the same
};

/** When the file, or the newest in the folder, last changed. */
function changed(path) {
  const stats = statSync(join(ROOT, path));
  return stats.isDirectory() ? Math.max(...readdirSync(join(ROOT, path)).map((name) => changed(join(path, name)))) : stats.mtimeMs;
}
