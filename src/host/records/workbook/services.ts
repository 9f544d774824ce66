import { readBoolean, readChoice, readText } from "../../engine/arguments";
import type { Call } from "../../engine/call";
import type { HostType } from "../../engine/host-type";
import { of } from "../../engine/host-type";
import type { Runtime } from "../../engine/runtime";
import { tellRuntime } from "../../engine/runtime";

/** `Office.addin.showAsTaskpane()`, `hide()`. */
const appRuntimeService: HostType<Runtime> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState(runtime, [state]) {
      runtime.visibility =
        readChoice(state, ["Visible", "Background", "Inactive"]) === "Visible" ? "Visible" : "Hidden";
      tellRuntime(runtime);
    },
    GetAppRuntimeState: ({ visibility }) => (visibility === "Visible" ? "Visible" : "Background"),
  },
};

/** `Office.addin.setStartupBehavior()`. */
const appRuntimePersistenceService: HostType<Runtime> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState(runtime, [state]) {
      runtime.startupBehavior = readChoice(state, ["Inactive", "Background"]);
    },
    GetAppRuntimeStartState: ({ startupBehavior }) => startupBehavior,
  },
};

/** How office.js says that the add-in is ready for ribbon commands. */
const addinInternalService: HostType<Runtime> = {
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: (_runtime, _args, { page }) => {
      page.onReady();
    },
  },
};

/** `Office.ribbon.requestUpdate()`. */
const dynamicRibbon: HostType<Runtime> = {
  name: "DynamicRibbon",
  methods: {
    GetTab: (runtime, [id]) => of(ribbonTab, { runtime, id: readText(id) }),
    GetButton: (runtime, [id]) => of(ribbonButton, { runtime, id: readText(id) }),
  },
};

interface ControlTarget {
  readonly runtime: Runtime;
  readonly id: string;
}

const ribbonTab: HostType<ControlTarget> = {
  name: "RibbonTab",
  id: ({ id }) => id,
  methods: {
    GetButton: ({ runtime }, [id]) => of(ribbonButton, { runtime, id: readText(id) }),
    SetVisibility({ runtime, id }, [shown]) {
      runtime.ribbon.visible.set(id, readBoolean(shown));
      tellRuntime(runtime);
    },
  },
};

const ribbonButton: HostType<ControlTarget> = {
  name: "RibbonButton",
  id: ({ id }) => id,
  properties: {
    Enabled: {
      get: ({ runtime, id }) => runtime.ribbon.enabled.get(id) ?? true,
      set({ runtime, id }, enabled) {
        runtime.ribbon.enabled.set(id, readBoolean(enabled));
        tellRuntime(runtime);
      },
    },
  },
};

/** `OfficeRuntime.storage` where pages share no runtime: what it gives is told by an event that carries the call's number. */
const persistentKvStorageService: HostType<Runtime> = {
  name: "PersistentKvStorageService",
  methods: {
    MultiGet: ({ storage }, [id, keys], call) => {
      tellStored(
        call,
        id,
        readKeys(keys).map((key) => [key, storage.get(key) ?? null]),
      );
    },
    MultiSet: ({ storage }, [id, pairs], call) => {
      for (const [key, value] of JSON.parse(readText(pairs)) as [string, string][]) storage.set(key, value);
      tellStored(call, id);
    },
    MultiRemove: ({ storage }, [id, keys], call) => {
      for (const key of readKeys(keys)) storage.delete(key);
      tellStored(call, id);
    },
    GetAllKeys: ({ storage }, [id], call) => {
      tellStored(call, id, [...storage.keys()]);
    },
    Clear: ({ storage }, [id], call) => {
      storage.clear();
      tellStored(call, id);
    },
  },
};

const readKeys = (json: unknown): string[] => JSON.parse(readText(json)) as string[];

const STORAGE_ANSWERED = 65_537;

function tellStored({ page }: Call, invokeId: unknown, found: unknown = null): void {
  const message = JSON.stringify({ invokeId, errorCode: "0", message: JSON.stringify(found) });
  page.raise([{ type: STORAGE_ANSWERED, target: "", args: { message } }]);
}

/** The services that Office.js asks for by name. */
export const services: Readonly<Record<string, HostType<Runtime>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
  "Microsoft.PersistentKvStorage.PersistentKvStorageService": persistentKvStorageService,
};
