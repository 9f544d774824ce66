import type { WorkbookOptions } from "./model/book/create-workbook";
import type { Workbook } from "./model/book/workbook";
import { readCulture } from "./model/languages/culture";
import type { Relay } from "./relay";

/** How a host is started. */
export interface HostOptions extends WorkbookOptions {
  /**
   * The requirement set of the Excel that is simulated; a member of a later one answers ApiNotFound. By default
   * `"1.15"`, the newest.
   */
  readonly excelApi?: ExcelApi;
  /** On the web a request or an answer of more than 5 MB is refused. By default `"desktop"`. */
  readonly platform?: Platform;
  /** Stands between Office.js and the host: it can note each batch, let it wait, or refuse it. */
  readonly relay?: Relay;
  /**
   * An existing workbook, such as one that was read from a file; the options that describe a new one are then ignored.
   */
  readonly workbook?: Workbook;
}

const EXCEL_APIS = [
  ...["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"],
  ...["1.10", "1.11", "1.12", "1.13", "1.14", "1.15"],
] as const;

export type ExcelApi = `1.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;

const PLATFORMS = ["desktop", "web"] as const;

export type Platform = (typeof PLATFORMS)[number];

/** Every option has its line here: one without does not compile. */
const OPTIONS: Readonly<Record<keyof HostOptions, true>> = {
  calculator: true,
  culture: true,
  excelApi: true,
  name: true,
  now: true,
  platform: true,
  readOnly: true,
  relay: true,
  user: true,
  workbook: true,
};

/**
 * Refuses options that the host does not know, so that a misspelled one is not silently ignored.
 * @throws {TypeError} names the option and what it may be
 * @example checkOptions({ excelApi: "9.9" }) // TypeError: "9.9" is not a requirement set …
 */
export function checkOptions(options: HostOptions): void {
  for (const name of Object.keys(options))
    if (!(name in OPTIONS))
      throw new TypeError(`The host has no option "${name}". It has: ${Object.keys(OPTIONS).join(", ")}.`);

  const { culture, excelApi, platform } = options;
  if (culture !== undefined) readCulture(culture);
  if (excelApi !== undefined && !(EXCEL_APIS as readonly string[]).includes(excelApi))
    throw new TypeError(`"${excelApi}" is not a requirement set that the host answers: 1.1 to 1.15.`);
  if (platform !== undefined && !PLATFORMS.includes(platform))
    throw new TypeError(`"${platform}" is not a platform: ${PLATFORMS.join(", ")}.`);
}

/** `15` of `"1.15"`, the default. */
export const readApiMinor = ({ excelApi = "1.15" }: HostOptions): number => Number(excelApi.slice("1.".length));
