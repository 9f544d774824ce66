import { CLASSIC_BINDING, CLASSIC_EVENT, CLASSIC_METHOD } from "../engine/protocol";
import type { BindingFacts } from "./document";
import { type NamedCall, type NamedExecution, nameReply } from "./named-call";
import type { Page, SettingPair } from "./page";
import { soon } from "./page";
import { displayMode, hostInfo, type PageKind, type Surroundings } from "./surroundings";
import { COPY_CALLS } from "./web-copies";
import { FULL_VERSION, succeeds } from "./windows";

/** What a page of Excel on the web posts to its parent, as JSON text. */
interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** What a posted message is (`Microsoft.Office.Common.MessageType`). */
const MESSAGE_TYPE = { request: 0, response: 1 } as const;

/** What it asks for (`Microsoft.Office.Common.ActionType`). */
const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What a response is to (`Microsoft.Office.Common.ResponseType`). */
const RESPONSE_TYPE = { forCalling: 0, forEventing: 1 } as const;

export interface WebDoor {
  readonly close: () => void;
}

/**
 * Excel on the web: office.js posts JSON to the parent window. The frame is announced before its page loads, since what
 * office.js wants to know at its start travels in the frame's name; each load of the page asks for a `Page` of its own.
 */
export function openWebDoor(
  frame: Window,
  kind: PageKind,
  surroundings: Surroundings,
  conversation: string,
  load: (origin: string) => Page,
): WebDoor {
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: hostInfo(surroundings, kind, conversation),
    xdmInfo: `${conversation}|${surroundings.addInName}|${window.location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  let page: Page | null = null;
  const listen = ({ source, data, origin }: MessageEvent) => {
    if (source !== frame || typeof data !== "string") return;
    const message = JSON.parse(data) as Message;
    if (message._messageType !== MESSAGE_TYPE.request || message._conversationId !== conversation) return;
    if (message._actionName === "ContextActivationManager_getAppContextAsync") page = load(origin);
    if (page) answer(page, message, origin);
  };
  window.addEventListener("message", listen);
  return {
    close: () => {
      window.removeEventListener("message", listen);
    },
  };
}

function answer(page: Page, message: Message, origin: string): void {
  const post = (fields: object) => {
    const head = {
      _messageType: MESSAGE_TYPE.response,
      _errorCode: 0,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
    };
    page.window.postMessage(JSON.stringify({ ...head, ...fields, _serializerVersion: 1 }), origin);
  };
  const _actionName = message._actionName;
  if (message._actionType === ACTION_TYPE.invoke) {
    soon(() => {
      void answerCall(page, message).then((_data) => {
        post({ _responseType: RESPONSE_TYPE.forCalling, _actionName, _data });
      });
    });
    return;
  }
  const { eventDispId, targetId } = message._data as { eventDispId: number; targetId: string };
  if (message._actionType === ACTION_TYPE.registerEvent) {
    const status = page.register(eventDispId, targetId, (payload) => {
      soon(() => {
        post({ _responseType: RESPONSE_TYPE.forEventing, _actionName, _data: nameEvent(eventDispId, payload) });
      });
    });
    post({ _responseType: RESPONSE_TYPE.forCalling, _actionName, _data: { Error: status } });
  } else {
    page.unregister(eventDispId, targetId);
    post({ _responseType: RESPONSE_TYPE.forCalling, _actionName, _data: { Error: 0 } });
  }
}

async function answerCall(page: Page, { _actionName, _data }: Message): Promise<unknown> {
  if (_actionName === "ContextActivationManager_getAppContextAsync") return describeContext(page);
  if (_actionName !== "executeMethod") return {};
  const data = _data as NamedCall;
  const call = CALLS[data.DdaMethod.DispatchId] ?? callByPosition;
  return { Version: 1, ...(await call(page, data)) };
}

const callByPosition: NamedExecution = (page, { DdaMethod }) => nameReply(page.execute(DdaMethod.DispatchId, []));

/** By dispatch id: the named arguments of the web turned into positions, and the answer back into names. */
const CALLS: Readonly<Record<number, NamedExecution>> = {
  ...COPY_CALLS,
  [CLASSIC_METHOD.executeRichApiRequest]: (page, { ArrayData }) =>
    nameReply(page.execute(CLASSIC_METHOD.executeRichApiRequest, [ArrayData]), (payload) => ({ Data: payload })),
  [CLASSIC_METHOD.appCommandInvocationCompleted]: (page, data) =>
    nameReply(page.execute(CLASSIC_METHOD.appCommandInvocationCompleted, [data["0"], data["1"], data["2"]])),
  [CLASSIC_METHOD.loadSettings]: (page) => ({
    Error: 0,
    Properties: { Settings: page.readSettings().map(([Name, Value]) => ({ Name, Value })) },
  }),
  [CLASSIC_METHOD.saveSettings]: (page, { DdaSettingsMethod }) => {
    const { Properties } = DdaSettingsMethod as { Properties: readonly SettingPair[] };
    return {
      Error: succeeds(() => {
        page.writeSettings(Properties);
      }),
    };
  },
  [CLASSIC_METHOD.getSelectedData]: (page, { DdaGetBindingData }) => {
    const { CoerceType, ValueFormat, FilterType } = DdaGetBindingData as Record<string, unknown>;
    return nameReply(page.execute(CLASSIC_METHOD.getSelectedData, [CoerceType, ValueFormat, FilterType]), (rows) => ({
      Data: { Rows: rows },
    }));
  },
  [CLASSIC_METHOD.setSelectedData]: (page, { DdaSetBindingData }) => {
    const { CoerceType, Data } = DdaSetBindingData as Record<string, unknown>;
    return nameReply(page.execute(CLASSIC_METHOD.setSelectedData, [CoerceType, Data]));
  },
  [CLASSIC_METHOD.getBinding]: (page, { DdaBindingsMethod }) => {
    const { BindingId } = DdaBindingsMethod as Record<string, unknown>;
    return nameReply(page.execute(CLASSIC_METHOD.getBinding, [BindingId]), (binding) => ({
      Bindings: [nameBinding(binding)],
    }));
  },
  [CLASSIC_METHOD.messageParent]: (page, { messageToParent }) => ({
    Error: succeeds(() => {
      page.messageParent(String(messageToParent));
    }),
  }),
  [CLASSIC_METHOD.sendMessage]: (page, { messageContent }) => ({
    Error: succeeds(() => {
      page.messageChild(String(messageContent));
    }),
  }),
};

/** The desktop's positional payload of an event as the web names it. */
function nameEvent(event: number, payload: readonly unknown[]): unknown {
  if (event === CLASSIC_EVENT.appCommandInvoked) return payload;
  if (event === CLASSIC_EVENT.richApiMessage) return { ArrayData: payload };
  if (event === CLASSIC_EVENT.dialogMessageReceived || event === CLASSIC_EVENT.dialogParentMessageReceived) {
    const [messageType, messageContent, messageOrigin] =
      event === CLASSIC_EVENT.dialogParentMessageReceived ? [1, ...payload.slice(1)] : payload;
    return { messageType, messageContent, messageOrigin };
  }
  if (event === CLASSIC_EVENT.bindingDataChanged) return { ddaBinding: nameBinding(payload) };
  if (event === CLASSIC_EVENT.bindingSelectionChanged) {
    const [binding, [[startRow, startColumn], [rowCount, columnCount]]] = payload as [
      unknown,
      [[number, number], [number, number]],
    ];
    return { ddaBinding: nameBinding(binding), subset: { startRow, startColumn, rowCount, columnCount } };
  }
  return {};
}

/** The types of bindings have other numbers on the web. */
const BINDING_TYPES: Readonly<Record<number, number>> = {
  [CLASSIC_BINDING.Text]: 2,
  [CLASSIC_BINDING.Range]: 3,
  [CLASSIC_BINDING.Table]: 1,
};

function nameBinding(binding: unknown): object {
  const [Name, type, [RowCount, ColCount, HasHeaders]] = binding as BindingFacts;
  return { Name, BindingType: BINDING_TYPES[type], RowCount, ColCount, HasHeaders };
}

/** office.js throws when a field it asks for is undefined. */
function describeContext({ kind, surroundings, instance, readSettings }: Page): object {
  const { addInName, locale, documentUrl, readOnly, requirementSets, appDomains } = surroundings;
  return {
    _id: addInName,
    _appName: 16, // Excel on the web
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: readOnly ? 0 : 1,
    _settings: readSettings(),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: instance,
    _appInstanceId: instance,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: FULL_VERSION,
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: addInName,
    _appDomains: appDomains,
    _featureGates: {},
    _initialDisplayMode: displayMode(surroundings, kind),
  };
}
