/**
 * The page of a rule, for a browser: what `docs/rules/owner-missing.md` says, of which only headings, paragraphs,
 * drawings, emphasis and code are used.
 *
 * @param {string} markdown
 * @returns {string}
 */
function writeRulePage(markdown) {
  const [body] = markdown.split(/\n---\n/);
  const parts = body.split(/^```(?:text)?\n/m).map((text, i) => (i % 2 === 1 ? writeDrawing(text) : writeText(text)));
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "";
  return PAGE.replace("TITLE", escapeText(title)).replace("BODY", () => parts.join("\n"));
}

const writeDrawing = (text) => `<pre tabindex="0">${escapeText(text.trimEnd())}</pre>`;

const writeText = (text) =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => {
      const [, marks, heading] = /^(#{1,3}) (.*)$/s.exec(block) ?? [];
      return marks ? `<h${marks.length}>${writeWords(heading)}</h${marks.length}>` : `<p>${writeWords(block)}</p>`;
    })
    .join("\n");

const writeWords = (text) =>
  escapeText(text)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>");

const escapeText = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>TITLE – Action Plan</title>
    <link rel="icon" href="../assets/add-in-32.png" />
    <style>
      :root { color-scheme: light dark; font: 1rem/1.6 "Segoe UI", system-ui, sans-serif }
      body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem }
      h1 { font-size: 1.6rem; line-height: 1.25 }
      h2 { font-size: 1.15rem; margin-top: 2rem }
      pre { overflow-x: auto; font-size: 0.875rem }
    </style>
  </head>
  <body>
    <main>
BODY
    </main>
  </body>
</html>
`;

module.exports = { writeRulePage };
