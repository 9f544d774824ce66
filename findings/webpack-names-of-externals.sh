#!/usr/bin/env bash
# A library that webpack builds as "commonjs-static" seems, to an import, to export all that its externals export.
#
# webpack 5.112.2 offers `library: { type: "commonjs-static" }` so that Node finds the names of a CommonJS library by
# reading its text: `import { lend } from "./library.cjs"` works. A package that is left out of the bundle stands in that
# text as `module.exports = require("numfmt")`, within a function; Node 20 and 22 take it for "this library exports what
# numfmt exports". So `import { dateToSerial } from "./library.cjs"` links, and is undefined, where an error should say
# that there is no such name; `export *` passes all of them on. `require` has only what the library exports. A file in
# front of it that names each export (`export { lend } from "./library.cjs"`) has only those, too.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error webpack@5.112.2 numfmt@3.2.6
echo "Node $(node --version), webpack@5.112.2, numfmt@3.2.6"

mkdir source
cat > source/library.js <<'JS'
export const lend = (day) => require("numfmt").format("yyyy-mm-dd", day + 21); // only when it is needed
JS

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const folder = fileURLToPath(new URL(".", import.meta.url));
await new Promise((resolve, reject) => {
  webpack(
    {
      mode: "production",
      target: "node20",
      context: folder,
      entry: "./source/library.js",
      output: { path: `${folder}/built`, filename: "library.cjs", library: { type: "commonjs-static" } },
      externals: { numfmt: "commonjs numfmt" },
      optimization: { minimize: false },
    },
    (error) => (error ? reject(error) : resolve()),
  );
});

const library = await import("./built/library.cjs");
const required = createRequire(import.meta.url)("./built/library.cjs");
const others = Object.keys(library).filter((name) => !["lend", "default", "module.exports", "__esModule"].includes(name));
console.log(`lend(46348) is ${library.lend(46348)}; required, the library has:`, Object.keys(required));
console.log(`an import finds ${others.length} names more, such as dateToSerial:`, library.dateToSerial);
deepStrictEqual(library.lend(46348), "2026-12-13");
deepStrictEqual(Object.keys(required), ["lend"]);
deepStrictEqual("dateToSerial" in library, true);
deepStrictEqual(others.length > 10 && others.every((name) => library[name] === undefined), true);
JS
node finding.mjs
