import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import { findImported } from "./imports";
import { ROOT } from "./repository";

/** Loads one of our modules, and all that it imports, as if none had been loaded before; returns its exports. */
export type LoadAlone = (file: string) => object;

type Module = (exports: object, require: (to: string) => unknown, location: URL) => void;

/**
 * Each file is compiled once, and run again for each load. Packages keep what they have loaded: only our own modules
 * are fresh.
 * @param sources The text of each of our files, by its path from the root.
 * @param standIns Packages that Node cannot load. Whatever is asked of them while a module loads exists.
 */
export function createLoader(sources: ReadonlyMap<string, string>, standIns: RegExp): LoadAlone {
  const files = new Set(sources.keys());
  const compiled = new Map<string, Module>();
  const requirePackage = createRequire(join(ROOT, "package.json"));

  return (file) => {
    const loaded = new Map<string, object>();

    function load(path: string): object {
      const known = loaded.get(path);
      if (known) return known;

      const exports = {};
      loaded.set(path, exports);
      compileOnce(path)(exports, (to) => loadImported(path, to), new URL("https://localhost/"));
      return exports;
    }

    function loadImported(from: string, to: string): unknown {
      const own = findImported(from, to, files);
      if (own) return load(own);
      if (standIns.test(to)) return anything;
      return requirePackage(to.startsWith(".") ? join(ROOT, from, "..", to) : to);
    }

    return load(file);
  };

  function compileOnce(file: string): Module {
    let module = compiled.get(file);
    if (!module) compiled.set(file, (module = compile(file, sources.get(file) ?? "")));
    return module;
  }
}

function compile(file: string, source: string): Module {
  const { code } = transformSync(source, {
    filename: file,
    module: { type: "commonjs" },
    jsc: {
      parser: { syntax: "typescript", tsx: file.endsWith("x") },
      target: "es2022",
      transform: { react: { runtime: "automatic", importSource: "preact" } },
    },
  });
  return compileFunction(code, ["exports", "require", "location"], { filename: join(ROOT, file) }) as Module;
}

/** Called, constructed or asked for any of its fields, it returns itself. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "" : anything),
});
