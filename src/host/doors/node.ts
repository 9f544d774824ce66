// What the package has for Node: `action-plan/host/node`.
export { startHost } from "../host";
export { type OfficeInNode, openOffice } from "./open-office";
export { type DialogInNode, openTaskPane, type TaskPaneInNode, type TaskPaneOptions } from "./task-pane";
