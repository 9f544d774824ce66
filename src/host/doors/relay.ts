/** The door for what stands between Office.js and the host: see the option `relay` of `createHost`. */
export { byteLength } from "../byte-length";
export { asksOfWorkbook, refuseBatch, type Relay, type RelayedBatch } from "../relay";
