import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Grid } from "../grid/create-grid";
import { describeLosses, saveBook } from "./book";
import type { Books } from "./use-books";
import { useSaveKey, useWarning } from "./use-page-events";

/** How the open workbook is saved, and asked for before it is left. */
export interface Saving {
  readonly save: () => void;
  /** Does something that closes the workbook: at once, or after the user has been asked about their changes. */
  readonly saveFirst: (then: () => void) => void;
  /** What the user may answer; null while nothing is asked. */
  readonly asked: { readonly onSave: () => void; readonly onDiscard: () => void; readonly onCancel: () => void } | null;
}

interface Notices {
  readonly notice: string;
  readonly say: (notice: string) => void;
}

/** Saves by button and by key; what the file would be without is said first: the second click is meant. */
export function useSaving({ book, isChanged }: Books, grid: RefObject<Grid>, { notice, say }: Notices): Saving {
  const [next, setNext] = useState<(() => void) | null>(null);

  const save = () => {
    const losses = describeLosses(book);
    const warning = `${losses} Click Save once more to save it all the same.`;
    if (losses !== "" && notice !== warning) say(warning);
    else {
      saveBook(book);
      isChanged.current = false;
      say("");
    }
  };
  useWarning(isChanged);
  useSaveKey(() => {
    void grid.current?.endEditing().then((hasEnded) => {
      if (hasEnded) save();
    });
  });

  const saveFirst = (then: () => void) => {
    if (isChanged.current) setNext(() => then);
    else then();
  };
  const goOn = () => {
    setNext(null);
    next?.();
  };
  const asked = next && {
    onSave: () => {
      saveBook(book);
      goOn();
    },
    onDiscard: goOn,
    onCancel: () => {
      setNext(null);
    },
  };
  return { save, saveFirst, asked };
}
