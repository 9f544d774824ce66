const { dirname, join } = require("node:path");
const { require: load } = require("tsx/cjs/api");

/**
 * Calls the functions of a module now and builds what they return, so that nobody who uses it waits for them. A loader
 * of webpack, for modules that export nothing but functions without arguments that return text.
 *
 * @example
 * // export const phrasesText = (): string => fold("Owner");
 * // becomes export const phrasesText = () => "owner";
 */
module.exports = function atBuild() {
  this.addContextDependency(dirname(dirname(this.resourcePath)));
  return Object.entries(load(this.resourcePath, join(__dirname, "at-build.cjs")))
    .filter(([, make]) => typeof make === "function")
    .map(([name, make]) => `export const ${name} = () => ${JSON.stringify(make())};\n`)
    .join("");
};
