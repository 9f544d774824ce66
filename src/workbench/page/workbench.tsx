import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { redo, undo } from "../../host/doors/spreadsheet";
import { createGrid, type Grid } from "../grid/create-grid";
import { AddInGroup } from "../ribbon/add-in-group";
import type { Ribbon, RibbonButton } from "../ribbon/read-ribbon";
import { describeLosses, newBook, openBook, saveBook } from "./book";
import { Pane } from "./pane";
import { createSurroundings, type Settings, usualSettings } from "./settings";
import { SettingsTab } from "./settings-tab";
import { TitleBar } from "./title-bar";

/** The whole page: title bar, ribbon, grid and task pane around one workbook. */
export function Workbench({ ribbon }: { readonly ribbon: Ribbon }) {
  const [book, setBook] = useState(newBook);
  const [settings, setSettings] = useState<Settings>(usualSettings);
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
      setNotice("");
    }
  };
  const surroundings = useMemo(() => createSurroundings(settings, ribbon.addIn), [settings, ribbon]);

  return (
    <div class={`workbench ${settings.theme}`}>
      <TitleBar
        title={book.name}
        onNew={() => {
          setBook(newBook());
        }}
        onOpen={(file) => void openBook(file, book).then(setBook)}
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
      <main class="desk">
        <div class="grid" ref={container} />
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

/** What the add-in has not asked to be otherwise. */
const AS_IN_THE_MANIFEST: {
  readonly enabled: ReadonlyMap<string, boolean>;
  readonly visible: ReadonlyMap<string, boolean>;
} = { enabled: new Map(), visible: new Map() };

const TABS = { home: "Home", settings: "Workbench" };
