import { satisfies } from "semver";
import manifest from "../../package.json";
import lock from "../../package-lock.json";

interface Installed {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly engines?: Readonly<Record<string, string>> | readonly string[];
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** Path → package: `node_modules/jest/node_modules/chalk`. */
const INSTALLED: Readonly<Record<string, Installed>> = lock.packages;
const PACKAGES = Object.entries(INSTALLED).filter(([path]) => path !== "");

test.each(["20.19.0", "22.13.0", "24.0.0"])("every package takes Node %s", (node) => {
  const refusing = PACKAGES.filter(([, { engines }]) => engines && "node" in engines && !satisfies(node, engines.node));
  expect(refusing.map(([path]) => path)).toEqual([]);
});

test("every package finds the peers it asks for", () => {
  const missing = PACKAGES.flatMap(([path, { peerDependencies = {}, peerDependenciesMeta = {} }]) =>
    Object.entries(peerDependencies)
      .filter(([name]) => !peerDependenciesMeta[name]?.optional && !(name in manifest.overrides))
      .map(([name, range]) => ({ path, name, range, found: findPeer(path, name)?.version }))
      .filter(({ range, found }) => !found || !satisfies(found, range, { includePrerelease: true })),
  );
  expect(missing).toEqual([]);
});

test("what we depend on is pinned", () => {
  expect(Object.values(manifest.devDependencies).filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test("the lock names no registry", () =>
  expect(PACKAGES.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]));

/** As Node looks for it: beside the package, then in each folder above. */
function findPeer(path: string, name: string): Installed | undefined {
  const above = path.slice(0, Math.max(path.lastIndexOf("/node_modules/"), 0));
  const here = INSTALLED[[above, "node_modules", name].filter(Boolean).join("/")];
  return here ?? (above === "" ? undefined : findPeer(above, name));
}
