const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync, utimesSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "..");
const SOURCES = ["src", "assets", "manifest.xml", "package.json", "webpack.config.js"];

/** What webpack calls it, and a file that it makes. */
const BUILDS = {
  addin: "dist/addin/taskpane.html",
  cli: "dist/cli/action-plan.js",
  host: "dist/host/index.js",
  workbench: "dist/workbench/workbench.html",
  "workbench-server": "dist/workbench/server.js",
};

/** Builds those of the named that are older than anything they may be made of; without names, all. */
function buildStale(...named) {
  const names = named.length > 0 ? named : Object.keys(BUILDS);
  const newest = Math.max(...SOURCES.map(changed));
  const stale = names.filter((name) => !existsSync(join(ROOT, BUILDS[name])) || changed(BUILDS[name]) < newest);
  if (stale.length === 0) return;
  const words = ["--mode", "production", ...stale.flatMap((name) => ["--config-name", name])];
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, ...words], { cwd: ROOT, stdio: ["ignore", process.stderr, process.stderr] });
  for (const name of stale) utimesSync(join(ROOT, BUILDS[name]), new Date(), new Date()); // webpack leaves alone what came out the same
}

/** When the file, or the newest in the folder, last changed. */
function changed(path) {
  const stats = statSync(join(ROOT, path));
  return stats.isDirectory()
    ? Math.max(...readdirSync(join(ROOT, path)).map((name) => changed(join(path, name))))
    : stats.mtimeMs;
}

module.exports = { buildStale };
if (require.main === module) buildStale(...process.argv.slice(2));
