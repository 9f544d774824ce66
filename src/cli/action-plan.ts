#!/usr/bin/env node
import { main } from "./main";

void main(process.argv.slice(2), {
  ...(process.argv[1] !== undefined && { script: process.argv[1] }),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(`\r\x1b[K${text}`) } : {}),
}).then((code) => {
  process.exitCode = code;
});
