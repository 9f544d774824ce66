import { readBoolean, readChoice, readText } from "../../engine/arguments";
import type { Call } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import { tellRuntime } from "../../engine/runtime";
import { invalid } from "../../model/host-error";
import type { HostRecord, TypeName } from "../registry";
import { createObject } from "../registry";

/** `Office.addin.showAsTaskpane()`, `hide()`. */
export const appRuntimeService: HostRecord<"AppRuntimeService"> = {
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
export const appRuntimePersistenceService: HostRecord<"AppRuntimePersistenceService"> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState(runtime, [state]) {
      runtime.startupBehavior = readChoice(state, ["Inactive", "Background"]);
    },
    GetAppRuntimeStartState: ({ startupBehavior }) => startupBehavior,
  },
};

/** How office.js says that the add-in is ready for ribbon commands. */
export const addinInternalService: HostRecord<"AddinInternalService"> = {
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: (_runtime, _args, { page }) => {
      page.onReady();
    },
  },
};

/** `Office.ribbon.requestUpdate()`. */
export const dynamicRibbon: HostRecord<"DynamicRibbon"> = {
  name: "DynamicRibbon",
  methods: {
    GetTab: (runtime, [id]) => createObject("RibbonTab", { runtime, id: readText(id) }),
    GetButton: (runtime, [id]) => createObject("RibbonButton", { runtime, id: readText(id) }),
  },
};

export const ribbonTab: HostRecord<"RibbonTab"> = {
  name: "RibbonTab",
  id: ({ id }) => id,
  methods: {
    GetButton: ({ runtime }, [id]) => createObject("RibbonButton", { runtime, id: readText(id) }),
    SetVisibility({ runtime, id }, [shown]) {
      runtime.ribbon.visible.set(id, readBoolean(shown));
      tellRuntime(runtime);
    },
  },
};

export const ribbonButton: HostRecord<"RibbonButton"> = {
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

/**
 * `OfficeRuntime.storage` where pages share no runtime: the answer is an event that carries the call's
 * number.
 */
export const persistentKvStorageService: HostRecord<"PersistentKvStorageService"> = {
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

function tellStored({ page }: Call, invokeId: unknown, found: unknown = null): void {
  const message = JSON.stringify({ invokeId, errorCode: "0", message: JSON.stringify(found) });
  page.raise([{ type: EVENT.storageAnswered, target: "", args: { message } }]);
}

/** How Office.js says what the add-in's functions in formulas came to. */
export const customFunctions: HostRecord<"CustomFunctions"> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_runtime, _args, { page }) => {
      page.onFunctionsReady();
    },
    SetInvocationArrayResults: ({ acceptOutcomes }, [outcomes]) => {
      acceptOutcomes(readList(outcomes));
    },
    SetInvocationResults: ({ acceptOutcomes }, [outcomes]) => {
      acceptOutcomes(readList(outcomes));
    },
  },
};

function readList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) invalid();
  return value;
}

/** The services that Office.js asks for, by name, and their types. */
export const SERVICES: Readonly<Record<string, TypeName & ("CustomFunctions" | "DynamicRibbon" | `${string}Service`)>> =
  {
    "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
    "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
    "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
    "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
    "Microsoft.DynamicRibbon.DynamicRibbon": "DynamicRibbon",
    "Microsoft.PersistentKvStorage.PersistentKvStorageService": "PersistentKvStorageService",
  };
