import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { forMarketplace } from "../../.ci/marketplace-manifest.cjs";
import { version } from "../../package.json";
import { readPlaceToOpen } from "../../src/taskpane/place-to-open";
import { KEYS, RIBBON } from "../../src/taskpane/ribbon";
import { SHORTCUTS } from "../../src/taskpane/shortcuts";
import { TEMPLATES } from "../../src/templates/catalogue/index";
import { ROOT } from "../support/repository";
import { type Element, flatten, readXml } from "../support/xml";

/**
 * What Excel and the store ask of a manifest, tested without a network: Microsoft's own validator is a service.
 * https://learn.microsoft.com/javascript/api/manifest
 */
const TEXT = readFileSync(join(ROOT, "manifest.xml"), "utf8");

function readManifest(text: string) {
  const all = flatten(readXml(text));
  const named = (name: string): Element[] => all.filter((element) => element.name === name);
  return {
    all,
    named,
    valueOf: (name: string): string => named(name)[0]?.attributes.DefaultValue ?? named(name)[0]?.text ?? "",
    strings: (list: string): readonly Element[] => named(list).flatMap(({ children }) => children),
  };
}

const { named, valueOf, strings } = readManifest(TEXT);
const idOf = (element: Element): string => element.attributes.id ?? "";
const shown = (element: Element): string => element.attributes.DefaultValue ?? "";

/** Excel takes the children of an element in this order only. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ..."Id AlternateId Version ProviderName DefaultLocale DisplayName Description".split(" "),
    ..."IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings".split(" "),
    ..."Permissions VersionOverrides ExtendedOverrides".split(" "),
  ],
  VersionOverrides: "Description Requirements Hosts Resources".split(" "),
  Host: "Runtimes AllFormFactors DesktopFormFactor".split(" "),
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint".split(" "),
  GetStarted: "Title Description LearnMoreUrl".split(" "),
  Group: "Label Icon Control".split(" "),
  Control: "Label ToolTip Supertip Icon Action Items".split(" "),
  Item: "Label Supertip Icon Action".split(" "),
  Supertip: "Title Description".split(" "),
  Action: "TaskpaneId SourceLocation FunctionName".split(" "),
  Resources: "Images Urls ShortStrings LongStrings".split(" "),
};

/** Both are in the folder that a web server serves; nothing else tells the editions apart. */
const EDITIONS = [
  ["sideloaded or deployed by an administrator", TEXT],
  ["of the Marketplace", forMarketplace(TEXT)],
] as const;

describe.each(EDITIONS)("the manifest %s", (_, text) => {
  const { all, named, valueOf, strings } = readManifest(text);

  test.each(Object.entries(ORDER))("the children of %s stand in the order that Excel asks for", (name, order) => {
    const parents = named(name);
    if (name !== "Item" && name !== "ExtendedOverrides") expect(parents.length).toBeGreaterThan(0);
    for (const { children } of parents) {
      const places = children.map((child) => order.indexOf(child.name));
      expect(children.filter((_, i) => places[i] === -1).map((child) => child.name)).toEqual([]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("texts fit where Office shows them", () => {
    expect(valueOf("DisplayName").length).toBeLessThanOrEqual(125);
    expect(valueOf("Description").length).toBeLessThanOrEqual(250);
    expect(strings("ShortStrings").filter((text) => shown(text).length > 125)).toEqual([]);
    expect(strings("LongStrings").filter((text) => shown(text).length > 250)).toEqual([]);
  });

  test("every resource has one id of at most 32 characters, is there, and is used", () => {
    const ids = strings("Resources").flatMap(({ children }) => children.map(idOf));
    const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  test("no two controls have the same id", () => {
    const ids = [...named("Group"), ...named("Control"), ...named("Item")].map(idOf);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(named("Control").length).toBeLessThanOrEqual(6); // what Office lays out in a group
  });

  test("every address is https, and there is one for support that is no code host", () => {
    const addresses = all.map(shown).filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
    expect(valueOf("SupportUrl")).toMatch(/^https:\/\/(?!github\.com)[^/]+\/support\.html$/);
  });

  test("the sizes that Office requires are there for every icon", () => {
    for (const { children } of named("Icon")) {
      const sizes = children.map(({ attributes }) => Number(attributes.size));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      // `check-plan.32`: the resource is named by what the picture shows and its size
      expect(children.map(({ attributes }) => attributes.resid?.split(".")[1])).toEqual(sizes.map(String));
    }
  });
});

describe("in the Marketplace’s edition", () => {
  const { named, strings } = readManifest(forMarketplace(TEXT));
  const page = valueOf("SourceLocation");

  test("every button opens the pane, by an address that says where, and none works behind a shut pane", () => {
    const addresses = new Map(strings("Urls").map((url) => [idOf(url), shown(url)]));
    expect(named("Action").map(({ attributes }) => attributes["xsi:type"])).toEqual(Array(5).fill("ShowTaskpane"));
    expect(
      named("Action").map(({ children }) => addresses.get(children[1]?.attributes.resid ?? "")?.replace(page, "")),
    ).toEqual(["?open=insert", "?open=check", "?open=communicate", "?open=plan", "?open=first"]);
    expect(["insert", "check", "communicate", "plan"].map((place) => readPlaceToOpen(`?open=${place}`))).toEqual([
      "insert",
      "check",
      "communicate",
      "plan",
    ]);
    expect(readPlaceToOpen("?open=first&_host_Info=Excel$Win32")).toBeNull();
  });

  test("it asks for no shared runtime, and so has no keys", () => {
    expect(named("Runtime")).toEqual([]);
    expect(named("ExtendedOverrides")).toEqual([]);
    expect(named("Set").map(({ attributes }) => attributes.Name)).toEqual(["ExcelApi"]);
    expect(forMarketplace(TEXT)).not.toMatch(/Ctrl\+/);
  });
});

describe("keys", () => {
  const { actions, shortcuts, ...others } = JSON.parse(
    readFileSync(join(ROOT, "assets", "shortcuts.json"), "utf8"),
  ) as {
    readonly actions: readonly Readonly<Record<string, string>>[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  };

  test("the file has what Office's schema of it asks for, and nothing else", () => {
    expect(Object.keys(others)).toEqual(["$schema"]);
    for (const action of actions) {
      expect(Object.keys(action)).toEqual(["id", "type", "name"]);
      expect(action.type).toBe("ExecuteFunction");
    }
    for (const { action, key, ...more } of shortcuts) {
      expect(more).toEqual({});
      expect(actions.map(({ id }) => id)).toContain(action);
      expect(key.default).toMatch(/^(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z0-9]|Up|Down)$/);
      expect(key.mac).toMatch(/^(?:(?:Command|Option|Ctrl|Shift)\+)+(?:[A-Z0-9]|Up|Down)$/);
    }
    expect(named("ExtendedOverrides").map(({ attributes }) => attributes.Url)).toEqual([
      "https://localhost:3000/shortcuts.json",
    ]);
  });

  test("each does what the code says, and is named by the tooltips", () => {
    expect([...RIBBON, ...KEYS].map(({ id }) => id)).toEqual(
      expect.arrayContaining(shortcuts.map(({ action }) => action)),
    );
    expect(shortcuts.map(({ action, key }) => [action, key.default])).toEqual(
      Object.entries(SHORTCUTS).map(([action, [pc]]) => [action, pc]),
    );
    expect(shown(strings("LongStrings").find((text) => idOf(text) === "checkPlan.Tip")!)).toContain("(Ctrl+Alt+K)");
  });
});

test("it is an add-in for Excel that may write in the workbook", () => {
  expect(named("Host").map(({ attributes }) => attributes.Name ?? attributes["xsi:type"])).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(valueOf("Permissions")).toBe("ReadWriteDocument");
  expect(valueOf("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("its version is the package's", () => expect(valueOf("Version")).toBe(`${version}.0`));

test("it asks for the requirement sets that the code relies on, and only in the base of the manifest", () => {
  expect(named("Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
    ["ExcelApi", "1.12"],
    ["SharedRuntime", "1.1"],
  ]);
  expect(named("Requirements")).toHaveLength(1);
});

test("the ribbon and the pane share one long-lived runtime", () => {
  expect(named("Runtime").map(({ attributes }) => attributes.lifetime)).toEqual(["long"]);
  const pages = [...named("Runtime"), ...named("FunctionFile"), ...named("SourceLocation")].map(
    ({ attributes }) => attributes.resid,
  );
  expect(new Set(pages.filter(Boolean))).toEqual(new Set(["Taskpane.Url"]));
  expect(valueOf("SourceLocation")).toBe(
    strings("Urls")
      .filter((url) => idOf(url) === "Taskpane.Url")
      .map(shown)[0],
  );
});

const ICONS = [
  ...strings("Images").map((image) => ({ path: assetOf(shown(image)), size: Number(idOf(image).split(".")[1]) })),
  { path: assetOf(valueOf("IconUrl")), size: 32 },
  { path: assetOf(valueOf("HighResolutionIconUrl")), size: 64 },
];

test.each(ICONS)("$path is a PNG of $size pixels", ({ path, size }) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
  const { width, height, data } = PNG.sync.read(readFileSync(join(ROOT, path)));
  expect([width, height]).toEqual([size, size]);
  expect(data.some((byte) => byte > 0)).toBe(true);
});

test("no two icons are the same picture", () => {
  const pictures = ICONS.slice(0, -2).map(({ path }) => readFileSync(join(ROOT, path)).toString("base64"));
  expect(new Set(pictures).size).toBe(pictures.length);
});

test("the menu offers every template, in their order and by their titles, and then what goes with a plan", () => {
  const items = named("Item").map((item) => flatten(item));
  const label = (item: readonly Element[]) =>
    strings("ShortStrings").find((text) => idOf(text) === item.find(({ name }) => name === "Label")?.attributes.resid)
      ?.attributes.DefaultValue;
  expect(items.map(label)).toEqual([
    ...TEMPLATES.map(({ title }) => title),
    ...["Detail This Step", "Stakeholder Analysis", "Evaluation", "Checklist for People", "Submit"],
  ]);
  expect(items.map((item) => item.find(({ name }) => name === "FunctionName")?.text)).toEqual([
    ...TEMPLATES.map(({ id }) => `insert-${id}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())),
    ...["detailSelectedStep", "insertStakeholders", "buildEvaluation", "addChecklist", "submitPlans"],
  ]);
});

/** `https://localhost:3000/assets/add-in-32.png` → `assets/add-in-32.png` */
function assetOf(address: string): string {
  return new URL(address).pathname.slice(1);
}
