import { createHost, type Host } from "../../../src/host";
import type { Surroundings } from "../../../src/host/doors/surroundings";

declare global {
  interface Window {
    excelHost: Host;
    openPane: (surroundings: Partial<Surroundings>) => void;
    readSettings: () => readonly (readonly [string, unknown])[];
  }
}

/** The page around the add-in: a host, and a frame for the pane. */
const host = createHost();
Object.assign(host.workbook, { settings: new Map([["branch", "Riverside"]]) });

window.excelHost = host;
window.readSettings = () => [...host.workbook.settings];
window.openPane = (surroundings) => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { contentWindow } = frame;
  if (contentWindow) host.connect(contentWindow, surroundings);
  frame.src = "/pane.html";
};
