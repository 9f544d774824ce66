import type { RefObject } from "preact";
import { type MutableRef, useEffect, useRef, useState } from "preact/hooks";
import { type Book, followChanges, newBook } from "./book";
import type { Connection } from "./connection";
import type { Link } from "./read-link";
import { insertSample, type SampleName } from "./samples";

/** The workbook that is open, and the ways to another one. */
export interface Books {
  readonly book: Book;
  /** True while something in it is not saved. */
  readonly isChanged: MutableRef<boolean>;
  /** False while a sample is filled in. */
  readonly isPrepared: boolean;
  /** Whether the opening scene is there: until a workbook is shown or changed. */
  readonly isOpening: boolean;
  readonly closeOpening: () => void;
  /** Shows a workbook instead of the one before. */
  readonly show: (book: Book) => void;
  readonly showNew: () => void;
  /** Shows a new workbook, into which a sample is filled. */
  readonly showSample: (name: SampleName) => Promise<void>;
}

/** Keeps the workbook that is open; the link says which one is the first. */
export function useBooks({ relay }: Connection, { open, act, place }: Link, pane: RefObject<HTMLIFrameElement>): Books {
  const [book, setBook] = useState(() => newBook(relay));
  const [isPrepared, setPrepared] = useState(open !== "mistakes" && open !== "finished");
  const [isOpening, setOpening] = useState(open === null && act === null && place === null);
  const isChanged = useRef(false);

  const closeOpening = () => {
    setOpening(false);
  };
  const show = (shown: Book) => {
    closeOpening();
    setBook(shown);
  };
  const showNew = () => {
    show(newBook(relay));
  };
  const showSample = async (name: SampleName) => {
    const sample = { ...newBook(relay), name: SAMPLE_NAMES[name] };
    setPrepared(false);
    show(sample);
    await insertSample(sample.host, name);
    closeNotice(pane.current?.contentDocument); // of the template: the plan is filled in
    isChanged.current = false; // nobody has changed anything yet
    setPrepared(true);
  };
  return { book, isChanged, isPrepared, isOpening, closeOpening, show, showNew, showSample };
}

/** Says what there is to say about a workbook that was opened, and notices when it is changed. */
export function useChanges({ book, isChanged, closeOpening }: Books, say: (notice: string) => void): void {
  useEffect(() => {
    say(book.notice);
    isChanged.current = false;
    return followChanges(book, () => {
      isChanged.current = true;
      closeOpening();
    });
  }, [book]);
}

/** Closes what the pane says of what was just done. */
function closeNotice(pane: Document | null | undefined): void {
  pane?.querySelector<HTMLElement>(".notice .icon-button")?.click();
}

const SAMPLE_NAMES: Readonly<Record<SampleName, string>> = {
  mistakes: "Plan with mistakes",
  finished: "Finished plan",
};
