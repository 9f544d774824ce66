import type { Surroundings } from "./surroundings";
import { isOfAddIn, isSecure } from "./trust";

/** What the pane asks for, as office.js writes it. */
export interface DialogRequest {
  readonly url: string;
  /** Percent of the screen. */
  readonly height: number;
  readonly width: number;
}

/** A dialog that is on the screen. */
export interface OpenDialog {
  readonly frame: Window;
  readonly close: () => void;
}

/** Puts a dialog on the screen, before its page loads; `onClosed` when the user closes it. */
export type DialogScreen = (
  request: DialogRequest,
  announce: (frame: Window) => void,
  onClosed: () => void,
) => OpenDialog;

export const CLOSED_BY_USER = 12006;
export const ALREADY_OPEN = 12007;
const NOT_TRUSTED = 12004;
const NOT_HTTPS = 12005;

/**
 * The rules for a dialog's address, which the desktop's office.js leaves to Excel: https, and the add-in's own origin
 * or one of its AppDomains. The add-in's own `http://localhost`, from where it is tried, counts as https.
 * documented: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events
 * @returns 0, or the error's number
 */
export function refuseDialog(url: string, addInOrigin: string, surroundings: Pick<Surroundings, "appDomains">): number {
  const address = new URL(url, addInOrigin);
  if (address.protocol !== "https:" && !(isSecure(address) && address.origin === addInOrigin)) return NOT_HTTPS;
  return isOfAddIn(address.origin, addInOrigin, surroundings) ? 0 : NOT_TRUSTED;
}

/** A plain layer over the page with a close button. */
export const layDialogOver: DialogScreen = ({ url, height, width }, announce, onClosed) => {
  const layer = document.createElement("div");
  layer.setAttribute("role", "dialog");
  layer.style.cssText =
    `position:fixed;z-index:9999;inset:0;margin:auto;width:${width}%;height:${height}%;` +
    "background:#fff;border:1px solid #888";
  const button = document.createElement("button");
  button.textContent = "Close";
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:100%;height:calc(100% - 2em);border:0";
  layer.append(button, frame);
  document.body.append(layer);
  const close = () => {
    layer.remove();
  };
  button.addEventListener("click", () => {
    close();
    onClosed();
  });
  const window = needWindow(frame);
  announce(window);
  frame.src = url;
  return { frame: window, close };
};

/** A frame that is in the document has a window. */
export function needWindow({ contentWindow }: HTMLIFrameElement): Window {
  if (!contentWindow) throw new Error("The frame is not in the document.");
  return contentWindow;
}
