import type { Told, ToldStep } from "../../communication/messages/told";
import { isRecord } from "./store-xml";

/**
 * What a workbook holds of who was told; entries and steps that make no sense are left out.
 *
 * @example
 * readTold([{ audience: "Parents", day: 46354, by: "Ana", what: "2 new", knows: [] }, "?"]) // the first
 */
export const readTold = (kept: readonly unknown[]): readonly Told[] =>
  kept.filter(isTold).map((one) => ({ ...one, knows: one.knows.filter(isToldStep) }));

const isTold = (one: unknown): one is Omit<Told, "knows"> & { readonly knows: readonly unknown[] } =>
  isRecord(one) &&
  [one.audience, one.by, one.what].every((text) => typeof text === "string") &&
  isDay(one.day) &&
  Array.isArray(one.knows);

const isToldStep = (one: unknown): one is ToldStep =>
  isRecord(one) &&
  typeof one.sheet === "string" &&
  typeof one.text === "string" &&
  (one.until === null || isDay(one.until)) &&
  ["open", "done", "dropped"].includes(String(one.state)) &&
  ["soon", "late", ""].includes(String(one.said));

const isDay = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value)) < MOST_DAYS;

/** 31 December 9999, Excel’s last day. */
const MOST_DAYS = 2_958_466;
