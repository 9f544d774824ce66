import type { MessageRead } from "../../commands/read-messages";
import type { Action, Tools } from "./action";
import { followUp } from "./follow-up";

/** Looks at what each audience is to be told today. */
export const readMessages: Action = {
  id: "readMessages",
  doing: "Reading what is new…",
  stopped: "Stopped. The messages were not read.",

  async run(tools) {
    await read(tools);
    return null;
  },
};

/** Writes the sheet of messages, or brings it up to date. */
export const writeMessages: Action = {
  id: "writeMessages",
  doing: "Writing the messages…",

  async run(tools) {
    const commands = await (await tools.load()).LATER.writeMessages();
    const { sheet, count } = await commands.writeMessages.run({ today: tools.clock.today() });
    const whom = count === 1 ? "1 audience" : `${String(count)} audiences`;
    const text = `The sheet “${sheet}” has what to tell to ${whom}.`;
    return followUp(read(tools), { kind: "success", text }, text);
  },
};

/** Copies the text of a message. */
export const copyMessage: Action<{ readonly message: MessageRead }> = {
  id: "copyMessage",
  doing: "Copying…",

  async run(_, { message: { audience, text } }) {
    try {
      await navigator.clipboard.writeText(text);
      return { kind: "success", text: `The message for ${audience} is on the clipboard. Paste it where you write.` };
    } catch {
      return { kind: "info", text: "This version of Excel does not let the add-in copy. Select the text and copy it." };
    }
  },
};

/** Keeps that an audience was told, so that it does not come again. */
export const markAsTold: Action<{ readonly message: MessageRead; readonly by: string }> = {
  id: "markAsTold",
  doing: "Saving who was told…",

  async run(tools, { message: { audience, what, knows }, by }) {
    const commands = await (await tools.load()).LATER.markAsTold();
    await commands.markAsTold.run({ told: [{ audience, day: tools.clock.today(), by, what, knows }] });
    const text = `${audience} were told: ${what}. It does not come again.`;
    return followUp(read(tools), { kind: "success", text }, text);
  },
};

async function read({ clock, dispatch, load }: Tools): Promise<void> {
  const commands = await (await load()).LATER.readMessages();
  dispatch({ type: "messages-read", messages: await commands.readMessages.run({ today: clock.today() }) });
}
