const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { forMarketplace } = require("./.ci/marketplace-manifest.cjs");
const { version } = require("./package.json");
const { writeRulePage } = require("./.ci/rule-page.cjs");

/** What the manifest says until it is deployed: the address for development, and one for the support page. */
const PLACEHOLDERS = ["https://localhost:3000", "https://action-plan.example"];

/**
 * What is built, each by its name (`webpack --config-name cli`):
 * - `addin`: what a web server serves to Excel, the whole folder dist/addin;
 * - `cli`: the command line;
 * - `host`: the stand-in for Excel, as a package of its own, dist/host-package;
 * - `workbench`: the page where the add-in is tried without Excel;
 * - `workbench-server`: what serves that page;
 * - `bench`: what `npm run bench` measures, built as what is shipped.
 */
module.exports = async (env, { mode = "production" }) => [
  await addin(env, mode),
  cli(mode),
  host(mode),
  workbench(mode),
  workbenchServer(mode),
  bench(mode),
];

async function addin(env, mode) {
  return {
    ...base("addin", mode),
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/taskpane.tsx" },
    // A browser may cache scripts and styles for ever; the page and the icons keep the addresses in the manifest.
    output: { path: dist("addin"), filename: "[name].[contenthash:10].js", clean: true },
    devtool: mode === "production" ? false : "source-map",
    module: {
      rules: [
        typescript({ target: "es2020" }, { page: true }),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new DefinePlugin({ VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:10].css" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "docs/profile.schema.json", to: "[name][ext]" },
          { from: "assets/*.{html,json}", to: "[name][ext]" },
          { from: "docs/rules/*.md", to: "rules/[name].html", transform: (text) => writeRulePage(text.toString()) },
          { from: "manifest.xml", transform: (manifest) => deployed(manifest.toString()) },
          {
            from: "manifest.xml",
            to: "manifest.marketplace.xml",
            transform: (manifest) => forMarketplace(deployed(manifest.toString())),
          },
        ],
      }),
    ],
    // Excel takes an add-in's files over https only; the certificates are asked for when serving, never when building.
    ...(env.WEBPACK_SERVE
      ? { devServer: { port: 3000, hot: false, server: { type: "https", options: await certificates() } } }
      : {}),
  };
}

/** A command and what it needs are files that Node reads when the command is called. */
const cli = (mode) => ({
  ...inNode("cli", mode),
  entry: { "action-plan": "./src/cli/action-plan.ts" },
  output: { path: dist("cli"), filename: "[name].js", clean: true },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

/** The ways into the stand-in for Excel: where each begins, and what it exports. */
const HOST_ENTRIES = {
  index: { source: "host/index", names: ["createHost"] },
  node: {
    source: "host/doors/node",
    names: ["createHost", "openOffice", "openTaskPane", "readWorkbook", "saveWorkbook", "startHost"],
  },
};

/** `commonjs-static`, so that `import { createHost }` finds the name as well as `require` does. */
const host = (mode) => ({
  ...inNode("host", mode),
  entry: Object.fromEntries(Object.entries(HOST_ENTRIES).map(([name, { source }]) => [name, `./src/${source}.ts`])),
  output: { path: dist("host-package"), filename: "[name].js", library: { type: "commonjs-static" } },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "docs/testing-without-excel.md", to: "README.md" },
        { from: "package.json", transform: (own) => JSON.stringify(hostPackage(JSON.parse(own)), null, 2) },
        ...Object.entries(HOST_ENTRIES).flatMap(([name, { source, names }]) =>
          Object.entries({
            mjs: `export { ${names.join(", ")} } from "./${name}.js";\n`,
            "d.ts": `/// <reference types="office-js" />\nexport * from "./types/${source}";\n`,
            "d.mts": `/// <reference types="office-js" />\nexport * from "./types/${source}.js";\n`,
          }).map(([ending, text]) => ({ from: `src/${source}.ts`, to: `${name}.${ending}`, transform: () => text })),
        ),
      ],
    }),
  ],
});

/** The package.json of the stand-in: what its code requires, in the versions that are tested here. */
function hostPackage({ version, license, engines, devDependencies }) {
  const pick = (...names) => Object.fromEntries(names.map((name) => [name, devDependencies[name]]));
  const entry = (name) => ({
    import: { types: `./${name}.d.mts`, default: `./${name}.mjs` },
    require: { types: `./${name}.d.ts`, default: `./${name}.js` },
  });
  return {
    name: "excel-stand-in",
    version,
    description: "Stands in for Excel: the genuine Office.js talks to it, so that add-ins are tested without Excel.",
    license,
    engines,
    main: "./index.js",
    types: "./index.d.ts",
    // In Node both names lead to the same modules.
    exports: {
      ".": { node: entry("node"), ...entry("index") },
      "./node": entry("node"),
      "./package.json": "./package.json",
    },
    dependencies: pick(
      "@borgar/fx",
      "@types/office-js",
      "@univerjs/engine-formula",
      "fflate",
      "numfmt",
      "rxjs",
      "saxes",
    ),
    peerDependencies: { "@microsoft/office-js": `^${devDependencies["@microsoft/office-js"]}` },
  };
}

/** Univer is not built but served as npm ships it, so the workbench starts fast: an import of it reads a global. */
const workbench = (mode) => ({
  ...base("workbench", mode),
  target: ["web", "es2022"],
  entry: {
    workbench: "./src/workbench/page/main.tsx",
    "react-for-univer": "./src/workbench/page/react-for-univer.mjs",
  },
  output: { path: dist("workbench"), filename: "[name].js" },
  externals: [({ request }, done) => (request.startsWith("@univerjs/") ? done(null, univerGlobal(request)) : done())],
  externalsType: "window",
  optimization: { minimize: false },
  devtool: false,
  module: {
    rules: [typescript({ target: "es2022" }), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CopyPlugin({ patterns: ["src/workbench/page/workbench.html", "src/host/doors/bridge.js", "manifest.xml"] }),
  ],
});

/** `@univerjs/preset-sheets-core/locales/en-US` → `UniverPresetSheetsCoreEnUS` */
const univerGlobal = (request) =>
  request
    .replace("@univerjs/", "univer-")
    .replace("/locales/", "-")
    .replace(/(?:^|[-/])(\w)/g, (_, letter) => letter.toUpperCase());

const workbenchServer = (mode) => ({
  ...inNode("workbench-server", mode),
  entry: { server: "./src/workbench/server/start.ts" },
  output: { path: dist("workbench"), filename: "[name].js" },
});

const bench = (mode) => ({
  ...inNode("bench", mode),
  entry: {
    "print-bench": "./test/bench/print-bench.ts",
    "first-check": "./test/bench/processes/first-check.ts",
    "zod-first-run": "./test/bench/processes/zod-first-run.ts",
    floor: "./test/bench/processes/floor.ts",
  },
  output: { path: dist("bench"), filename: "[name].js" },
});

/** For plain Node: packages stay in node_modules and are required when they are needed. */
const inNode = (name, mode) => ({
  ...base(name, mode),
  target: "node20",
  node: { __filename: false, __dirname: false },
  externals: [({ request }, done) => (/^(\.|\/|[A-Z]:)/i.test(request) ? done() : done(null, `commonjs ${request}`))],
  optimization: { minimize: false },
  devtool: false,
  module: { parser: { javascript: { createRequire: false } }, rules: [typescript({ target: "es2022" })] },
});

const base = (name, mode) => ({
  name,
  mode,
  context: __dirname,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** Types are checked by `npm run types`. In a page, words of other alphabets are loaded when they are needed. */
const typescript = (compilerOptions, { page = false } = {}) => ({
  test: /\.tsx?$/,
  oneOf: [
    { include: /src[\\/]\w+[\\/]built[\\/]/, loader: require.resolve("./.ci/at-build.cjs"), options: { page } },
    {
      exclude: /node_modules/,
      use: [
        {
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions },
        },
        { loader: require.resolve("./.ci/leave-out-examples.cjs") },
      ],
    },
  ],
});

/** The manifest as it is deployed: `ADDIN_URL=https://plans.example.org npm run build`. */
function deployed(manifest) {
  const url = process.env.ADDIN_URL?.replace(/\/+$/, "");
  if (!url) return manifest;
  if (!url.startsWith("https://"))
    throw new Error(`ADDIN_URL is ${url}. Excel takes https only: give an address that starts with https://.`);
  return PLACEHOLDERS.reduce((text, placeholder) => text.replaceAll(placeholder, url), manifest);
}

const certificates = () => require("office-addin-dev-certs").getHttpsServerOptions();

const dist = (...folders) => path.join(__dirname, "dist", ...folders);
