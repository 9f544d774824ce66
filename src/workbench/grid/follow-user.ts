import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type Injector,
  type IRange,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import { freezePanes, hideColumns, hideRows, setHeight, setWidth } from "../../host/doors/spreadsheet";
import { selectCells, writeCells } from "../../host/doors/spreadsheet";
import { type CellMatrix, findChanges } from "./cell-data";
import { repaint } from "./follow-sheet";
import { type CommandParams, type Gesture, replacedCommands } from "./replaced-commands";
import { type Painter, toRectangle } from "./sheet-view";
import { heightInPoints, widthInCharacters } from "./sizes";
import type { User } from "./user";

/** Does to the model what the user does in the grid, once Univer's own commands are there. */
export function followUser(injector: Injector, painter: Painter, user: User): void {
  const commands = injector.get(ICommandService);
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Steady)
    .then(() => {
      for (const [id, gesture] of Object.entries(replacedCommands)) replaceCommand(commands, id, user, gesture);
    });
  commands.onCommandExecuted(({ id, params }: ICommandInfo, options) => {
    if (!painter.isPainting() && !options?.fromFormula) followed[id]?.(user, params ?? {}, painter);
  });
}

function replaceCommand(commands: ICommandService, id: string, user: User, gesture: Gesture): void {
  commands.unregisterCommand(id);
  commands.registerCommand({
    id,
    type: CommandType.COMMAND,
    handler: (_, params?: CommandParams) => {
      gesture(user, params ?? {});
      return true;
    },
  });
}

/** What Univer's mutations and operations say. */
interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly ranges?: readonly IRange[];
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  /** How many rows and columns are frozen. */
  readonly ySplit?: number;
  readonly xSplit?: number;
}

/** What Univer does by itself first, and the model afterwards. */
const followed: Readonly<Record<string, (user: User, params: MutationParams, painter: Painter) => void>> = {
  // Pasted, filled in, chosen from a drop-down
  "sheet.mutation.set-range-values": ({ does, sheet }, { subUnitId, cellValue = {} }, painter) => {
    const changes = findChanges(sheet(subUnitId), cellValue);
    if (!changes) return;
    const isDone = does((workbook) => {
      writeCells(workbook, sheet(subUnitId), changes.rectangle, changes.contents);
    });
    if (!isDone) repaint(painter, sheet(subUnitId), changes.rectangle);
  },

  "sheet.mutation.set-frozen": ({ does, sheet }, { subUnitId, xSplit = 0, ySplit = 0 }) => {
    does((workbook) => {
      freezePanes(workbook, sheet(subUnitId), { rows: ySplit, columns: xSplit });
    });
  },

  "sheet.operation.set-selections": ({ does, sheet }, { subUnitId, selections = [] }) => {
    const areas = selections.map(({ range }) => toRectangle(range));
    if (areas.length === 0 || JSON.stringify(areas) === JSON.stringify(sheet(subUnitId).selection)) return;
    does((workbook) => {
      selectCells(workbook, sheet(subUnitId), areas);
    });
  },

  "sheet.mutation.set-row-hidden": (user, params) => {
    hide(user, params, hideRows, true);
  },
  "sheet.mutation.set-row-visible": (user, params) => {
    hide(user, params, hideRows, false);
  },
  "sheet.mutation.set-col-hidden": (user, params) => {
    hide(user, params, hideColumns, true);
  },
  "sheet.mutation.set-col-visible": (user, params) => {
    hide(user, params, hideColumns, false);
  },

  "sheet.mutation.set-worksheet-col-width": ({ does, sheet }, { subUnitId, ranges = [], colWidth = 0 }) => {
    does((workbook) => {
      for (const range of ranges) {
        const width = widthInCharacters(typeof colWidth === "number" ? colWidth : (colWidth[range.startColumn] ?? 0));
        setWidth(workbook, sheet(subUnitId), toRectangle(range), width);
      }
    });
  },

  "sheet.mutation.set-worksheet-row-height": ({ does, sheet }, { subUnitId, ranges = [], rowHeight = 0 }) => {
    does((workbook) => {
      for (const range of ranges) {
        const height = heightInPoints(typeof rowHeight === "number" ? rowHeight : (rowHeight[range.startRow] ?? 0));
        setHeight(workbook, sheet(subUnitId), toRectangle(range), height);
      }
    });
  },
};

type Hide = typeof hideRows;

function hide(
  { does, sheet }: User,
  { subUnitId, ranges = [] }: MutationParams,
  hideThem: Hide,
  hidden: boolean,
): void {
  does((workbook) => {
    for (const range of ranges) hideThem(workbook, sheet(subUnitId), toRectangle(range), hidden);
  });
}
