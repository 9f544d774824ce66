// What the package has for Node: `excel-stand-in/node`.
import "./complete-globals";
export { createHost, type Host } from "..";
export { startHost } from "../host";
export { type OfficeInNode, openOffice } from "./open-office";
export { type DialogInNode, openTaskPane, type TaskPaneInNode, type TaskPaneOptions } from "./task-pane";
export { readWorkbook, saveWorkbook } from "./workbook-files";
