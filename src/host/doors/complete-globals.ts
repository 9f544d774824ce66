import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

/**
 * What browsers and Node have and the jsdom of jest has not is taken from Node.
 * documented: https://github.com/jsdom/jsdom/issues/2524
 */
for (const [name, value] of Object.entries({ MessageChannel, TextDecoder, TextEncoder }))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
