import { type AddIn, createAddIn } from "../../../src/host/doors/add-in";
import type { SettingPair } from "../../../src/host/doors/page";
import type { Surroundings } from "../../../src/host/doors/surroundings";

/** The page around the add-in: a host, and a frame for the pane. */
let settings: readonly SettingPair[] = [["branch", '"Riverside"']];

const host = createAddIn({
  openSession: () => ({ answer: () => "{}", close: () => {} }),
  readSettings: () => settings,
  writeSettings: (written) => {
    settings = written;
  },
  readSelection: () => [["Loans", 12]],
  writeSelection: () => {},
});

declare global {
  interface Window {
    excelHost: AddIn;
    openPane: (surroundings: Partial<Surroundings>) => void;
    readSettings: () => readonly SettingPair[];
  }
}

window.excelHost = host;
window.readSettings = () => settings;
window.openPane = (surroundings) => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { contentWindow } = frame;
  if (contentWindow) host.connect(contentWindow, surroundings);
  frame.src = "/pane.html";
};
