/**
 * Writes a message as the text of an .eml file, which programs for e-mail open as a draft: nobody is named in it, and
 * nothing is sent.
 *
 * @param now when it is written
 */
export function writeEml(
  { subject, text }: { readonly subject: string; readonly text: string },
  now = new Date(),
): string {
  return [
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    `Subject: ${encodeWords(subject)}`,
    "X-Unsent: 1",
    `X-Generator: ${EML_MARK}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(toBase64(text.replace(CONTROLS, "").replace(/\r\n?|\n/g, "\r\n")).match(/.{1,76}/g) ?? []),
    "",
  ].join("\r\n");
}

/** Stands in every message that we write. */
export const EML_MARK = "Action Plan messages";

/** A header holds ASCII alone; other texts are encoded, in words of at most 75 characters (RFC 2047, 2). */
function encodeWords(subject: string): string {
  const line = subject.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (/^[ -~]*$/.test(line) && line.length <= LONGEST_LINE && !line.includes("=?")) return line;

  const words: string[] = [];
  let word = "";
  for (const character of line) {
    if (countBytes(word + character) > BYTES_A_WORD) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word].map((one) => `=?utf-8?B?${toBase64(one)}?=`).join("\r\n ");
}

const LONGEST_LINE = 60;
/** 45 bytes are 60 letters of base64, and 12 stand around them. */
const BYTES_A_WORD = 45;

const ENCODER = new TextEncoder();
const countBytes = (text: string): number => ENCODER.encode(text).length;
const toBase64 = (text: string): string => btoa(String.fromCharCode(...ENCODER.encode(text)));

const CONTROLS = /(?![\n\r\t])\p{Cc}/gu;
