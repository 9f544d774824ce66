import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import importSort from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

/** The folders that know nothing of Excel, the browser or the clock. */
const PURE = ["sheet", "plan", "values", "templates", "recognition", "rules", "communication"].map(
  (folder) => `src/${folder}/**`,
);

/** What no file of ours does; each message names the house way. */
const EVERYWHERE = [
  { selector: "ExportDefaultDeclaration", message: "Export it by its name, which is also the file's name." },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
  { selector: "TSEnumDeclaration", message: "Write a union of literal types, or a list `as const`." },
  { selector: "TSModuleDeclaration[kind='namespace']", message: "A file is the namespace." },
  {
    selector: ":matches(ClassDeclaration, ClassExpression):not([superClass.name=/Error$/])",
    message: "Classes are for errors only: write a function that returns a value.",
  },
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/], " +
      "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from a cell is text: use textContent, or an element of the view.",
  },
  {
    selector: "ObjectExpression > SpreadElement > ObjectExpression",
    message: "Write these properties into the object itself.",
  },
];

const ONE_RUNNER = {
  selector: "CallExpression[callee.property.name='sync']",
  message: "Only src/excel/run.ts syncs: write a Batch, and join two with both().",
};

const NO_EXCEL = {
  selector: "MemberExpression[object.name='Excel'], TSQualifiedName[left.name='Excel']",
  message: "Only src/excel says `Excel.`: call a batch of that folder.",
};

const NO_CLOCK = [
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], " +
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Today is an argument: take a Day.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Chance is an argument too.",
  },
];

/** What people type may be long: the time to search it grows as its length. */
const LINEAR = Object.fromEntries(
  ["regexp/no-super-linear-backtracking", "regexp/no-super-linear-move"].map((rule) => [
    rule,
    ["error", { report: "potential" }],
  ]),
);

const restricted = (...restrictions) => ({ "no-restricted-syntax": ["error", ...restrictions] });

export default defineConfig(
  globalIgnores(["dist", "coverage", "node_modules", "findings"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    plugins: { "import-sort": importSort },
    rules: {
      "import-sort/imports": ["error", { groups: [["^\\u0000", "^node:", "^@?\\w", "^"]] }],
      "import-sort/exports": "error",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "object-shorthand": "error",
      "max-lines": ["error", { max: 250 }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // Loaded when a formula needs it, and without waiting.
      "@typescript-eslint/no-require-imports": ["error", { allow: ["^@univerjs/engine-formula$"] }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }] }],
      // A cell that is "" is as empty as one that is not there: `||` is meant.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      ...restricted(...EVERYWHERE),
    },
  },
  { files: ["src/**"], rules: { "no-console": "error", ...restricted(...EVERYWHERE, ONE_RUNNER, NO_EXCEL) } },
  { files: [...PURE, "src/{cli,commands,excel,taskpane,workbench}/**"], plugins: { regexp }, rules: LINEAR },
  { files: PURE, rules: restricted(...EVERYWHERE, ONE_RUNNER, NO_EXCEL, ...NO_CLOCK) },
  { files: ["src/excel/**", "src/host/**"], rules: restricted(...EVERYWHERE, ONE_RUNNER) },
  { files: ["src/excel/run.ts"], rules: restricted(...EVERYWHERE) },
  { files: ["src/cli/**", "src/workbench/server/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        ["__dirname", "console", "module", "process", "require", "URL", "Buffer", "setTimeout", "fetch"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
  },
);
