import { useEffect, useState } from "preact/hooks";
import type { Book } from "./book";

/** What an add-in has asked of its buttons and tabs, by their ids. */
export interface Asked {
  readonly enabled: ReadonlyMap<string, boolean>;
  readonly visible: ReadonlyMap<string, boolean>;
}

interface AddInOnPage {
  readonly isPaneVisible: boolean;
  readonly asked: Asked;
}

/** How the add-in of the open workbook wants to be shown. */
export function useAddIn({ host }: Book): AddInOnPage {
  const [visibility, setVisibility] = useState(host.visibility());
  const [asked, setAsked] = useState(AS_IN_THE_MANIFEST);
  useEffect(() => {
    setVisibility(host.visibility());
    host.onVisibility(setVisibility);
    setAsked(AS_IN_THE_MANIFEST);
    host.onRibbon(({ enabled, visible }) => {
      setAsked({ enabled: new Map(enabled), visible: new Map(visible) });
    });
  }, [host]);
  return { isPaneVisible: visibility === "Visible", asked };
}

const AS_IN_THE_MANIFEST: Asked = { enabled: new Map(), visible: new Map() };
