import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { createWorkbook, type Workbook } from "../../host/model/workbook";
import { watch } from "../../host/model/change";
import { createUniver } from "./create-univer";
import { followTyping } from "./follow-typing";
import { followUser } from "./follow-user";
import { createPainter } from "./sheet-view";
import { paintConditions } from "./paint-conditions";
import { showWorkbook } from "./show-workbook";
import { createUser, type User } from "./user";

/** A spreadsheet on the page. */
export interface Grid {
  /** Shows a workbook instead of the one before. */
  readonly show: (workbook: Workbook) => void;
  readonly user: User;
}

/** An empty grid in the container; `refuse` says to the user what a workbook does not let them do. */
export function createGrid(container: HTMLElement, refuse: (message: string) => void): Grid {
  const univer = createUniver(container);
  const injector = univer.__getInjector();
  const painter = createPainter(FUniver.newAPI(univer));
  let shown = createWorkbook();
  let stop = showWorkbook(painter, shown); // Univer's services are there once it has something to show
  const user = createUser(() => shown, refuse);
  const paint = paintConditions(injector, user);
  leaveJudgingToModel(injector);
  followTyping(injector, user);
  followUser(injector, painter, user);
  return {
    user,
    show: (workbook) => {
      stop();
      shown = workbook;
      const ends = [showWorkbook(painter, workbook), watch(workbook, paint)];
      stop = () => { for (const end of ends) end(); };
    },
  };
}

/** A drop-down only offers: Univer would mark every other entry as wrong. */
function leaveJudgingToModel(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem("list");
  if (list) list.validator = () => Promise.resolve(true);
}
