import { CLASSIC_EVENT } from "../engine/protocol";
import {
  ALREADY_OPEN,
  CLOSED_BY_USER,
  type DialogRequest,
  type DialogScreen,
  layDialogOver,
  type OpenDialog,
  refuseDialog,
} from "./dialogs";
import type { Frames } from "./frames";
import type { LivePage, PageDialogs } from "./live-page";

/** The one dialog that an add-in may have open, and the messages to and fro. */
export interface DialogDesk extends PageDialogs {
  readonly useScreen: (screen: DialogScreen) => void;
}

export function createDialogDesk(frames: () => Frames): DialogDesk {
  let screen = layDialogOver;
  let current: (OpenDialog & { readonly owner: LivePage }) | null = null;
  return {
    open: (owner, requestJson) => {
      if (current) return ALREADY_OPEN;
      const request = JSON.parse(requestJson) as DialogRequest;
      const refused = refuseDialog(request.url, owner.origin, owner.surroundings);
      if (refused !== 0) return refused;
      const announce = (frame: Window) => {
        frames().announce(frame, "dialog", owner.surroundings);
      };
      const onClosed = () => {
        if (current) frames().forget(current.frame);
        current = null;
        owner.raise(CLASSIC_EVENT.dialogMessageReceived, [CLOSED_BY_USER]);
      };
      current = { ...screen(request, announce, onClosed), owner };
      return 0;
    },
    close: () => {
      if (current) frames().forget(current.frame);
      current?.close();
      current = null;
    },
    messageParent: (message, origin) => {
      current?.owner.raise(CLASSIC_EVENT.dialogMessageReceived, [0, message, origin]);
    },
    messageChild: (message, origin) => {
      if (current)
        frames().pageIn(current.frame)?.raise(CLASSIC_EVENT.dialogParentMessageReceived, [0, message, origin]);
    },
    useScreen: (given) => {
      screen = given;
    },
  };
}
