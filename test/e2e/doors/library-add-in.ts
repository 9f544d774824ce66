/** The pages of a small add-in of a town library, as its developers would write them; no server is needed. */
const page = (script: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Town library</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><main></main><script>${script}</script></body></html>`;

declare global {
  /** Not among the types of Office.js. */
  const OfficeRuntime: {
    readonly storage: {
      readonly getItem: (key: string) => Promise<string | null>;
      readonly getItems: (keys: readonly string[]) => Promise<Readonly<Record<string, string | null>>>;
      readonly setItems: (items: Readonly<Record<string, string>>) => Promise<void>;
    };
  };

  interface Window {
    readonly ready: Promise<unknown>;
    readonly visibilities: readonly string[];
  }
}

/** What the tests ask the pane about. */
const PANE = `
  window.visibilities = [];
  window.ready = Office.onReady().then(async ({ addin }) => {
    if (!addin) return;
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => window.visibilities.push(visibilityMode));
  });
  Office.actions.associate("countLoans", (event) => event.completed({ loans: 12 }));
`;

const FUNCTIONS = `
  Office.onReady();
  function countLoans(event) { event.completed({ loans: 7 }); }
  async function lowerGoal(event) {
    await OfficeRuntime.storage.setItem("goal", "90");
    event.completed();
  }
`;

const DIALOG = `
  Office.onReady().then(() => {
    const { ui } = Office.context;
    const { DialogParentMessageReceived } = Office.EventType;
    ui.addHandlerAsync(DialogParentMessageReceived, ({ message }) => ui.messageParent("heard " + message));
    ui.messageParent("opened");
  });
`;

export const LIBRARY_PAGES: Readonly<Record<string, string>> = {
  "/pane.html": page(PANE),
  "/functions.html": page(FUNCTIONS),
  "/dialog.html": page(DIALOG),
};
