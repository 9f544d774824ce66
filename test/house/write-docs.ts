import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documents } from "./documents";

/** `npm run docs`: writes what is generated from the code. */
for (const { path, text } of documents()) {
  const file = join(__dirname, "../..", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
