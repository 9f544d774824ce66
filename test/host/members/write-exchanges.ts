import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { nameFile, record, typeNames, writeExchanges } from "./exchanges";

/** `npm run exchanges`: records what Office.js and the host say to each other about every member. */
async function writeAll(day: string): Promise<void> {
  for (const type of typeNames) {
    const file = nameFile(type);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writeExchanges(await record(type, day)));
  }
}

void writeAll(new Date().toISOString().slice(0, 10));
