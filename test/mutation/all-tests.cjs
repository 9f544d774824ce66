/* global describe, TESTS */
const { join } = require("node:path");

// Named after its file, so that no two tests have one name.
for (const file of TESTS) describe(file, () => void require(join(__dirname, "../..", file)));
