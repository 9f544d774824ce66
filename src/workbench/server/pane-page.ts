import { OFFICE_JS } from "./find-file";

/** Where production takes Office.js from; the workbench has the same file from npm and needs no network. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The pane's page as it is served here: Office.js comes from this computer, after the bridge to our host. */
export const panePage = (html: string): string =>
  html.replaceAll(CDN, OFFICE_JS).replace(/<script\b/i, '<script src="/workbench/bridge.js"></script>\n    <script');
