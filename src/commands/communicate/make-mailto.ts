/**
 * The address that opens a draft of an e-mail. Programs take only so many characters: a longer text ends where a line
 * does, and says so.
 *
 * @example
 * makeMailto({ subject: "News", text: "Hello\nall" }) // "mailto:?subject=News&body=Hello%0D%0Aall"
 */
export function makeMailto({ subject, text }: { readonly subject: string; readonly text: string }): string {
  const start = `mailto:?subject=${encode(cut(subject, LONGEST_SUBJECT))}&body=`;
  const whole = start + encode(text);
  if (whole.length <= LONGEST) return whole;

  const end = encode(`\n${SHORTENED}`);
  const lines = text.split("\n");
  let body = "";
  for (const [i, line] of lines.entries()) {
    const more = body + (i === 0 ? "" : encode("\n")) + encode(line);
    if (start.length + more.length + end.length > LONGEST) break;
    body = more;
  }
  return start + body + end;
}

/** Windows takes 2,083 characters, and older programs for e-mail fewer. */
const LONGEST = 1900;
const LONGEST_SUBJECT = 100;

const SHORTENED = "… (The text is longer than an e-mail can be opened with. Copy the whole text instead.)";

const cut = (text: string, most: number): string => {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
};

/** A half of a character cannot be encoded; line breaks are those of an e-mail (RFC 6068, 5). */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd").replace(/\r\n?|\n/g, "\r\n"));
