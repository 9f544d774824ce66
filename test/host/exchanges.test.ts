import { openBridge } from "../../src/host/bridge";
import type { User } from "../../src/host/user/user";
import { type Message, newHost } from "./members/bench";
import { readExchanges, typeNames } from "./members/exchanges";

/** The requests of a recording, sent to a new host without Office.js: every answer is the one that was recorded. */
async function replay(messages: readonly Message[]): Promise<Message[]> {
  const host = newHost();
  const bridge = openBridge(host);
  const replayed: Message[] = [];
  const answered = (): Promise<unknown> =>
    new Promise((resolve) => {
      bridge.onMessageFromHost = (text) => {
        const { type, message } = JSON.parse(text) as {
          readonly type: number;
          readonly message: { readonly body: string };
        };
        if (type === 2) resolve(JSON.parse(message.body));
      };
    });
  for (const [kind, content] of messages) {
    if (kind === "user") act(host.user, content as [keyof User, ...string[]]);
    if (kind !== "request") continue;
    const answer = answered();
    bridge.sendMessageToHost(
      JSON.stringify({
        id: 1,
        type: 1,
        flags: 0,
        message: { url: "ProcessQuery", method: "POST", headers: {}, body: content },
      }),
    );
    replayed.push(["answer", await answer]);
  }
  bridge.close();
  return replayed;
}

const act = (user: User, [what, ...args]: [keyof User, ...string[]]): unknown =>
  (user[what] as (...args: string[]) => unknown)(...args);

test.each(typeNames)("what was recorded of %s is answered in the same way", async (type) => {
  for (const { start, programs } of readExchanges(type).parts) {
    for (const { messages } of programs) {
      const all = [...start, ...messages];
      expect(await replay(all)).toEqual(all.filter(([kind]) => kind === "answer"));
    }
  }
});
