import type { Drawing, Setting, Settings } from "../book/drawing";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { missing } from "../host-error";

/** A drawing of a sheet, or one of its parts: `""` for all of it, `"Legend.Format.Font"`. */
export interface Part {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly id: string;
  readonly part: string;
}

/** @throws {HostError} ItemNotFound once it was deleted */
const readDrawing = ({ sheet, id }: Pick<Part, "sheet" | "id">): Drawing =>
  [...sheet.charts, ...sheet.shapes].find((one) => one.id === id) ?? missing();

/** What was set of a part, or of a wider one that it belongs to; undefined where nothing was. */
export function findSetting(target: Part, name: string): Setting | undefined {
  const { settings } = readDrawing(target);
  for (const part of listWider(target.part)) {
    const value = settings.get(`${part}/${name}`);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Sets something of a part, and so of all the narrower ones; undefined puts it back as Excel begins. */
export function putSetting(target: Part, name: string, value: Setting | undefined): void {
  const kept = Array.from(readDrawing(target).settings).filter(([key]) => {
    const [part = "", own] = key.split("/");
    return own !== name || !listWider(part).includes(target.part);
  });
  putSettings(target, new Map(value === undefined ? kept : [...kept, [`${target.part}/${name}`, value]]));
}

/** Forgets what was set of a part and of all within it. */
export function dropSettings(target: Part): void {
  const within = ([key]: readonly [string, Setting]): boolean =>
    key.startsWith(`${target.part}/`) || key.startsWith(`${target.part}.`);
  putSettings(target, new Map(Array.from(readDrawing(target).settings).filter((entry) => !within(entry))));
}

const putSettings = (target: Part, settings: Settings): void => putDrawing(target, { settings });

/** @throws {HostError} AccessDenied where the sheet is protected */
export function putDrawing({ workbook, sheet, id }: Part, change: Partial<Drawing>): void {
  mayDo(sheet, "allowEditObjects");
  const withChange = <Kind extends Drawing>(drawings: readonly Kind[]): readonly Kind[] =>
    drawings.some((one) => one.id === id)
      ? drawings.map((one) => (one.id === id ? { ...one, ...change } : one))
      : drawings;
  assign(workbook, sheet, "charts", withChange(sheet.charts));
  assign(workbook, sheet, "shapes", withChange(sheet.shapes));
  note(workbook, { kind: "look", sheet });
}

/**
 * A part, and what it takes after where nothing was set of it: a point after its series, the labels of a series after
 * those of the chart, every font after that of the chart.
 * @example listWider("Series.2.Points.0.Format") // ["Series.2.Points.0.Format", "Series.2.Format"]
 */
function listWider(part: string): readonly string[] {
  const ofSeries = part.replace(/^(Series\.\d+)\.Points\.\d+/, "$1").replace(/^(Series\.\d+\.DataLabel)\b/, "$1s");
  const ofChart = ofSeries.replace(/^Series\.\d+\.(?=DataLabels)/, "");
  const font = part.endsWith("Format.Font") ? ["Format.Font"] : [];
  return Array.from(new Set([part, ofSeries, ofChart, ...font]));
}
