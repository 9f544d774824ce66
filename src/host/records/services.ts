import { readBoolean, readChoice, readText } from "../engine/arguments";
import type { HostType } from "../engine/host-type";
import { of } from "../engine/host-type";
import type { Runtime } from "../engine/runtime";
import { tellRuntime } from "../engine/runtime";

/** `Office.addin.showAsTaskpane()`, `hide()`. */
const appRuntimeService: HostType<Runtime> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState(runtime, [state]) {
      runtime.visibility = readChoice(state, ["Visible", "Background", "Inactive"]) === "Visible" ? "Visible" : "Hidden";
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
    NotifyActionHandlerReady(runtime) {
      runtime.ready = true;
      tellRuntime(runtime);
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

/** The services that Office.js asks for by name. */
export const services: Readonly<Record<string, HostType<Runtime>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
};
