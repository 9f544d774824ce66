import { parseArgs, type ParseArgsConfig, types } from "node:util";
import { UsageError } from "./usage";

/**
 * Reads the words behind a command: options by their names, and what stands between them.
 *
 * @throws {UsageError} for an option that there is not, or one without its value
 * @example parseWords(["a.xlsx", "--json"], { json: { type: "boolean" } }).positionals // ["a.xlsx"]
 */
export function parseWords<Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(types.isNativeError(error) ? error.message : String(error));
  }
}
