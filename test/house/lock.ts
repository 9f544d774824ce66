/** What package-lock.json says of a package. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly libc?: readonly string[];
  readonly engines?: Readonly<Record<string, string>> | readonly string[];
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Path → package: `node_modules/jest/node_modules/chalk`. */
export type Lock = Readonly<Record<string, LockedPackage>>;

/**
 * Finds a package as Node does: in the folder of the one that asks, then in each folder above.
 *
 * @example
 * findPackage(lock, "node_modules/jest", "chalk"); // node_modules/jest/node_modules/chalk, else node_modules/chalk
 */
export function findPackage(lock: Lock, from: string, name: string): LockedPackage | undefined {
  const here = lock[[from, "node_modules", name].filter(Boolean).join("/")];
  if (here || from === "") return here;
  return findPackage(lock, from.slice(0, Math.max(from.lastIndexOf("/node_modules/"), 0)), name);
}

/** The optional dependencies that have no entry: `"node_modules/@swc/core needs @swc/core-darwin-arm64"`. */
export const listUnlocked = (lock: Lock): readonly string[] =>
  Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !findPackage(lock, path, name))
      .map((name) => `${path} needs ${name}`),
  );
