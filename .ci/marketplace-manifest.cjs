/**
 * The manifest of the Marketplace edition. An add-in from there can no longer open its pane by code, so that a button
 * that works in the background would work behind a shut pane: each button opens the pane at its place instead, by an
 * address of its own. Pages of several addresses share no runtime, and without one there are no keys.
 * https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in
 *
 * @param {string} manifest that of the edition which is sideloaded or deployed by an administrator
 * @returns {string}
 */
function forMarketplace(manifest) {
  const opening = manifest
    .replace(/ *<!--[^]*?-->\n/g, "")
    .replace(/ *<Set Name="SharedRuntime"[^>]*>\n/, "")
    .replace(/ *<Runtimes>[^]*?<\/Runtimes>\n/, "")
    .replace(/ *<ExtendedOverrides [^>]*>\n/, "")
    .replace(/<Control xsi:type="Menu" (id="ActionPlan\.insert">[^]*?) *<Items>[^]*?<\/Items>\n/, (_, control) => {
      return `<Control xsi:type="Button" ${control}${INDENT}${showPane("insert")}\n`;
    })
    .replace(/<Action xsi:type="ExecuteFunction">\s*<FunctionName>(\w+)<\/FunctionName>\s*<\/Action>/g, (_, id) =>
      showPane(PLACES[id]),
    )
    .replace(/( *)(<bt:Url id="Taskpane\.Url" DefaultValue=")([^"]*)("\/>\n)/, (line, indent, start, page, end) => {
      const addresses = [FIRST, "insert", ...Object.values(PLACES)].map(
        (place) => `${indent}${start.replace("Taskpane.Url", urlOf(place))}${page}?open=${place}${end}`,
      );
      return [line, ...addresses].join("");
    })
    .replace(/<SourceLocation resid="Taskpane.Url"\/>/, `<SourceLocation resid="${urlOf(FIRST)}"/>`)
    .replace(/ \((?:Ctrl|Alt|Shift)\+[^)]*\)(?=\.?"\/>)/g, "")
    .replace(/(id="(\w+)\.Tip" DefaultValue=")[^"]*/g, (text, start, id) => (TIPS[id] ? start + TIPS[id] : text));
  return dropUnused(opening);
}

/** Whichever place fits the workbook. */
const FIRST = "first";

/** Which place answers the button of a function. */
const PLACES = { checkPlan: "check", buildCommunicationPlan: "communicate", buildOverview: "plan" };

/** What a button does here that builds a sheet elsewhere. */
const TIPS = {
  insert: "Opens the pane with the templates, each of them with an example.",
  buildCommunicationPlan:
    "Opens the pane where the sheet is built that says who hears about which steps, and how often.",
  buildOverview: "Shows in the pane what is done and late, a timeline, what is due next, and who carries how much.",
};

const INDENT = " ".repeat(18);

const urlOf = (place) => `Open.${place}.Url`;

const showPane = (place) =>
  [
    '<Action xsi:type="ShowTaskpane">',
    "  <TaskpaneId>ActionPlan.Pane</TaskpaneId>",
    `  <SourceLocation resid="${urlOf(place)}"/>`,
    "</Action>",
  ].join(`\n${INDENT}`);

/** Without the texts and pictures that nothing refers to any more. */
function dropUnused(manifest) {
  const used = new Set(Array.from(manifest.matchAll(/resid="([^"]+)"/g), ([, id]) => id));
  return manifest.replace(/ *<bt:\w+ id="([^"]+)" [^>]*>\n/g, (line, id) => (used.has(id) ? line : ""));
}

module.exports = { forMarketplace };
