import type { OfficeInNode } from "../../src/host/doors/open-office";
import { openOffice } from "../../src/host/doors/open-office";
import type { ExcelHost } from "../../src/host/host";
import { startHost } from "../../src/host/host";
import type { HostOptions } from "../../src/host/host-options";

export interface OpenExcel extends OfficeInNode {
  readonly host: ExcelHost;
}

const open: OpenExcel[] = [];

/**
 * Opens the genuine Office.js, with `Excel` global, on a new host or the one given. Call `closeExcel` after it. The
 * tests of a file share one Office.js, as a pane does: jest would keep each in memory until the file ends.
 */
export function openExcel(hostOrOptions: ExcelHost | HostOptions = {}): OpenExcel {
  const host = "open" in hostOrOptions ? hostOrOptions : startHost(hostOrOptions);
  const excel = { host, ...openOffice(host, { global: true, shared: true }) };
  open.push(excel);
  return excel;
}

export function closeExcel(): void {
  for (const excel of open.splice(0)) excel.close();
}
