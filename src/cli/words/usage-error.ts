/** The command line was used in a way it does not know; the message says how it is meant. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
