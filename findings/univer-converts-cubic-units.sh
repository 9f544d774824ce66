#!/usr/bin/env bash
# @univerjs/engine-formula converts volumes wrongly where one of the units has a prefix: a litre is 0.1 cm^3.
#
# Excel's CONVERT takes prefixes for metric units, also for those of areas and volumes: "cm^3" is a cube of one
# centimetre, so =CONVERT(1,"l","cm^3") is 1000. @univerjs/engine-formula 0.25.1 applies the prefix once instead of three
# times, and gives 0.1; its answers are right where no prefix stands before a power (l in gal, yd^3 in m^3). It gives
# #N/A for "in^2" and "in2", which Excel's page lists.
# Excel's units: https://support.microsoft.com/office/d785bef1-808e-4aac-bdcd-666c810f9af2
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @univerjs/engine-formula@0.25.1 rxjs@7.8.2
echo "Node $(node --version), @univerjs/engine-formula@0.25.1"

cat > finding.cjs <<'JS'
const { strictEqual } = require("node:assert");
const univer = require("@univerjs/engine-formula");

const classes = new Map(univer.functionEngineering.map(([Class, name]) => [name, Class]));
const Convert = classes.get("CONVERT");

/** What Univer gives for =CONVERT(1,from,to), printed; fails if that is no longer what we saw. */
function expectSeen(from, to, expected, right) {
  const [one, a, b] = [
    univer.NumberValueObject.create(1),
    univer.StringValueObject.create(from),
    univer.StringValueObject.create(to),
  ];
  const seen = new Convert("CONVERT").calculate(one, a, b).getValue();
  console.log(`=CONVERT(1,"${from}","${to}"): ${seen}, in Excel ${right}`);
  strictEqual(seen, expected);
}

expectSeen("l", "gal", 0.2641720523581484, 0.2641720523581484);
expectSeen("yd^3", "m^3", 0.764554857984, 0.764554857984);
expectSeen("l", "cm^3", 0.1, 1000);
expectSeen("m^3", "cm^3", 100, 1_000_000);
expectSeen("in^3", "cm^3", 0.0016387064, 16.387064);
expectSeen("in^2", "m^2", "#N/A", 0.00064516);
JS
node finding.cjs
