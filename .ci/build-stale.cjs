const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync, utimesSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "..");
const SOURCES = ["src", "assets", "test/bench", "manifest.xml", "package.json", "webpack.config.js"];

/** What webpack calls it, what we call it, and a file that it makes. */
const BUILDS = {
  addin: ["the add-in", "dist/addin/taskpane.html"],
  cli: ["the command line", "dist/cli/action-plan.js"],
  host: ["the stand-in for Excel", "dist/host-package/index.js"],
  workbench: ["the workbench", "dist/workbench/workbench.html"],
  "workbench-server": ["its server", "dist/workbench/server.js"],
  bench: ["the benchmarks", "dist/bench/print-bench.js"],
};

/**
 * Builds those that are older than anything they may be made of; by default all. Says what it builds before it starts.
 *
 * @example
 * buildStale("addin", "cli");
 */
function buildStale(...named) {
  const names = named.length > 0 ? named : Object.keys(BUILDS);
  const newest = Math.max(...SOURCES.map(changed));
  const stale = names.filter((name) => !existsSync(join(ROOT, made(name))) || changed(made(name)) < newest);
  if (stale.length === 0) return;

  process.stderr.write(`Building ${stale.map((name) => BUILDS[name][0]).join(", ")} (less than a minute) …\n`);
  const words = ["--mode", "production", ...stale.flatMap((name) => ["--config-name", name])];
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, ...words], { cwd: ROOT, stdio: ["ignore", process.stderr, process.stderr] });

  const now = new Date();
  for (const name of stale) utimesSync(join(ROOT, made(name)), now, now); // webpack does not touch unchanged files
}

const made = (name) => BUILDS[name][1];

/** When the file, or the newest in the folder, last changed; a folder changes when a file in it comes or goes. */
function changed(path) {
  const stats = statSync(join(ROOT, path));
  const inside = stats.isDirectory() ? readdirSync(join(ROOT, path)).map((name) => changed(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

module.exports = { buildStale };
if (require.main === module) buildStale(...process.argv.slice(2));
