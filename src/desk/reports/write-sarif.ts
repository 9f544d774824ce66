import { RULES } from "../../rules/catalogue/index";
import type { Severity } from "../../rules/finding";
import { findCell } from "../../sheet/a1";
import type { DeskLine, FindingLine, PlanLine } from "../desk-line";
import type { DeskInput } from "../desk-list";

/** What a report for other programs is made from. */
export type ReportSource = Pick<DeskInput, "lines" | "linkTo">;

/**
 * All findings as SARIF 2.1.0, as programs read it that show what is wrong with code. A sheet has no lines of text: the
 * line is the row, the column that of the sheet, and the cell stands next to them by its name.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function* writeSarif({ lines, linkTo }: ReportSource): Generator<string> {
  const unread = Array.from(readUnread(lines()), ({ file, because }) => ({
    level: "error",
    message: { text: because },
    locations: [{ physicalLocation: { artifactLocation: { uri: linkTo(file) } } }],
  }));
  const run = {
    tool: { driver: { name: "action-plan", rules: RULES.map(describeRule) } },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: unread.length === 0, toolExecutionNotifications: unread }],
  };
  const head = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" };
  yield `${JSON.stringify(head).slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[`;

  let between = "\n";
  for (const { file, plans } of lines())
    for (const plan of plans)
      for (const finding of plan.findings) {
        yield between + JSON.stringify(describeResult(linkTo(file), plan, finding));
        between = ",\n";
      }
  yield "\n]}]}\n";
}

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", tip: "note" };
const PLACES = new Map(RULES.map(({ id }, place) => [id, place]));

const describeRule = ({ id, title, severity, summary, why, fix }: (typeof RULES)[number]) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: summary },
  help: { text: `${why} ${fix}` },
  defaultConfiguration: { level: LEVELS[severity] },
});

function describeResult(uri: string, plan: PlanLine, { rule, severity, cell, message, key, ignored }: FindingLine) {
  const { row = 0, column = 0 } = findCell(cell) ?? {};
  return {
    ruleId: rule,
    ...(PLACES.has(rule) && { ruleIndex: PLACES.get(rule) }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: { startLine: row + 1, startColumn: column + 1 } },
        logicalLocations: [{ name: cell, fullyQualifiedName: `${plan.sheet}!${cell}`, kind: "element" }],
      },
    ],
    // The same finding in another version of the file, wherever it stands by then.
    partialFingerprints: { "finding/v1": `${plan.sheet} ${rule} ${key}` },
    ...(ignored !== null && { suppressions: [{ kind: "inSource", justification: ignored }] }),
  };
}

function* readUnread(lines: Iterable<DeskLine>): Generator<{ readonly file: string; readonly because: string }> {
  for (const { file, unread, plans } of lines) {
    if (unread !== null) yield { file, because: unread };
    for (const { sheet, verdict } of plans)
      if (verdict.because !== null) yield { file, because: `“${sheet}”: ${verdict.because}` };
  }
}
