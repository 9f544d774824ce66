import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as room from "../../src/commands";
import { RIBBON } from "../../src/taskpane/ribbon";
import { ROOT } from "../support/repository";
import { flatten, readXml } from "../support/xml";

interface AnyCommand {
  readonly id: string;
  readonly title: string;
  readonly run: unknown;
}

const isCommand = (value: unknown): value is AnyCommand =>
  typeof value === "object" && value !== null && "run" in value;

const { INSERT_COMMANDS, ...others } = room;
const OTHERS = Object.entries<unknown>(others).flatMap(([name, value]) =>
  isCommand(value) ? [[name, value] as const] : [],
);
const ALL: readonly AnyCommand[] = [...INSERT_COMMANDS, ...OTHERS.map(([, command]) => command)];

test("a command is an id, a title and what it runs; its id is the name of the object", () => {
  expect(OTHERS.length).toBeGreaterThan(10);
  expect(OTHERS.map(([, { id }]) => id)).toEqual(OTHERS.map(([name]) => name));
  for (const { id, title, run } of ALL) {
    expect(id).toMatch(/^[a-z][A-Za-z]+$/);
    expect(title).toMatch(/^[A-Z]/);
    expect(run).toBeInstanceOf(Function);
  }
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

const manifest = flatten(readXml(readFileSync(join(ROOT, "manifest.xml"), "utf8")));
const labels = new Map(
  manifest
    .filter(({ name, attributes }) => name === "bt:String" || attributes.id?.endsWith(".Label"))
    .map(({ attributes }) => [attributes.id ?? "", attributes.DefaultValue ?? ""]),
);

test.each(RIBBON.map(({ id }) => id))("%s: the button in the ribbon says the command's title", (id) => {
  const command = ALL.find((one) => one.id === id);
  const label = labels.get(`${id}.Label`);
  expect(label).toBeTruthy();
  // The items of the menu “Insert Action Plan” do not repeat “Insert”.
  expect(command?.title.replace(/^Insert /, "")).toBe(label);
});
