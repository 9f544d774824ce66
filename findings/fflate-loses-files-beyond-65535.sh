#!/usr/bin/env bash
# fflate writes a zip of more than 65,535 files without a word, and then finds 64 of 65,600 in it.
#
# The end of a zip counts its files in two bytes; a zip with more needs the records of ZIP64. fflate 0.8.2 writes the
# count modulo 65,536 and no such record. Its own unzipSync goes by the count and returns 64 files of 65,600, without an
# error; Info-ZIP and Python, which walk through the list instead, find all of them. Up to 65,535 files all is well.
# The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.22
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error fflate@0.8.2
echo "Node $(node --version), fflate@0.8.2"

cat > finding.cjs <<'JS'
const { strictEqual } = require("node:assert");
const { unzipSync, zipSync } = require("fflate");

/** How many of so many empty files are found again, printed; fails if that is no longer what we saw. */
function expectFound(written, expected) {
  const files = Object.fromEntries(Array.from({ length: written }, (_, i) => [`note-${i}.txt`, new Uint8Array()]));
  const found = Object.keys(unzipSync(zipSync(files, { level: 0 }))).length;
  console.log(`${written} files written, ${found} found`);
  strictEqual(found, expected);
}

expectFound(65_535, 65_535);
expectFound(65_536, 0);
expectFound(65_600, 64);
JS
node finding.cjs
