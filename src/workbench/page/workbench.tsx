import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { redo, undo } from "../../host/doors/spreadsheet";
import { AddInGroup } from "../ribbon/add-in-group";
import type { Ribbon, RibbonButton } from "../ribbon/read-ribbon";
import { type Book, describeLosses, followChanges, newBook, openBook, saveBook } from "./book";
import { createConnection } from "./connection";
import { EntryAlert } from "./entry-alert";
import { Message } from "./message";
import { Opening } from "./opening";
import { Pane } from "./pane";
import type { Link } from "./read-link";
import { RibbonArea } from "./ribbon-area";
import { insertSample, type SampleName } from "./samples";
import { SaveFirst } from "./save-first";
import { createSurroundings, type Settings, THEMES } from "./settings";
import { SettingsTab } from "./settings-tab";
import { TitleBar } from "./title-bar";
import { TripLog } from "./trip-log";
import { useAddIn } from "./use-add-in";
import { useGrid } from "./use-grid";
import { useSaveKey, useWarning } from "./use-page-events";
import { useRegions } from "./use-regions";
import { useSwitches } from "./use-switches";

/** The whole page: title bar, ribbon, grid and task pane around one workbook. */
export function Workbench({ ribbon, link }: { readonly ribbon: Ribbon; readonly link: Link }) {
  const [connection] = useState(createConnection);
  const [book, setBook] = useState(() => newBook(connection.relay));
  const { host } = book;
  const [settings, setSettings] = useState<Settings>(link.settings);
  const [tab, setTab] = useState(link.tab);
  const [isLogOpen, setLogOpen] = useState(link.isLogOpen);
  const [isOpening, setOpening] = useState(link.open === null && link.act === null && link.place === null);
  const [isGridReady, setGridReady] = useState(false);
  /** False while a sample is filled in. */
  const [isPrepared, setPrepared] = useState(link.open !== "mistakes" && link.open !== "finished");
  /** What is done once the user has saved the workbook, or does not want to. */
  const [next, setNext] = useState<(() => void) | null>(null);
  const [notice, setNotice] = useState("");
  const { isPaneVisible, asked } = useAddIn(book);
  const isChanged = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const ribbonArea = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);

  const onTyping = useSwitches(book, settings, connection, isPrepared);
  const { container, grid, question } = useGrid(book, {
    isDark: settings.theme === "dark",
    onReady: () => {
      connection.open();
      setGridReady(true);
    },
    onRefused: setNotice,
    onTyping,
  });
  const followKeys = useRegions({ grid, ribbon: ribbonArea, pane: frame });
  useEffect(() => {
    setNotice(book.notice);
    isChanged.current = false;
    return followChanges(book, () => {
      isChanged.current = true;
      setOpening(false);
    });
  }, [book]);

  const show = (shown: Book) => {
    setOpening(false);
    setBook(shown);
  };
  const showSample = async (name: SampleName) => {
    const sample = { ...newBook(connection.relay), name: SAMPLE_NAMES[name] };
    setPrepared(false);
    show(sample);
    await insertSample(sample.host, name);
    closeNotice(frame.current?.contentDocument); // of the template: the plan is filled in
    isChanged.current = false; // nobody has changed anything yet
    setPrepared(true);
  };
  const saveFirst = (then: () => void) => {
    if (isChanged.current) setNext(() => then);
    else then();
  };
  const sayWhatFailed = (cause: unknown) => {
    setNotice(String(cause));
  };
  const run = (command: string) => host.runCommand(command).catch(sayWhatFailed);
  useEffect(() => {
    if (link.open === "mistakes" || link.open === "finished") showSample(link.open).catch(sayWhatFailed);
  }, []);
  const isLinkFollowed = useRef(false);
  useEffect(() => {
    if (!isPrepared || isLinkFollowed.current) return;
    isLinkFollowed.current = true;
    const follow = async () => {
      if (link.act !== null) await run(link.act);
      if (link.place !== null) frame.current?.contentDocument?.getElementById(`tab-${link.place}`)?.click();
    };
    void follow();
  }, [isPrepared]);
  useWarning(isChanged);

  const press = async ({ action }: RibbonButton) => {
    if (!(await grid.current?.endEditing())) return;
    if (action.kind === "pane") host.setVisibility("Visible");
    else await run(action.functionName);
  };
  /** What the file would be without is said before it is saved: the second click is meant. */
  const save = () => {
    const losses = describeLosses(book);
    const warning = `${losses} Click Save once more to save it all the same.`;
    if (losses !== "" && notice !== warning) setNotice(warning);
    else {
      saveBook(book);
      isChanged.current = false;
      setNotice("");
    }
  };
  const openFile = (file: File) => {
    saveFirst(() => void openBook(file, book, connection.relay).then(show));
  };
  useSaveKey(() => {
    void grid.current?.endEditing().then((hasEnded) => {
      if (hasEnded) save();
    });
  });
  const surroundings = useMemo(() => createSurroundings(settings, ribbon.addIn), [settings, ribbon]);

  return (
    <div class={`workbench ${settings.theme}`}>
      <TitleBar
        title={book.name}
        input={input}
        onNew={() => {
          saveFirst(() => {
            show(newBook(connection.relay));
          });
        }}
        onOpen={openFile}
        onSave={save}
        onUndo={() => undo(host.workbook)}
        onRedo={() => redo(host.workbook)}
      />
      <RibbonArea area={ribbonArea} tab={tab} onTab={setTab}>
        {tab === "home" ? (
          ribbon.groups
            .filter(({ tab: on }) => asked.visible.get(on) ?? true)
            .map((group) => (
              <AddInGroup
                key={group.label}
                group={group}
                onPress={(button) => void press(button)}
                isEnabled={(id) => asked.enabled.get(id) ?? true}
              />
            ))
        ) : (
          <SettingsTab
            settings={settings}
            onChange={setSettings}
            onLog={() => {
              setLogOpen(!isLogOpen);
            }}
          />
        )}
      </RibbonArea>
      {question && <EntryAlert alert={question.alert} onAnswer={question.answer} />}
      {next && (
        <SaveFirst
          name={book.name}
          onSave={() => {
            setNext(null);
            saveBook(book);
            next();
          }}
          onDiscard={() => {
            setNext(null);
            next();
          }}
          onCancel={() => {
            setNext(null);
          }}
        />
      )}
      <div
        class="desk"
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) openFile(file);
        }}
      >
        <main class="sheet-area" aria-label="Workbook">
          <div class="grid" ref={container} />
          {isOpening && (
            <Opening
              isGridReady={isGridReady}
              onSample={(name) => void showSample(name)}
              onOpen={() => input.current?.click()}
              onEmpty={() => {
                setOpening(false);
                host.setVisibility("Visible");
              }}
            />
          )}
          {isLogOpen && (
            <TripLog
              connection={connection}
              onClose={() => {
                setLogOpen(false);
              }}
            />
          )}
          <Message
            text={notice}
            onClose={() => {
              setNotice("");
            }}
          />
        </main>
        <Pane
          addIn={host}
          page={ribbon.pane}
          title={ribbon.addIn}
          width={settings.paneWidth}
          isVisible={isPaneVisible}
          surroundings={surroundings}
          theme={THEMES[settings.theme]}
          frame={frame}
          onLoad={followKeys}
          onClose={() => {
            host.setVisibility("Hidden");
          }}
        />
      </div>
    </div>
  );
}

/** Closes what the pane says of what was just done. */
function closeNotice(pane: Document | null | undefined): void {
  pane?.querySelector<HTMLElement>(".notice .icon-button")?.click();
}

const SAMPLE_NAMES: Readonly<Record<SampleName, string>> = {
  mistakes: "Plan with mistakes",
  finished: "Finished plan",
};
