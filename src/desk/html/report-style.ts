/** How a report looks: on a screen, light or dark, from 320 pixels on, and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --text: #242424; --faint: #595959; --page: #fff; --soft: #f5f5f5; --line: #d1d1d1;
  --navy: #1f3864; --head: #1f3864; --link: #0f548c; --alert: #b10e1c; --good: #0e700e; }
@media (prefers-color-scheme: dark) { :root { --text: #fff; --faint: #adadad; --page: #1f1f1f; --soft: #292929;
  --line: #525252; --navy: #a9c4f5; --link: #8cbfee; --alert: #eeacb2; --good: #9fd89f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 1280px; background: var(--page); color: var(--text);
  font: 14px/20px "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; color: var(--navy); font-size: 28px; line-height: 36px; }
h2 { margin: 32px 0 8px; color: var(--navy); font-size: 20px; line-height: 26px; }
.about { margin: 4px 0 16px; color: var(--faint); }
a { color: var(--link); }
a:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(128px, 1fr)); margin: 0; padding: 0;
  list-style: none; }
.tiles li { display: flex; flex-direction: column; padding: 8px 12px; border: 1px solid var(--line);
  border-top: 3px solid var(--navy); color: var(--faint); }
.tiles li.alert { border-top-color: var(--alert); }
.tiles li.good { border-top-color: var(--good); }
.tiles strong { color: var(--text); font-size: 28px; line-height: 36px; }
.tiles .alert strong { color: var(--alert); }
.tiles .good strong { color: var(--good); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 16px 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 4px 0; }
table { width: 100%; border-collapse: collapse; }
caption { padding: 4px 0; color: var(--faint); text-align: start; }
th, td { padding: 6px 8px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top;
  font-weight: normal; }
thead th { background: var(--head); color: #fff; font-weight: 600; overflow-wrap: normal; }
thead button { all: unset; cursor: pointer; font-weight: 600; }
thead button:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
tbody th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.date { white-space: nowrap; }
.alert { color: var(--alert); }
td.alert, th.alert { font-weight: 600; }
.good { color: var(--good); }
.faint { color: var(--faint); font-style: italic; }
details { margin: 8px 0; border: 1px solid var(--line); border-radius: 4px; content-visibility: auto;
  contain-intrinsic-size: auto 36px; }
summary { padding: 8px 12px; cursor: pointer; }
details > div { padding: 0 12px 12px; }
@media (max-width: 800px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, tbody th, tbody td { display: block; }
  tbody tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td { padding: 2px 0; border: 0; text-align: start; }
  tbody td.number { display: inline-block; margin-inline-end: 16px; }
  tbody td:empty { display: none; }
  tbody td::before { content: attr(data-heading) ": "; color: var(--faint); font-weight: normal; font-style: normal; }
}
@media print {
  :root { color-scheme: light; --text: #000; --faint: #595959; --page: #fff; --line: #bfbfbf; --navy: #1f3864;
    --link: #000; --alert: #b10e1c; --good: #0e700e; }
  @page { margin: 12mm; size: landscape; }
  body { max-width: none; padding: 0; font-size: 9pt; line-height: 12pt; }
  nav { display: none; }
  thead { display: table-header-group; }
  thead th { background: none; border-bottom: 2px solid #1f3864; color: #1f3864; }
  tr, summary { break-inside: avoid; }
  a { text-decoration: none; }
}
`;
