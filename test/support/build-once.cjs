const { execFileSync } = require("node:child_process");
const { join } = require("node:path");

/** The browser's tests run what production ships: it is built once, before the first of them. */
module.exports = () => {
  const root = join(__dirname, "../..");
  execFileSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production", "--config-name", "addin"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
};
