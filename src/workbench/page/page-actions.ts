import type { RefObject } from "preact";
import { redo, undo } from "../../host/doors/spreadsheet";
import type { Grid } from "../grid/create-grid";
import type { RibbonButton } from "../ribbon/read-ribbon";
import { openBook } from "./book";
import type { Connection } from "./connection";
import type { SampleName } from "./samples";
import type { Books } from "./use-books";
import type { Saving } from "./use-saving";

/** What can be done on the page, by a button, a key, a link or a file that is dropped. */
export interface PageActions {
  readonly startNew: () => void;
  readonly openFile: (file: File) => void;
  readonly showSample: (name: SampleName) => void;
  /** Leaves the opening scene; the pane offers templates for the empty sheet. */
  readonly startEmpty: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Presses a button of the ribbon; what is being typed is taken first. */
  readonly press: (button: RibbonButton) => void;
  /** Runs a command of the add-in; what it throws is said on the page. */
  readonly run: (command: string) => Promise<unknown>;
}

interface PageParts {
  readonly connection: Connection;
  readonly books: Books;
  readonly saving: Saving;
  readonly grid: RefObject<Grid>;
  readonly say: (notice: string) => void;
}

export function createPageActions({ connection, books, saving, grid, say }: PageParts): PageActions {
  const { host } = books.book;
  const sayWhatFailed = (cause: unknown) => {
    say(String(cause));
  };
  const run = (command: string) => host.runCommand(command).catch(sayWhatFailed);
  const press = async ({ action }: RibbonButton) => {
    if (!(await grid.current?.endEditing())) return;
    if (action.kind === "pane") host.setVisibility("Visible");
    else await run(action.functionName);
  };

  return {
    startNew: () => {
      saving.saveFirst(books.showNew);
    },
    openFile: (file) => {
      saving.saveFirst(() => void openBook(file, books.book, connection.relay).then(books.show));
    },
    showSample: (name) => {
      books.showSample(name).catch(sayWhatFailed);
    },
    startEmpty: () => {
      books.closeOpening();
      host.setVisibility("Visible");
    },
    undo: () => {
      undo(host.workbook);
    },
    redo: () => {
      redo(host.workbook);
    },
    press: (button) => void press(button),
    run,
  };
}
