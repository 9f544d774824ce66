import type { Part } from "../../model/drawings/settings";
import { readShape } from "../../model/drawings/shapes";
import { invalid } from "../../model/host-error";

/** How the text of a picture begins, in base64. */
const SIGNATURES = { PNG: "iVBORw0KGgo", JPEG: "/9j/", GIF: "R0lGOD", BMP: "Qk" } as const;

type ImageFormat = keyof typeof SIGNATURES;

const findFormat = (base64: string): ImageFormat | undefined =>
  (Object.keys(SIGNATURES) as ImageFormat[]).find((format) => base64.startsWith(SIGNATURES[format]));

// documented: a picture in JPEG or PNG:
// https://learn.microsoft.com/javascript/api/excel/excel.shapecollection#excel-excel-shapecollection-addimage-member(1)
/** @throws {HostError} InvalidArgument for what is no such picture */
export function checkImage(base64: string): string {
  const format = findFormat(base64);
  return format === "PNG" || format === "JPEG" ? base64 : invalid();
}

export const readImageFormat = (target: Part): ImageFormat | "UNKNOWN" =>
  findFormat(readShape(target).image) ?? "UNKNOWN";

const POINTS_A_PIXEL = 0.75;

/** The size of a picture in points; only a PNG says it at its beginning. */
// documented: its first chunk has them, big-endian: https://www.w3.org/TR/png-3/#11IHDR
export function findImageSize(base64: string): { readonly Width: number; readonly Height: number } | null {
  if (findFormat(base64) !== "PNG") return null;
  const head = Array.from(atob(base64.slice(0, 32)), (letter) => letter.charCodeAt(0));
  const read = (at: number): number => head.slice(at, at + 4).reduce((total, byte) => total * 256 + byte, 0);
  const [Width, Height] = [read(16) * POINTS_A_PIXEL, read(20) * POINTS_A_PIXEL];
  return Width > 0 && Height > 0 ? { Width, Height } : null;
}
