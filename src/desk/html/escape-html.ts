import { sayDay } from "../../rules/asking/wording/say-day";
import { type Day, formatIsoDay } from "../../sheet/serial-date";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * For the text of an element and for an attribute in quotation marks. Characters that a page may not hold are left out.
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 * @example escapeHtml("<b>") // "&lt;b&gt;"
 */
export const escapeHtml = (text: string): string =>
  text.replaceAll(NOT_TEXT, "").replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

/** Control characters, halves of characters, and code points that are none. */
const NOT_TEXT = /[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `<time datetime="2026-11-28">28 November 2026</time>` */
export const writeDayElement = (day: Day): string => `<time datetime="${formatIsoDay(day)}">${sayDay(day)}</time>`;
