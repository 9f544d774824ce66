#!/usr/bin/env bash
# numfmt writes minus 30 hours as "-18:00" with Excel's format "[h]:mm" for elapsed time.
#
# In workbooks with the dates of 1904 a time may be negative, and [h], [m] and [s] count all hours, minutes and seconds
# of it. numfmt 3.2.6 takes the day below and the time within it, but counts that day as if it were above: minus 1.25
# days become "-18:00" instead of "-30:00", minus 5 minutes "-0:55". Half a day (-0.5) is right by chance, and so is
# every positive time.
# Elapsed time: https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error numfmt@3.2.6
echo "Node $(node --version), numfmt@3.2.6"

cat > finding.mjs <<'JS'
import { strictEqual } from "node:assert";
import { format } from "numfmt";

/** What numfmt writes, printed; fails if that is no longer what we saw. */
function expectSeen(pattern, minutes, expected, right) {
  const seen = format(pattern, minutes / (24 * 60));
  console.log(`${minutes} minutes as ${pattern}: ${seen}, right is ${right}`);
  strictEqual(seen, expected);
}

expectSeen("[h]:mm", 1800, "30:00", "30:00");
expectSeen("[h]:mm", -1800, "-18:00", "-30:00");
expectSeen("[h]:mm", -5, "-0:55", "-0:05");
expectSeen("[mm]:ss", -30, "-30:00", "-30:00");
JS
node finding.mjs
