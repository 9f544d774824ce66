import { satisfies } from "semver";
import manifest from "../../package.json";
import lockFile from "../../package-lock.json";
import { findPackage, listUnlocked, type Lock } from "./lock";

const lock: Lock = lockFile.packages;
const PACKAGES = Object.entries(lock).filter(([path]) => path !== "");

test.each(["20.19.0", "22.13.0", "24.0.0"])("every package takes Node %s", (node) => {
  const refusing = PACKAGES.filter(([, { engines }]) => engines && "node" in engines && !satisfies(node, engines.node));
  expect(refusing.map(([path]) => path)).toEqual([]);
});

test("every package finds the peers it asks for", () => {
  const missing = PACKAGES.flatMap(([path, { peerDependencies = {}, peerDependenciesMeta = {} }]) =>
    Object.entries(peerDependencies)
      .filter(([name]) => !peerDependenciesMeta[name]?.optional && !(name in manifest.overrides))
      .map(([name, range]) => ({ path, name, range, found: findPackage(lock, path, name)?.version }))
      .filter(({ range, found }) => !found || !satisfies(found, range, { includePrerelease: true })),
  );
  expect(missing).toEqual([]);
});

test("what we depend on is pinned", () => {
  expect(Object.values(manifest.devDependencies).filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

/** `npm install` on one system may leave out the packages of the others; `npm ci` of npm 11 then refuses the lock. */
describe("the lock has every optional package, also those for other systems", () => {
  test("today", () => expect(listUnlocked(lock)).toEqual([]));

  test.each([
    ["node_modules/@swc/core-darwin-arm64", "node_modules/@swc/core needs @swc/core-darwin-arm64"],
    ["node_modules/@esbuild/win32-x64", "node_modules/esbuild needs @esbuild/win32-x64"],
  ])("it would be noticed if %s were missing", (path, complaint) => {
    const { [path]: removed, ...reduced } = lock;
    expect(removed).toBeDefined();
    expect(listUnlocked(reduced)).toEqual([complaint]);
  });
});

/** Else `npm install` would change the file on another person's machine. */
describe("every npm leaves the lock as it is", () => {
  test("no registry is named, as .npmrc wants it", () =>
    expect(PACKAGES.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]));

  test("no `libc` is named: npm 10, which comes with Node 20 and 22, does not write it", () =>
    expect(PACKAGES.filter(([, { libc }]) => libc).map(([path]) => path)).toEqual([]));
});
