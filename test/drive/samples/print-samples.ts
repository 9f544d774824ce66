import { readdirSync } from "node:fs";
import { join } from "node:path";
import { NEWEST } from "../../house/read-typings";
import { readSample, type Sample } from "./read-sample";
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
  const inScope: string[] = [];
  for (const file of files) {
    const sample = readSample(join(folder, file));
    const status = await tell(sample);
    if (status === RUNS) running++;
    if (isInScope(sample)) inScope.push(status);
    rows.push(`| ${file.replace(/\.yaml$/, "").replaceAll("\\", "/")} | ${status} |`);
  }
  console.log(
    `${INTRODUCTION}\n\n**${running} of ${files.length} samples run without an error.** ${describeScope(inScope)}\n`,
  );
  console.log(`| sample | in the host |\n| --- | --- |\n${rows.join("\n")}`);
  process.exit(0);
}

const INTRODUCTION = `# Microsoft's samples in the stand-in for Excel

Written by \`npm run samples -- FOLDER > docs/host-samples.md\`, where FOLDER is \`samples/excel\` of a clone of
OfficeDev/office-js-snippets. Each sample runs as it is, in a new workbook: every one of its buttons is clicked, each
function that it brings is called by a formula (which may show an error of its own), and nothing may be refused or
thrown. A field for a file gets one: a picture of one dot where the page asks for a picture, else a workbook. What else
a person would do in between (click on a shape, type into a cell) is not done.

\`10-chart/chart-formatting\` puts its chart on the sheet that was active before its own, and then looks for it on its
own; there is no reason to think that it does otherwise in Excel.`;

const describeScope = (statuses: readonly string[]): string =>
  `${statuses.filter((status) => status === RUNS).length} of the ${statuses.length} in scope do: those that have ` +
  `something to click or to call, and that say they need no ExcelApi newer than 1.${NEWEST}.`;

/** It has something to click or to call, and says that it needs nothing newer than what the host answers. */
const isInScope = ({ needs, html, script }: Sample): boolean =>
  (needs ?? 0) <= NEWEST && /<button|@customfunction/i.test(html + script);

const RUNS = "runs";

async function tell(sample: Sample): Promise<string> {
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
