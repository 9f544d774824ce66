import { readFileSync } from "node:fs";
import { readProfile } from "../../commands/profile/read-profile";
import type { Profile } from "../../rules/profile/profile";
import { UsageError } from "../words/usage-error";

/** A larger file is no profile. */
const MOST_BYTES = 2_000_000;

/**
 * Reads a profile from a file.
 * @throws {UsageError} that says all that is wrong with it
 */
export function readProfileFile(file: string): Profile {
  const text = readText(file);
  const read = readProfile(text);
  if ("profile" in read) return read.profile;
  const [first = "", ...others] = read.problems;
  const more = others.length > MOST_SAID ? [`and ${others.length - MOST_SAID} more`] : [];
  throw new UsageError(
    [`${file} cannot be used as a profile.`, first, ...others.slice(0, MOST_SAID), ...more].join("\n  "),
  );
}

const MOST_SAID = 20;

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`There is no file ${file}, or it cannot be opened.`);
  }
  if (bytes.length > MOST_BYTES) throw new UsageError(`${file} is larger than a profile can be.`);
  if (bytes.toString("latin1", 0, 2) === "PK")
    throw new UsageError(`${file} is a workbook. Name the .json file of the rules, such as rules.json.`);
  return bytes.toString("utf8");
}
