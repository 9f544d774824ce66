#!/usr/bin/env bash
# numfmt takes the country of a currency sign for the language of the whole number: "[$€-407] #,##0.00" is "€ 1.234,50".
#
# In a number format of Excel "[$€-407]" is a euro sign as Germany writes it; thousands and decimals stay those of the
# user's own settings. LibreOffice 7.4 in English shows such a cell of an .xlsx file as "€ 1,234.50". numfmt 3.2.6
# changes the separators too, also for "[$kr-41D]", even where a locale is given to it. Without a country, "[$€]", they
# stay.
# The format: ISO/IEC 29500-1, 18.8.31, "currency and locale"
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

/** What numfmt writes for 1234.5 in English, printed; fails if that is no longer what we saw. */
function expectSeen(pattern, expected, right) {
  const seen = format(pattern, 1234.5, { locale: "en-US" }).replaceAll(/\s/g, " ");
  console.log(`1234.5 as ${pattern}: ${seen}, in LibreOffice ${right}`);
  strictEqual(seen, expected);
}

expectSeen("[$€] #,##0.00", "€ 1,234.50", "€ 1,234.50");
expectSeen("[$€-407] #,##0.00", "€ 1.234,50", "€ 1,234.50");
expectSeen("#,##0.00 [$kr-41D]", "1 234,50 kr", "1,234.50 kr");
JS
node finding.mjs
