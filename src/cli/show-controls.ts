import type { Terminal } from "./terminal";

/**
 * A terminal to which no text of a cell can send a command: colours, a moved cursor, a changed direction of writing.
 * Such characters are shown as in JSON, so that what is printed as JSON stays the same.
 *
 * @example
 * showControls(terminal).print("Hire\u001b[2J a tutor") // prints “Hire\\u001b[2J a tutor”
 */
export const showControls = ({ print, complain, progress, script }: Terminal): Terminal => ({
  ...(script !== undefined && { script }),
  print: (text) => {
    print(show(text));
  },
  complain: (text) => {
    complain(show(text));
  },
  ...(progress
    ? {
        progress: (text: string) => {
          progress(show(text));
        },
      }
    : {}),
});

const show = (text: string): string =>
  text.replace(COMMANDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Control characters but line breaks and tabs, and those that turn the direction of what follows. */
const COMMANDS = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
