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
  if (isHelp(name)) return tell(terminal.print, describe(words[0]), 0);
  if (words.some(isHelpOption) || (words.length === 1 && isHelp(words[0])))
    return tell(terminal.print, describe(name), 0);
  try {
    const run = COMMANDS.get(name);
    if (!run) throw new UsageError(`There is no command “${name}”.`);
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

const describe = (name: string | undefined): string => (isCommand(name) ? describeCommand(name) : listCommands());

const sayHelp = (name: string): string =>
  isCommand(name) ? `“action-plan help ${name}” says how it is used.` : "“action-plan help” lists the commands.";

function tell<Code extends 0 | 2>(write: Terminal["print"], text: string, code: Code): Code {
  write(text);
  return code;
}
