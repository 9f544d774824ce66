import type { Bridge } from "./bridge";
import { openBridge } from "./bridge";
import { type AddIn, createAddIn } from "./doors/add-in";
import type { ExcelHost } from "./host";
import { startHost } from "./host";
import type { HostOptions } from "./host-options";
import { shareDocument } from "./shared-document";

/**
 * One simulated Excel with one workbook and one add-in. In Node, give it to `openOffice`; in a browser it also serves
 * the add-in's pages: see `connect`.
 */
export interface Host extends ExcelHost, AddIn {
  /** For `OfficeExtension.HostBridge.init(host.bridge)`. */
  readonly bridge: Bridge;
}

/**
 * A stand-in for Excel that the genuine Office.js talks to: a new workbook with one sheet, Sheet1, and A1 selected.
 * @param options Another clock, culture, platform or requirement set, or an existing workbook.
 * @throws {TypeError} for an option that the host does not know
 * @example
 * const host = createHost();
 * OfficeExtension.HostBridge.init(host.bridge);
 * await Excel.run(async (context) => { … });
 */
export function createHost(options: HostOptions = {}): Host {
  const host = startHost(options);
  // Copied with its getters: what is not calculated is found when it is asked for.
  const parts = { ...createAddIn(shareDocument(host), host.runtime), bridge: openBridge(host) };
  return Object.defineProperties(parts, Object.getOwnPropertyDescriptors(host)) as Host;
}
