import type { Services } from "./services";

export type Visibility = "Visible" | "Hidden";

/** Whether the add-in starts with the workbook (`Office.addin.setStartupBehavior`). */
export type StartState = "Inactive" | "Background";

/** What becomes of a button or a tab. */
export interface RibbonChange {
  readonly enabled?: boolean;
  readonly visible?: boolean;
}

interface Runtime {
  readonly ready: () => void;
  readonly visibility: () => Visibility;
  readonly setVisibility: (visibility: Visibility) => void;
  readonly startState: () => StartState;
  readonly setStartState: (state: StartState) => void;
  readonly changeRibbon: (id: string, change: RibbonChange) => void;
}

/** What `Office.addin` and `Office.ribbon` call. */
export const runtimeServices = (runtime: Runtime): Services => ({
  "Microsoft.InternalService.AddinInternalService": {
    methods: { NotifyActionHandlerReady: runtime.ready },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    methods: {
      GetAppRuntimeState: () => (runtime.visibility() === "Visible" ? "Visible" : "Background"),
      SetAppRuntimeState: (state) => {
        runtime.setVisibility(state === "Visible" ? "Visible" : "Hidden");
      },
    },
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    methods: {
      GetAppRuntimeStartState: runtime.startState,
      SetAppRuntimeStartState: (state) => {
        runtime.setStartState(state === "Background" ? "Background" : "Inactive");
      },
    },
  },
  "Microsoft.DynamicRibbon.DynamicRibbon": {
    children: {
      GetButton: (id) => ({
        setters: {
          Enabled: (enabled) => {
            runtime.changeRibbon(String(id), { enabled: enabled === true });
          },
        },
      }),
      GetTab: (id) => ({
        methods: {
          SetVisibility: (visible) => {
            runtime.changeRibbon(String(id), { visible: visible === true });
          },
        },
      }),
    },
  },
});
