import type { Bridge } from "./bridge";
import { openBridge } from "./bridge";
import type { ExcelHost, HostOptions } from "./host";
import { startHost } from "./host";

export interface Host extends ExcelHost {
  /** For `OfficeExtension.HostBridge.init(host.bridge)`. */
  readonly bridge: Bridge;
}

/**
 * A stand-in for Excel that the genuine Office.js talks to: a new workbook with one sheet, Sheet1, and A1 selected.
 * @example
 * const host = createHost();
 * OfficeExtension.HostBridge.init(host.bridge);
 * await Excel.run(async (context) => { … });
 */
export function createHost(options: HostOptions = {}): Host {
  const host = startHost(options);
  return { ...host, bridge: openBridge(host) };
}
