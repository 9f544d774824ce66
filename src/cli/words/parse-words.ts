import { parseArgs, type ParseArgsConfig, types } from "node:util";
import { UsageError } from "./usage-error";

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
    throw new UsageError(sayMistake(error));
  }
}

/** Source of the codes: https://nodejs.org/api/errors.html#err_parse_args_invalid_option_value */
function sayMistake(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  const [, option = ""] = /'[^']*?(--?[^\s']+)/.exec(error.message) ?? [];
  const code = "code" in error ? error.code : null;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `This command has no option ${option}.`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && error.message.includes("does not take"))
    return `Nothing may follow ${option}: it takes no value.`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `Write a value after ${option}; one that starts with “-” as ${option}=VALUE.`;
  return error.message;
}
