import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "../support/repository";

const PROGRAM = "console.log(typeof createHost().bridge.sendMessageToHost)";

const node = async (...words: string[]): Promise<string> => (await promisify(execFile)(process.execPath, words, { cwd: ROOT })).stdout.trim();

test("plain Node takes the host by require", async () => {
  expect(await node("--eval", `const { createHost } = require("action-plan/host"); ${PROGRAM}`)).toBe("function");
});

test("plain Node takes the host by import", async () => {
  expect(await node("--input-type=module", "--eval", `import { createHost } from "action-plan/host"; ${PROGRAM}`)).toBe("function");
});
