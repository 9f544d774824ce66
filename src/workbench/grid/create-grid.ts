import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import type { Workbook } from "../../host/doors/spreadsheet";
import { createWorkbook, watch } from "../../host/doors/spreadsheet";
import { createUniver } from "./create-univer";
import { followClicks } from "./follow-clicks";
import { followTyping } from "./follow-typing";
import { followUser } from "./follow-user";
import { paintConditions } from "./paint-conditions";
import { createPainter, UNIT } from "./sheet-view";
import { showPrompts } from "./show-prompts";
import { showWorkbook } from "./show-workbook";
import { createUser, type User } from "./user";

/** A spreadsheet on the page. */
export interface Grid {
  /** Shows a workbook instead of the one before. */
  readonly show: (workbook: Workbook) => void;
  readonly user: User;
  /** Takes what is being typed, as a click elsewhere does. */
  readonly endEditing: () => Promise<unknown>;
}

/** Called when something happens in the grid. */
export interface GridListener {
  /** Says to the user what a workbook does not let them do. */
  readonly refuse: (message: string) => void;
  /** The user begins to type into a cell, or has ended. */
  readonly onEditing: (isEditing: boolean) => void;
}

/** An empty grid in the container. */
export function createGrid(container: HTMLElement, { refuse, onEditing }: GridListener): Grid {
  const univer = createUniver(container);
  const injector = univer.__getInjector();
  const painter = createPainter(FUniver.newAPI(univer));
  let shown = createWorkbook();
  let stops = [showWorkbook(painter, shown)]; // Univer's services are there once it has something to show
  const user = createUser(() => shown, refuse);
  const paint = paintConditions(injector, user);
  leaveJudgingToModel(injector);
  followTyping(injector, user);
  followUser(injector, painter, user);
  followClicks(painter, container, user);
  painter.univer.addEvent(painter.univer.Event.SheetEditStarted, () => {
    onEditing(true);
  });
  painter.univer.addEvent(painter.univer.Event.SheetEditEnded, () => {
    onEditing(false);
  });
  return {
    user,
    endEditing: async () => painter.univer.getWorkbook(UNIT)?.endEditingAsync(true),
    show: (workbook) => {
      for (const stop of stops) stop();
      shown = workbook;
      stops = [showWorkbook(painter, workbook), watch(workbook, paint), showPrompts(painter, container, workbook)];
    },
  };
}

/** A drop-down only offers: Univer would mark every other entry as wrong. */
function leaveJudgingToModel(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem("list");
  if (list) list.validator = () => Promise.resolve(true);
}
