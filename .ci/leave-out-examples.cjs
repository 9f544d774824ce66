const ts = require("typescript");

/**
 * Leaves the examples of a rule out of what ships: they are its tests and its page, and nothing of the add-in reads
 * them. A loader of webpack.
 *
 * @example
 * leaveOutExamples('defineRule({ id: "owner-missing", examples: { right: `…`, wrong: `…` } })')
 * // 'defineRule({ id: "owner-missing",  })'
 */
function leaveOutExamples(source) {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "examples" && isOfRule(node.parent)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found.reduceRight((text, node) => text.slice(0, node.getStart()) + after(text, node.getEnd()), source);
}

const isOfRule = ({ parent }) => ts.isCallExpression(parent) && parent.expression.getText() === "defineRule";

/** What follows a property, without the comma that parts it from the next. */
const after = (text, end) => text.slice(end).replace(/^\s*,/, "");

module.exports = leaveOutExamples;
