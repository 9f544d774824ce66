import { COMMANDS } from "./commands";
import { sayDiskError } from "./say-disk-error";
import { showControls } from "./show-controls";
import type { Terminal } from "./terminal";
import { describeCommand, isCommand, listCommands } from "./words/help";
import { UsageError } from "./words/usage-error";

/**
 * Runs the command that the words name, loading only what that one needs. Returns the exit code: 0 where all is well, 1
 * where a plan has an error, 2 where something could not be done.
 * @example await main(["check", "plan.xlsx"], terminal) // 0
 */
export async function main([name, ...words]: readonly string[], bare: Terminal): Promise<0 | 1 | 2> {
  const terminal = showControls(bare);
  if (name === undefined) return tell(terminal.complain, listCommands(), 2);
  const about = [name, ...words].find((word) => !isHelp(word));
  const asksForHelp = isHelp(name) || words.some(isHelpOption) || (words.length === 1 && isHelp(words[0]));
  if (asksForHelp && (about === undefined || isCommand(about)))
    return tell(terminal.print, about === undefined ? listCommands() : describeCommand(about), 0);
  try {
    const run = asksForHelp ? undefined : COMMANDS.get(name);
    if (!run) throw new UsageError(`There is no command “${about}”.`);
    return await (
      await run()
    )(words, terminal);
  } catch (error) {
    const ofDisk = sayDiskError(error);
    if (ofDisk !== null) return tell(terminal.complain, ofDisk, 2);
    if (error instanceof UsageError) return tell(terminal.complain, `${error.message}\n${sayHelp(name)}`, 2);
    throw error;
  }
}

const isHelpOption = (word: string | undefined): boolean => word === "--help" || word === "-h";

/** Behind a command “help” may be what somebody names: a title, a step. */
const isHelp = (word: string | undefined): boolean => word === "help" || isHelpOption(word);

const sayHelp = (name: string): string =>
  isCommand(name) ? `“action-plan help ${name}” says how it is used.` : "“action-plan help” lists the commands.";

function tell<Code extends 0 | 2>(write: Terminal["print"], text: string, code: Code): Code {
  write(text);
  return code;
}
