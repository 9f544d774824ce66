import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { main } from "../../../src/cli/main";
import { type Element, readXml } from "../../support/xml";
import { plantPlans } from "./many-plans";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (...names: readonly string[]): string => join(folder, ...names);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]) {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  return {
    code: await main([...words, "--today", "2026-11-28"], { print: note, complain: note }),
    out: said.join("\n"),
  };
}

/** What SARIF 2.1.0 has of what we write. */
interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Result[] },
      ];
      readonly results: readonly Result[];
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number; readonly startColumn: number };
      };
      readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }];
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

const readSarif = (file: string): Sarif => JSON.parse(readFileSync(file, "utf8")) as Sarif;

test("check and review say the same of every finding and of every file that cannot be read", async () => {
  const { findings, broken, plans } = plantPlans(at("plans"), 30, 7);
  expect((await run("check", at("plans"), "--sarif", at("c.sarif"), "--junit", at("c.xml"))).code).toBe(2);
  expect((await run("review", at("plans"), "--sarif", at("r.sarif"), "--junit", at("r.xml"))).code).toBe(0);
  expect(readFileSync(at("c.sarif"), "utf8")).toBe(readFileSync(at("r.sarif"), "utf8"));

  const { version, runs } = readSarif(at("c.sarif"));
  const [{ tool, invocations, results }] = runs;
  expect({ version, name: tool.driver.name }).toEqual({ version: "2.1.0", name: "action-plan" });
  for (const [rule, count] of Object.entries(findings))
    expect({ rule, count: results.filter(({ ruleId }) => ruleId === rule).length }).toEqual({ rule, count });
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(invocations[0].executionSuccessful).toBe(false);
  expect(invocations[0].toolExecutionNotifications).toHaveLength(broken);

  const suites = readXml(readFileSync(at("r.xml"), "utf8"));
  expect(suites.attributes).toMatchObject({ tests: String(plans + broken), errors: String(broken) });
});

test("SARIF has what its schema asks for, and links that are addresses", async () => {
  mkdirSync(at("one"));
  const name = "a plan, #1 (50%) – ä.csv";
  writeFileSync(at("one", name), 'Action Steps,Owner,Measures,Deadline\n"Hire ""<tutors>""",,1 signed,2027-01-04\n');
  await run("check", at("one"), "--sarif", at("one.sarif"));
  const [{ results }] = readSarif(at("one.sarif")).runs;
  expect(results.length).toBeGreaterThan(0);
  for (const { level, message, locations, partialFingerprints } of results) {
    expect(["error", "warning", "note"]).toContain(level);
    expect(message.text).toMatch(/\S/);
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(Math.min(region.startLine, region.startColumn)).toBeGreaterThanOrEqual(1);
    expect(decodeURIComponent(artifactLocation.uri)).toBe(relative(".", at("one", name)).replaceAll("\\", "/"));
    expect(artifactLocation.uri).toMatch(/^[\w./%!~*'()-]+$/);
    expect(Object.values(partialFingerprints)[0]).toMatch(/\S/);
  }
  const owner = results.find(({ ruleId }) => ruleId === "owner-missing");
  expect(owner?.locations[0].physicalLocation.region).toEqual({ startLine: 2, startColumn: 2 });
  expect(owner?.locations[0].logicalLocations[0].fullyQualifiedName).toBe("Sheet1!B2");
});

/** What the schema of JUnit’s XML (junit-10.xsd) lets stand where, of what we write. */
const JUNIT: Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>
> = {
  testsuites: { attributes: ["name", "tests", "failures", "errors"], children: ["testsuite"] },
  testsuite: { attributes: ["name", "tests", "failures", "errors"], children: ["testcase"] },
  testcase: { attributes: ["classname", "name"], children: ["failure", "error", "system-out"] },
  failure: { attributes: ["type", "message"], children: [] },
  error: { attributes: ["type", "message"], children: [] },
  "system-out": { attributes: [], children: [] },
};

function expectJunit({ name, attributes, children }: Element): void {
  expect(Object.keys(attributes)).toEqual(JUNIT[name]!.attributes);
  for (const child of children) {
    expect(JUNIT[name]!.children).toContain(child.name);
    expectJunit(child);
  }
}

test("JUnit's XML counts what it holds; a plan fails where it may not be submitted", async () => {
  mkdirSync(at("judged"));
  const heading = "Action Steps,Owner,Measures,Deadline\n";
  writeFileSync(at("judged", "ready.csv"), `${heading}Hire a tutor for grade 6,Ana Ruiz,1 signed,2027-01-04\n`);
  writeFileSync(at("judged", "wrong.csv"), `${heading}"Hire <a> & ""b"" ]]> \u0007\ufffe",,1 signed,2027-01-04\n`);
  writeFileSync(at("judged", "letter.csv"), "Dear all\nThe fair is on Friday.\n");
  await run("check", at("judged"), "--junit", at("judged.xml"));
  const suites = readXml(readFileSync(at("judged.xml"), "utf8"));
  expectJunit(suites);
  expect(suites.attributes).toEqual({ name: "action-plan", tests: "3", failures: "1", errors: "1" });
  const troubles = suites.children.map(({ children }) => children[0]!.children.map(({ name }) => name));
  expect(troubles).toEqual([["error"], [], ["failure"]]);
  const failure = suites.children[2]!.children[0]!.children[0]!;
  expect(failure.attributes.message).toBe("Not ready to submit");
  expect(failure.text).toContain('Hire <a> & "b" ]]>');
  expect(failure.text).toContain("[owner-missing]");
});

test("reports are never written over a file, two into one, or into a folder that is not there", async () => {
  writeFileSync(at("kept.xml"), "kept");
  expect((await run("check", at("plans"), "--junit", at("kept.xml"))).out).toContain("is there already");
  expect((await run("check", at("plans"), "--sarif", at("no", "s.sarif"))).out).toContain("There is no folder");
  expect((await run("check", at("plans"), "--sarif", at("s"), "--junit", at("s"))).out).toContain("two results");
  expect(readFileSync(at("kept.xml"), "utf8")).toBe("kept");
});
