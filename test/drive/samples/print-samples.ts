import { readdirSync } from "node:fs";
import { join } from "node:path";
import { NEWEST } from "../../house/read-typings";
import { readSample } from "./read-sample";
import { runSample } from "./run-sample";

/**
 * `npm run samples -- FOLDER`: runs each sample of a clone of OfficeDev/office-js-snippets (its folder samples/excel),
 * and prints `docs/host-samples.md`.
 */
async function printSamples(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("Which samples? npm run samples -- FOLDER, with files that end in .yaml.");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort();
  const rows: string[] = [];
  let running = 0;
  for (const file of files) {
    const status = await tell(join(folder, file));
    if (status === RUNS) running++;
    rows.push(`| ${file.replace(/\.yaml$/, "").replaceAll("\\", "/")} | ${status} |`);
  }
  console.log(`${INTRODUCTION}\n\n**${running} of ${files.length} samples run without an error.**\n`);
  console.log(`| sample | in the host |\n| --- | --- |\n${rows.join("\n")}`);
  process.exit(0);
}

const INTRODUCTION = `# Microsoft's samples in the stand-in for Excel

Written by \`npm run samples -- FOLDER > docs/host-samples.md\`, where FOLDER is \`samples/excel\` of a clone of
OfficeDev/office-js-snippets. Each sample runs as it is, in a new workbook: every one of its buttons is clicked, each
function that it brings is called by a formula (which may show an error of its own), and nothing may be refused or
thrown. What a person would do in between (choose a file, click on a shape) is not done.`;

const RUNS = "runs";

async function tell(path: string): Promise<string> {
  const sample = readSample(path);
  const { controls, functions, errors } = await runSample(sample);
  if (errors.length === 0) return controls + functions > 0 ? RUNS : "only loaded: it has no buttons";
  if (sample.needs !== null && sample.needs > NEWEST)
    return `needs ExcelApi 1.${sample.needs}, newer than its Office.js`;
  const [first = "", ...others] = errors.map((error) => error.replaceAll(/[|\s]+/g, " "));
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}

printSamples(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
