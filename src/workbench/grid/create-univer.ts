import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import hyperLinkWords from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";

/** An empty spreadsheet view in the container: formula bar, grid, sheet tabs; the ribbon over it is ours. */
export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        tableWords,
        dataValidationWords,
        filterWords,
        noteWords,
        hyperLinkWords,
      ),
    },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    disableAutoFocus: true,
    menu: NOT_OFFERED,
  });
  const presets = [
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsHyperLinkPreset(),
  ];
  for (const plugin of [...plugins, ...presets.flatMap((preset) => preset.plugins)]) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin); // without its buttons: the view neither filters nor sorts
  return univer;
}

/** What would change the view only: the model protects by itself, and has no colors of tabs, notes, links by hand. */
const NOT_OFFERED = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.command.set-tab-color",
    "sheet.command.toggle-gridlines",
    "sheet.command.paste-format",
    "sheet.command.paste-besides-border",
    "sheet.operation.add-note-popup",
    "sheet.command.delete-note",
    "sheet.command.toggle-note-popup",
    "sheet.operation.insert-hyper-link",
    "sheet.operation.insert-hyper-link-toolbar",
  ].map((id) => [id, { hidden: true }]),
);
