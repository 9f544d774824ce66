import {
  type BindingFacts,
  type Document,
  type EventEntry as Message,
  type Session,
  type SessionListener,
} from "./doors/document";
import { BINDING_DATA_CHANGED, BINDING_SELECTION_CHANGED, CLASSIC } from "./engine/events/classic-events";
import type { EventEntry } from "./engine/events/event-entry";
import { CLASSIC_BINDING, CUSTOM_FUNCTIONS, WORKBOOK_EVENTS } from "./engine/protocol";
import type { BatchRequest } from "./engine/request";
import type { ExcelHost } from "./host";
import { cellAt, mapCells } from "./model/book/cells";
import { getActiveCell } from "./model/book/sheet";
import type { Workbook } from "./model/book/workbook";
import { assign } from "./model/changes/assign";
import { note } from "./model/changes/note";
import { inStep } from "./model/changes/steps";
import { writeCells } from "./model/entries/write";
import { calculateStale } from "./model/formulas/calculate";
import { setReadOnly } from "./user/protect";

/** The workbook as the doors of a browser take it: every page of the add-in gets a session of its own. */
export function shareDocument(host: ExcelHost): Document {
  const { workbook } = host;
  const selection = () => workbook.activeSheet.selection[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    openSession: (page) => openSession(host, page),
    isReadOnly: () => workbook.readOnly,
    setReadOnly: (readOnly) => {
      setReadOnly(workbook, readOnly);
    },
    readSettings: () => [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    writeSettings: (settings) => {
      inStep(workbook, "add-in", () => {
        assign(
          workbook,
          workbook,
          "settings",
          new Map(settings.map(([name, json]) => [name, JSON.parse(json) as unknown])),
        );
        note(workbook, { kind: "settings" });
      });
    },
    findBinding: (id) => findBinding(workbook, id),
    readSelection: () =>
      mapCells(
        workbook.activeSheet,
        selection(),
        (_, row, column) => cellAt(workbook.activeSheet, { row, column }).value,
      ),
    writeSelection: (values) => {
      inStep(workbook, "add-in", () => {
        const block = { ...getActiveCell(workbook.activeSheet), rows: values.length, columns: values[0]?.length ?? 1 };
        writeCells(workbook, workbook.activeSheet, block, values);
        calculateStale(workbook);
      });
    },
    writeFile: async () => {
      const { writeWorkbook } = await import(/* webpackMode: "eager" */ "./files/write-workbook");
      return writeWorkbook(workbook);
    },
  };
}

/** Every page hears of the workbook in two ways: by the messages of Office.js, and by the older events. */
function openSession(host: ExcelHost, { platform, hear, hearClassic, onReady }: SessionListener): Session {
  const raise = (entries: readonly EventEntry[]): void => {
    const messages = entries.filter(({ type }) => type > 0).map(toMessage);
    if (messages.length > 0) hear(messages);
    for (const entry of entries) {
      const event = CLASSIC[entry.type];
      if (event !== undefined) hearClassic(event, readBinding(entry), createPayload(entry, host.workbook));
    }
  };
  let stopFunctions = (): void => undefined;
  const onFunctionsReady = (): void => {
    stopFunctions();
    stopFunctions = host.customFunctions.runIn((type, message) => {
      hear([[CUSTOM_FUNCTIONS, type, "", JSON.stringify(message), "", false]]);
    });
  };
  const line = host.open(raise, { platform, onReady, onFunctionsReady });
  for (const type of Object.keys(CLASSIC)) line.session.listen(Number(type), "");
  return {
    answer: (body, flags) => line.answer(JSON.parse(body) as BatchRequest, flags, body),
    close() {
      stopFunctions();
      line.close();
    },
  };
}

function findBinding({ bindings }: Workbook, id: string): BindingFacts | null {
  const binding = bindings.find((one) => one.id === id);
  const [area] = binding?.anchor.areas ?? [];
  return binding && area
    ? [id, CLASSIC_BINDING[binding.type], [area.rows, area.columns, binding.type === "Table"]]
    : null;
}

/** What an older event brings: its binding, and what of it is selected. */
function createPayload(entry: EventEntry, workbook: Workbook): readonly unknown[] {
  const { type, args } = entry;
  const binding = findBinding(workbook, readBinding(entry)) ?? [];
  if (type === BINDING_DATA_CHANGED) return binding;
  if (type !== BINDING_SELECTION_CHANGED) return [];
  return [
    binding,
    [
      [args.startRow, args.startColumn],
      [args.rowCount, args.columnCount],
    ],
  ];
}

/** Blank where it is about none. */
const readBinding = ({ args: { bindingId } }: EventEntry): string => (typeof bindingId === "string" ? bindingId : "");

const toMessage = ({ type, target, args }: EventEntry): Message => [
  WORKBOOK_EVENTS,
  type,
  target,
  JSON.stringify(args),
  "",
  false,
];
