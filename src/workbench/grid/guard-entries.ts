import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, type Injector } from "@univerjs/core";
import { DocSelectionManagerService } from "@univerjs/docs";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { ValidationAlert } from "../../host/doors/spreadsheet";
import { findAlert, selectCells } from "../../host/doors/spreadsheet";
import { oneCell } from "../../sheet/rectangle";
import { typedText } from "./cell-data";
import type { EditorFocus } from "./editor-focus";
import { type Painter, UNIT } from "./sheet-view";
import type { User } from "./user";

/** What the person does with an entry that the rule of its cell does not allow. */
export type EntryAnswer = "enter" | "retry" | "cancel";

interface EntryGuard {
  readonly injector: Injector;
  readonly painter: Painter;
  readonly user: User;
  readonly focusEditor: EditorFocus;
  /** Whether a text is another than before. */
  readonly isChanged: (text: string) => boolean;
  readonly ask: (alert: ValidationAlert) => Promise<EntryAnswer>;
}

/**
 * An entry that breaks the rule of its cell does not leave the cell: its text stays there while the person is asked,
 * as in Excel.
 */
export function guardEntries({ injector, painter, user, focusEditor, isChanged, ask }: EntryGuard): void {
  const { univer } = painter;
  const commands = injector.get(ICommandService);
  let isAsking = false;
  let isAnswered = false;

  function end(keycode: number | undefined): void {
    isAnswered = true;
    commands.syncExecuteCommand("sheet.operation.set-cell-edit-visible", {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      keycode,
      unitId: UNIT,
    });
    isAnswered = false;
  }

  async function settle(alert: ValidationAlert, text: string, keycode: number | undefined): Promise<void> {
    isAsking = true;
    const answer = await ask(alert);
    isAsking = false;
    if (answer === "enter") end(keycode);
    else if (answer === "cancel") end(ESCAPE);
    focusEditor();
    if (answer === "retry") {
      const whole = [{ startOffset: 0, endOffset: text.length }];
      injector.get(DocSelectionManagerService).replaceDocRanges(whole, EDITOR);
    }
  }

  univer.addEvent(univer.Event.BeforeSheetEditEnd, (edit) => {
    if (!edit.isConfirm || isAnswered) return;
    const { sheetId, row, column } = injector.get(IEditorBridgeService).getEditLocation() ?? {};
    if (row === undefined || column === undefined) return;
    const [sheet, cell] = [user.sheet(sheetId), { row, column }];
    const text = typedText({ p: edit.value.getData() });
    const alert = isChanged(text) ? findAlert(user.workbook, sheet, cell, text) : null;
    if (!alert && !isAsking) return;
    edit.cancel = true;
    if (!alert || isAsking) return;
    // A click elsewhere has moved the selection already, which Excel does only once the entry is settled.
    setTimeout(() => {
      user.does((workbook) => {
        selectCells(workbook, sheet, [oneCell(cell)]);
      });
      void settle(alert, text, edit.keycode);
    });
  });
}

const ESCAPE = 27;

const EDITOR = { unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY, subUnitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY };
