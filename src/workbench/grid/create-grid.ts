import { type Injector, LifecycleService, LifecycleStages } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import type { ValidationAlert, Workbook } from "../../host/doors/spreadsheet";
import { createWorkbook, watch } from "../../host/doors/spreadsheet";
import { createUniver } from "./create-univer";
import { createEditorFocus } from "./editor-focus";
import { followClicks } from "./follow-clicks";
import { followTyping } from "./follow-typing";
import { followUser } from "./follow-user";
import { type EntryAnswer, guardEntries } from "./guard-entries";
import { paintConditions } from "./paint-conditions";
import { createPainter, UNIT } from "./sheet-view";
import { showPrompts } from "./show-prompts";
import { showWorkbook } from "./show-workbook";
import { createUser, type User } from "./user";

/** A spreadsheet on the page. */
export interface Grid {
  /** Resolves once the grid takes what is typed and clicked: Univer takes a moment to build its parts. */
  readonly ready: Promise<void>;
  /** Shows a workbook instead of the one before. */
  readonly show: (workbook: Workbook) => void;
  readonly user: User;
  /** Takes what is being typed, as a click elsewhere does; false where the entry is refused. */
  readonly endEditing: () => Promise<boolean>;
  /** What is typed goes into the selected cell. */
  readonly focus: () => void;
  /** Dark cells, as Excel has them in its dark themes. */
  readonly setDark: (isDark: boolean) => void;
}

/** Called when something happens in the grid. */
export interface GridListener {
  /** Says to the user what a workbook does not let them do. */
  readonly refuse: (message: string) => void;
  /** Asks what becomes of an entry that the rule of its cell does not allow. */
  readonly ask: (alert: ValidationAlert) => Promise<EntryAnswer>;
  /** The user begins to type into a cell, or has ended. */
  readonly onEditing: (isEditing: boolean) => void;
}

/** An empty grid in the container. */
export function createGrid(container: HTMLElement, { refuse, ask, onEditing }: GridListener): Grid {
  const univer = createUniver(container);
  const injector = univer.__getInjector();
  const painter = createPainter(FUniver.newAPI(univer));
  let shown = createWorkbook();
  let stops = [showWorkbook(painter, shown)]; // Univer's services are there once it has something to show
  const user = createUser(() => shown, refuse);
  const focus = createEditorFocus(container);
  const isEditing = () => painter.univer.getWorkbook(UNIT)?.isCellEditing() ?? false;
  const endEditing = async () => {
    if (isEditing()) await painter.univer.getWorkbook(UNIT)?.endEditingAsync(true);
    return !isEditing();
  };
  const paint = paintConditions(injector, user);
  leaveJudgingToModel(injector);
  guardEntries({ injector, painter, user, focusEditor: focus, isChanged: followTyping(injector, user), ask });
  followUser(injector, painter, user);
  followClicks(painter, container, user, endEditing);
  painter.univer.addEvent(painter.univer.Event.SheetEditStarted, () => {
    onEditing(true);
  });
  painter.univer.addEvent(painter.univer.Event.SheetEditEnded, () => {
    onEditing(false);
  });
  const ready = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return {
    ready,
    user,
    endEditing,
    focus,
    setDark: (isDark) => {
      painter.univer.toggleDarkMode(isDark);
    },
    show: (workbook) => {
      shown = workbook;
      // Before it is ready, Univer would not learn which cell is selected, and lose what is typed.
      void ready.then(() => {
        if (shown !== workbook) return;
        for (const stop of stops) stop();
        stops = [showWorkbook(painter, workbook), watch(workbook, paint), showPrompts(painter, container, workbook)];
      });
    },
  };
}

/** A drop-down only offers: Univer would mark every other entry as wrong. */
function leaveJudgingToModel(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem("list");
  if (list) list.validator = () => Promise.resolve(true);
}
