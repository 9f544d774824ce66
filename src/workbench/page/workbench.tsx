import { useRef, useState } from "preact/hooks";
import type { Ribbon } from "../ribbon/read-ribbon";
import { createConnection } from "./connection";
import { DropArea } from "./drop-area";
import { EntryAlert } from "./entry-alert";
import { HomeTab } from "./home-tab";
import { Message } from "./message";
import { Opening } from "./opening";
import { createPageActions } from "./page-actions";
import { Pane } from "./pane";
import type { Link } from "./read-link";
import { RibbonArea } from "./ribbon-area";
import { SaveFirst } from "./save-first";
import { SettingsTab } from "./settings-tab";
import { TitleBar } from "./title-bar";
import { TripLog } from "./trip-log";
import { useAddIn } from "./use-add-in";
import { useBooks, useChanges } from "./use-books";
import { useGrid } from "./use-grid";
import { useLink } from "./use-link";
import { useRegions } from "./use-regions";
import { useSaving } from "./use-saving";
import { useSwitches } from "./use-switches";

interface WorkbenchProps {
  readonly ribbon: Ribbon;
  /** What is shown first. */
  readonly link: Link;
}

/** The whole page: title bar, ribbon, grid and task pane around one workbook. */
export function Workbench({ ribbon, link }: WorkbenchProps) {
  const [connection] = useState(createConnection);
  const [settings, setSettings] = useState(link.settings);
  const [tab, setTab] = useState(link.tab);
  const [isLogOpen, setLogOpen] = useState(link.isLogOpen);
  const [notice, setNotice] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const ribbonArea = useRef<HTMLElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);

  const books = useBooks(connection, link, pane);
  const addIn = useAddIn(books.book);
  const onTyping = useSwitches(books.book, settings, connection, books.isPrepared);
  const sheet = useGrid(books.book, {
    isDark: settings.theme === "dark",
    onReady: connection.open,
    onRefused: setNotice,
    onTyping,
  });
  const followKeys = useRegions({ grid: sheet.grid, ribbon: ribbonArea, pane });
  useChanges(books, setNotice);
  const saving = useSaving(books, sheet.grid, { notice, say: setNotice });
  const actions = createPageActions({ connection, books, saving, grid: sheet.grid, say: setNotice });
  useLink(link, { ...actions, isPrepared: books.isPrepared, pane });
  const toggleLog = () => {
    setLogOpen(!isLogOpen);
  };
  const chooseFile = () => input.current?.click();
  const closeNotice = () => {
    setNotice("");
  };

  return (
    <div class={`workbench ${settings.theme}`}>
      <TitleBar {...actions} title={books.book.name} input={input} save={saving.save} />
      <RibbonArea area={ribbonArea} tab={tab} onTab={setTab}>
        {tab === "home" ? (
          <HomeTab ribbon={ribbon} asked={addIn.asked} onPress={actions.press} />
        ) : (
          <SettingsTab settings={settings} onChange={setSettings} onLog={toggleLog} />
        )}
      </RibbonArea>
      {sheet.question && <EntryAlert alert={sheet.question.alert} onAnswer={sheet.question.answer} />}
      {saving.asked && <SaveFirst {...saving.asked} name={books.book.name} />}
      <DropArea onFile={actions.openFile}>
        <main class="sheet-area" aria-label="Workbook">
          <div class="grid" ref={sheet.container} />
          {books.isOpening && <Opening {...actions} isGridReady={sheet.isReady} chooseFile={chooseFile} />}
          {isLogOpen && <TripLog connection={connection} onClose={toggleLog} />}
          <Message text={notice} onClose={closeNotice} />
        </main>
        <Pane
          addIn={books.book.host}
          ribbon={ribbon}
          settings={settings}
          isVisible={addIn.isPaneVisible}
          frame={pane}
          onLoad={followKeys}
        />
      </DropArea>
    </div>
  );
}
