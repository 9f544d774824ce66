/**
 * The text of an XML part. The encoding is that of its byte order mark, else of its first bytes, else the one it
 * declares.
 * Source: https://www.w3.org/TR/xml/#sec-guessing
 * @example decodePart(new Uint8Array([0xff, 0xfe, 0x3c, 0x00])) // "<"
 */
export function decodePart(bytes: Uint8Array): string {
  const text = new TextDecoder(findEncoding(bytes)).decode(bytes);
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

const BYTE_ORDER_MARK = 0xfeff;
const LESS_THAN = 0x3c;

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN)) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = DECLARED.exec(head)?.[2];
  return declared !== undefined && isKnown(declared) ? declared : "utf-8";
}

const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding=(["'])([\w.:-]+)\1/;

function isKnown(label: string): boolean {
  // A part in UTF-16 would have been recognized by its bytes.
  if (/^utf-?16|^ucs/i.test(label)) return false;
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a part in UTF-8, whatever encoding it declared before. */
export const encodePart = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/^(<\?xml[^>]*\bencoding=)(["'])(?!utf-8\b)[\w.:-]+\2/i, '$1"UTF-8"'));
