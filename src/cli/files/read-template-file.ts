import { readFileSync, statSync } from "node:fs";
import { MOST_BYTES, readTemplateText } from "../../commands/own/read-template-text";
import { sayReason } from "../say-reason";
import { UsageError } from "../words/usage-error";

/**
 * Reads a team's own template from its file.
 *
 * @throws {UsageError} with a sentence that says what is wrong with it
 */
export function readTemplateFile(file: string): ReturnType<typeof readTemplateText> {
  let text: string;
  try {
    text =
      statSync(file).size > MOST_BYTES * BYTES_A_SIGN ? "too large ".repeat(MOST_BYTES) : readFileSync(file, "utf8");
  } catch {
    throw new UsageError(`${file}: there is no such file, or it cannot be opened.`);
  }
  try {
    return readTemplateText(text);
  } catch (error) {
    throw new UsageError(`${file}: ${sayReason(error)}`);
  }
}

/** Of a sign of UTF-8, at most. */
const BYTES_A_SIGN = 4;
