/**
 * The numbers that Office.js and Excel say to each other, by name.
 *
 * They are those of @microsoft/office-js 1.1.110, in the file dist/excel-web-16.00.debug.js of that package. Where the
 * file has a name for a number, that name is given; the other names are ours, after what the number does there.
 */

/** What an action of a batch does (`CommonActionFactory` and `ActionFactory`). */
export const ACTION = {
  /** createInstantiateAction */
  instantiate: 1,
  /** createQueryAction */
  query: 2,
  /** createMethodAction */
  method: 3,
  /** createSetPropertyAction */
  setProperty: 4,
  /** createTraceAction */
  trace: 5,
  /** createRecursiveQueryAction */
  recursiveQuery: 6,
  /** createQueryAsJsonAction */
  queryAsJson: 7,
  /** createEnsureUnchangedAction */
  ensureUnchanged: 8,
  /** createUpdateAction */
  update: 9,
} as const;

/** How a batch says which object it means (`ObjectPathFactory`). */
export const PATH = {
  /** createGlobalObjectObjectPath: the workbook */
  root: 1,
  /** createNewObjectObjectPath: a service of the add-in, by its name */
  service: 2,
  /** createMethodObjectPath */
  method: 3,
  /** createPropertyObjectPath */
  property: 4,
  /** createIndexerObjectPath */
  indexer: 5,
  /** createReferenceIdObjectPath: an object that was kept from an earlier batch */
  reference: 6,
  /** `_updateAsNullObject` */
  nullObject: 7,
} as const;

/** Bits of a request's flags (`delayForCellEdit` of `Excel.run`). */
export const FLAG = { delayForCellEdit: 64 } as const;

/** The kinds of messages over a bridge (`OfficeExtension.HostBridge`). */
export const MESSAGE = { response: 2, event: 3 } as const;

/** The category of a workbook's events (`Constants.eventMessageCategory`). */
export const WORKBOOK_EVENTS = 65_536;

/** The category of what is said to the functions of an add-in. */
export const CUSTOM_FUNCTIONS = 1;

/** The events of Excel's objects, by the `eventType` with which Office.js registers them. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  shapeActivated: 2101,
  shapeDeactivated: 2102,
  autoSaveSettingChanged: 2200,
  workbookActivated: 2203,
  /** The answer of `OfficeRuntime.storage`. */
  storageAnswered: 65_537,
  /** `Office.addin.onVisibilityModeChanged` */
  visibilityModeChanged: 65_539,
} as const;

/** The events of the classic API (`OSF.DDA.EventDispId`: dispidSettingsChangedEvent …). */
export const CLASSIC_EVENT = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
  dialogMessageReceived: 10,
  dialogParentMessageReceived: 12,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

/** The methods of the classic API (`OSF.DDA.MethodDispId`: dispidGetSelectedDataMethod …). */
export const CLASSIC_METHOD = {
  getSelectedData: 64,
  setSelectedData: 65,
  getBinding: 68,
  loadSettings: 75,
  saveSettings: 76,
  openCopy: 77,
  readCopy: 80,
  closeCopy: 81,
  getFileProperties: 86,
  executeRichApiRequest: 93,
  appCommandInvocationCompleted: 94,
  openBrowserWindow: 102,
  messageParent: 144,
  sendMessage: 145,
} as const;

/** The types of a binding in the classic API (on Windows and Mac). */
export const CLASSIC_BINDING = { Text: 0, Range: 1, Table: 2 } as const;

/** The status of an answer, as HTTP has it; a refusal has that of its code, and 400 where none is listed. */
export const STATUS = {
  ok: 200,
  badRequest: 400,
  ItemNotFound: 404,
  AccessDenied: 401,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ApiNotFound: 404,
  NotImplemented: 501,
} as const;
