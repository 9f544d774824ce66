import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { Script } from "node:vm";
import { transformSync } from "esbuild";

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", ".json"];

/**
 * Loads modules of the repository, each compiled once and run again for every call of what is returned.
 *
 * @param change what becomes of the exports of a module
 * @example
 * const load = makeLoader((_, exports) => exports);
 * load()("/…/test/values/action.test.ts"); // with fresh modules
 */
export function makeLoader(change) {
  const compiled = new Map();
  const compile = (file) => {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      loader: extname(file).slice(1),
      format: "cjs",
      target: "es2022",
      supported: { "dynamic-import": false },
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcefile: file,
    });
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
      filename: file,
    });
    return script.runInThisContext();
  };

  return () => {
    const modules = new Map();
    const load = (path) => {
      const file = find(path);
      const known = modules.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      modules.set(file, module);
      const packages = createRequire(file);
      const folder = dirname(file);
      const require = (name) => (name.startsWith(".") ? load(join(folder, name)) : packages(name));
      if (!compiled.has(file)) compiled.set(file, file.endsWith(".cjs") ? () => undefined : compile(file));
      compiled.get(file)(module.exports, Object.assign(require, packages), module, file, folder);
      module.exports = change(file, module.exports);
      return module.exports;
    };
    return load;
  };
}

const find = (path) => {
  const ending = ENDINGS.find((one) => existsSync(path + one) && extname(path + one) !== "");
  if (ending === undefined) throw new Error(`There is no ${path}`);
  return path + ending;
};
