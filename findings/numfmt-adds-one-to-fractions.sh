#!/usr/bin/env bash
# numfmt writes 9.98 as "10 49/50" with the number format "# ??/??" of Excel: one too much.
#
# numfmt 3.2.6 rounds the whole part of a number before it takes the fraction from what is left of the number as it was.
# Where the fraction is so near to 1 that the whole part is rounded up, the fraction is written as well: 9.98 becomes
# "10 49/50", 99.995 with "# ???/???" "100 199/200", 0.999 with "# ?/8" "1 8/8", which reads as 2. LibreOffice 7.4 writes
# 9 49/50, 99 199/200 and 1. Fractions that are not so near to 1 are right.
# Excel's fractions: https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68
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
function expectSeen(pattern, number, expected, right) {
  const seen = format(pattern, number).trim().replace(/ +/g, " ");
  console.log(`${number} as ${pattern}: ${seen}, right is ${right}`);
  strictEqual(seen, expected);
}

expectSeen("# ??/??", 9.75, "9 3/4", "9 3/4");
expectSeen("# ??/??", 9.95, "10 19/20", "9 19/20");
expectSeen("# ??/??", 9.98, "10 49/50", "9 49/50");
expectSeen("# ???/???", 99.995, "100 199/200", "99 199/200");
expectSeen("# ?/8", 0.999, "1 8/8", "1");
expectSeen("# ?/?", 99.995, "100 1/1", "100");
JS
node finding.mjs
