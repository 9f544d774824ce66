/** What a rule says of itself, and its drawings, which are its tests: other words there are no fault of the code. */
const PROSE = new Set(["title", "summary", "why", "fix", "examples"]);

const isProse = ({ type, key, value }) =>
  type === "ObjectProperty" && PROSE.has(key.name) && value.type !== "ArrowFunctionExpression";

/** Stryker asks about each node: a reason leaves it, and what is in it, as it is. */
export const strykerPlugins = [
  { kind: "Ignore", name: "prose", value: { shouldIgnore: ({ node }) => (isProse(node) ? "prose" : undefined) } },
];
