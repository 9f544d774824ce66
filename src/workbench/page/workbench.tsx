import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { redo, undo } from "../../host/doors/spreadsheet";
import { createGrid, type Grid } from "../grid/create-grid";
import { AddInGroup } from "../ribbon/add-in-group";
import type { Ribbon, RibbonButton } from "../ribbon/read-ribbon";
import { type Book, describeLosses, followChanges, newBook, openBook, saveBook } from "./book";
import { Opening } from "./opening";
import { Pane } from "./pane";
import type { Link } from "./read-link";
import { insertSample, type SampleName } from "./samples";
import { SaveFirst } from "./save-first";
import { createSurroundings, type Settings } from "./settings";
import { SettingsTab } from "./settings-tab";
import { TitleBar } from "./title-bar";
import { useSaveKey, useWarning } from "./use-page-events";

/** The whole page: title bar, ribbon, grid and task pane around one workbook. */
export function Workbench({ ribbon, link }: { readonly ribbon: Ribbon; readonly link: Link }) {
  const [book, setBook] = useState(newBook);
  const [settings, setSettings] = useState<Settings>(link.settings);
  const [isOpening, setOpening] = useState(link.open === null && link.act === null);
  /** What is done once the user has saved the workbook, or does not want to. */
  const [next, setNext] = useState<(() => void) | null>(null);
  const isChanged = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const [tab, setTab] = useState<"home" | "settings">("home");
  const [notice, setNotice] = useState("");
  const { host } = book;
  const [visibility, setVisibility] = useState(host.visibility());
  const [asked, setAsked] = useState(AS_IN_THE_MANIFEST);

  const current = useRef(host);
  current.current = host;
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  useEffect(() => {
    const onEditing = (isEditing: boolean) => {
      const { beginEditing, endEditing } = current.current;
      (isEditing ? beginEditing : endEditing)();
    };
    if (container.current) grid.current = createGrid(container.current, { refuse: setNotice, onEditing });
  }, []);
  useEffect(() => {
    grid.current?.show(host.workbook);
    setNotice(book.notice);
    setVisibility(host.visibility());
    host.onVisibility(setVisibility);
    setAsked(AS_IN_THE_MANIFEST);
    host.onRibbon(({ enabled, visible }) => {
      setAsked({ enabled: new Map(enabled), visible: new Map(visible) });
    });
  }, [book]);

  useEffect(() => {
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
    const sample = { ...newBook(), name: SAMPLE_NAMES[name] };
    show(sample);
    await insertSample(sample.host, name);
    isChanged.current = false; // nobody has changed anything yet
  };
  const saveFirst = (then: () => void) => {
    if (isChanged.current) setNext(() => then);
    else then();
  };
  useEffect(() => {
    const begin = async () => {
      if (link.open === "mistakes" || link.open === "finished") await showSample(link.open);
      if (link.act !== null) await current.current.runCommand(link.act);
    };
    begin().catch((cause: unknown) => {
      setNotice(String(cause));
    });
  }, []);

  useWarning(isChanged);

  const press = async ({ action }: RibbonButton) => {
    await grid.current?.endEditing();
    if (action.kind === "pane") host.setVisibility("Visible");
    else
      await host.runCommand(action.functionName).catch((cause: unknown) => {
        setNotice(String(cause));
      });
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
  useSaveKey(() => {
    void grid.current?.endEditing().then(save);
  });
  const surroundings = useMemo(() => createSurroundings(settings, ribbon.addIn), [settings, ribbon]);

  return (
    <div class={`workbench ${settings.theme}`}>
      <TitleBar
        title={book.name}
        input={input}
        onNew={() => {
          saveFirst(() => {
            show(newBook());
          });
        }}
        onOpen={(file) => {
          saveFirst(() => void openBook(file, book).then(show));
        }}
        onSave={save}
        onUndo={() => undo(host.workbook)}
        onRedo={() => redo(host.workbook)}
      />
      <nav class="tabs" role="tablist">
        {(["home", "settings"] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            onClick={() => {
              setTab(name);
            }}
          >
            {TABS[name]}
          </button>
        ))}
      </nav>
      <div class="ribbon" role="tabpanel" aria-label={TABS[tab]}>
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
          <SettingsTab settings={settings} onChange={setSettings} />
        )}
      </div>
      {notice && (
        <div class="notice" role="status">
          {notice}
          <button
            type="button"
            aria-label="Dismiss"
            onClick={() => {
              setNotice("");
            }}
          >
            ✕
          </button>
        </div>
      )}
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
      <main
        class="desk"
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) saveFirst(() => void openBook(file, book).then(show));
        }}
      >
        <div class="sheet-area">
          <div class="grid" ref={container} />
          {isOpening && (
            <Opening
              onSample={(name) => void showSample(name)}
              onOpen={() => input.current?.click()}
              onEmpty={() => {
                setOpening(false);
                host.setVisibility("Visible");
              }}
            />
          )}
        </div>
        <Pane
          addIn={host}
          page={ribbon.pane}
          title={ribbon.addIn}
          width={settings.paneWidth}
          isVisible={visibility === "Visible"}
          surroundings={surroundings}
          onClose={() => {
            host.setVisibility("Hidden");
          }}
        />
      </main>
    </div>
  );
}

const SAMPLE_NAMES: Readonly<Record<SampleName, string>> = {
  mistakes: "Plan with mistakes",
  finished: "Finished plan",
};

/** What the add-in has not asked to be otherwise. */
const AS_IN_THE_MANIFEST: {
  readonly enabled: ReadonlyMap<string, boolean>;
  readonly visible: ReadonlyMap<string, boolean>;
} = { enabled: new Map(), visible: new Map() };

const TABS = { home: "Home", settings: "Workbench" };
