import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/cli/main";
import { ROOT } from "../../support/repository";
import { plantPlans } from "./many-plans";

/** The commands in `docs/review` do what the page says, as they are written there. */
const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (...names: readonly string[]): string => join(folder, ...names);
const silent = { print: () => undefined, complain: () => undefined };

beforeAll(async () => {
  plantPlans(at("plans"), 45, 3);
  mkdirSync(at("review"));
  await main(["review", at("plans"), "--out", at("whole.xlsx"), "--today", "2026-11-28"], silent);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The words of the command with this name, as a shell would part them, its variables replaced. */
function readCommand(text: string, name: string, variables: Readonly<Record<string, string>> = {}): readonly string[] {
  const [, line = ""] = new RegExp(`action-plan(?:\\.js)? (${name} .*)`).exec(text) ?? [];
  return line.replaceAll(/\$(\w+)/g, (_, variable: string) => variables[variable] ?? `$${variable}`).split(" ");
}

/** Files are in the folder of the test. */
const inFolder = (words: readonly string[]): readonly string[] =>
  words.map((word, place) =>
    place === 0 || word.startsWith("--") || ["--shard", "--today"].includes(words[place - 1]!) ? word : at(word),
  );

async function runAll(text: string): Promise<void> {
  for (let part = 1; part <= 20; part++) {
    const words = readCommand(text, "review", { PART: String(part), TODAY: "2026-11-28" });
    expect(await main(inFolder(words), silent)).toBe(0);
  }
  expect(await main(inFolder(readCommand(text, "merge")), silent)).toBe(0);
}

const read = (name: string): string => readFileSync(join(ROOT, "docs", "review", name), "utf8");

test("the matrix of GitHub Actions makes the same desk as one review", async () => {
  const text = read("github-actions.yml");
  const [, parts = ""] = /part: \[(.*)\]/.exec(text) ?? [];
  expect(parts.split(", ").map(Number)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
  expect(text).toContain("PART: ${{ matrix.part }}");
  expect(text).toContain("TODAY: ${{ needs.day.outputs.today }}");
  await runAll(text);
  expect(readFileSync(at("desk.xlsx")).equals(readFileSync(at("whole.xlsx")))).toBe(true);
});

test("the Indexed Job of Kubernetes makes the same rows, and its parts can be stopped and run again", async () => {
  const text = read("kubernetes.yaml");
  expect(text).toContain("completions: 20");
  expect(text).toContain("PART=$((JOB_COMPLETION_INDEX + 1))");
  await main(inFolder(readCommand(text, "review", { PART: "4", TODAY: "2026-11-28" })), silent);
  await runAll(text); // the fourth part goes on
  expect(readFileSync(at("review", "report.html"), "utf8")).toContain("45</strong> plans");
});

test("the page says what the two files are for", () => {
  const page = readFileSync(join(ROOT, "docs", "reviewing-many-plans.md"), "utf8");
  for (const name of ["github-actions.yml", "kubernetes.yaml"]) expect(page).toContain(`(review/${name})`);
});
