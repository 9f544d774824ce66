import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ValidationAlert } from "../../host/doors/spreadsheet";
import { createGrid, type Grid } from "../grid/create-grid";
import type { EntryAnswer } from "../grid/guard-entries";
import type { Book } from "./book";

/** An entry that a cell's rule does not allow, and what is to be called with the user's answer. */
export interface EntryQuestion {
  readonly alert: ValidationAlert;
  readonly answer: (answer: EntryAnswer) => void;
}

interface GridOnPage {
  /** The element that it fills. */
  readonly container: RefObject<HTMLDivElement>;
  readonly grid: RefObject<Grid>;
  /** True once it shows the workbook. */
  readonly isReady: boolean;
  /** Null while nothing is asked. */
  readonly question: EntryQuestion | null;
}

interface GridUse {
  readonly isDark: boolean;
  readonly onReady: () => void;
  readonly onRefused: (message: string) => void;
  readonly onTyping: (isTyping: boolean) => void;
}

/** The grid, which shows the workbook that is open. */
export function useGrid({ host }: Book, use: GridUse): GridOnPage {
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>(null);
  const [isReady, setReady] = useState(false);
  const [question, setQuestion] = useState<EntryQuestion | null>(null);
  const latest = useRef(use);
  latest.current = use;

  useEffect(() => {
    if (!container.current) return;
    grid.current = createGrid(container.current, {
      refuse: (message) => {
        latest.current.onRefused(message);
      },
      ask: (alert) =>
        new Promise((resolve) => {
          const answer = (given: EntryAnswer) => {
            setQuestion(null);
            resolve(given);
          };
          setQuestion({ alert, answer });
        }),
      onEditing: (isTyping) => {
        latest.current.onTyping(isTyping);
      },
    });
    grid.current.show(host.workbook);
    void grid.current.ready.then(() => {
      use.onReady();
      setReady(true);
    });
  }, []);
  const shown = useRef(host);
  useEffect(() => {
    if (shown.current !== host) grid.current?.show(host.workbook);
    shown.current = host;
  }, [host]);
  useEffect(() => {
    grid.current?.setDark(use.isDark);
  }, [use.isDark]);
  return { container, grid, isReady, question };
}
