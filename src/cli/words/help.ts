/** What a command does in a few words, and how it is used. */
interface Help {
  readonly does: string;
  readonly usage: string;
}

/** Every command, in the order in which they are listed. */
const HELP = {
  insert: {
    does: "writes a new workbook with a template",
    usage: `
  action-plan insert <template> <out.xlsx> [--title TEXT] [--example] [--with COLUMN …] [--without COLUMN …]
  action-plan insert --template own.json <out.xlsx>

  The plan gets the title, and the template's example. --with adds a column that the template has if wanted, such as
  depends-on; --without leaves out one that is there by default, such as status. The second form takes a template of
  a team's own.`,
  },
  template: {
    does: "makes a team's own template from the sheet of a plan",
    usage: `
  action-plan template save <file.xlsx> <own.json or out.xlsx> [--title TITLE] [--sheet NAME] [--plan N]
  action-plan template list <file.xlsx> [--json]

  The template has the layout of the sheet, without its contents. It is written as a file, or kept in a copy of the
  workbook.`,
  },
  adopt: {
    does: "moves a plan to the layout of a template",
    usage: `
  action-plan adopt <file.xlsx> <out.xlsx> --template <template or own.json> [--sheet NAME] [--plan N]
      [--keep-both] [--today YYYY-MM-DD] [--dates ORDER]
  action-plan adopt <file.xlsx> --template <template or own.json> --preview [--json]

  Writes a copy in which the plan is on a new sheet; its own sheet stays as it is. --preview says what would go where.`,
  },
  detail: {
    does: "adds a sub-plan for one step, on a sheet of its own",
    usage: `
  action-plan detail <file.xlsx> <out.xlsx> --step TEXT [--sheet NAME] [--template ID or own.json]
      [--today YYYY-MM-DD] [--dates ORDER]

  TEXT is the step, or how it begins. The sheet has the plan's own template, or the one named; it and the step are
  linked, and checked together.`,
  },
  check: {
    does: "says what plans lack, and whether they may be submitted",
    usage: `
  action-plan check <file or folder …> [--strict] [--json] [--sheet NAME] [--today YYYY-MM-DD] [--dates ORDER]
      [--profile rules.json] [--sarif findings.sarif] [--junit verdicts.xml]

  Takes patterns such as plans/*.xlsx. Exits with 0 when all may be submitted, 1 when one may not, 2 when a file has no
  verdict: it cannot be read or has no plan. --strict counts ignored findings and rules that are off. --json prints
  format 2, --format 1 an older one. --profile checks by these rules, in place of those that a file keeps. --sarif and
  --junit write the findings and the verdicts for programs that judge code.`,
  },
  communicate: {
    does: "adds or refreshes the communication plan, and writes calendars",
    usage: `
  action-plan communicate <file.xlsx> <out.xlsx> [--audience WHO] [--how-often WORDS] [--ics dates.ics]
      [--ics-dir FOLDER] [--today YYYY-MM-DD] [--dates ORDER]

  --ics writes its dates as a calendar. --ics-dir writes a calendar for the audiences, and one for each person with
  their deadlines and messages. --audience and --how-often answer for a plan that names no audience.`,
  },
  overview: {
    does: "adds or refreshes the overview: what is done and late, and who carries what",
    usage: `
  action-plan overview <file.xlsx> <out.xlsx> [--today YYYY-MM-DD] [--dates ORDER]

  The sheet Plan Overview has a timeline, too.`,
  },
  checklist: {
    does: "adds the questions about a plan that only people can answer",
    usage: `
  action-plan checklist <file.xlsx> <out.xlsx>

  They are ticked in the sheet before submitting; the submission says by whom.`,
  },
  evaluation: {
    does: "adds or refreshes a sheet that evaluates the measures",
    usage: `
  action-plan evaluation <file.xlsx> <out.xlsx>

  Each measure has its baseline, target, actual value and evidence; the overview then says how many are met.`,
  },
  "flip-chart": {
    does: "adds a blank action record to print for the wall",
    usage: `
  action-plan flip-chart <file.xlsx> <out.xlsx>

  It is large, with the first columns only.`,
  },
  stakeholders: {
    does: "adds a stakeholder analysis",
    usage: `
  action-plan stakeholders <file.xlsx> <out.xlsx> [--today YYYY-MM-DD]

  Plans inserted later offer its audiences, communicators and barriers, and the communication plan says which
  stakeholder of high interest or influence no step informs.`,
  },
  "last-resort": {
    does: "adds the columns of the last resort to an action record",
    usage: `
  action-plan last-resort <file.xlsx> <out.xlsx> [--all-considered]

  They are for the actions that still have nobody. --all-considered says, also in the record, that the group has been
  through all of them.`,
  },
  messages: {
    does: "says what each audience is to be told today",
    usage: `
  action-plan messages <file.xlsx> [<out.xlsx> [--told [--by NAME]]] [--out-dir FOLDER]
      [--today YYYY-MM-DD] [--dates ORDER]

  <out.xlsx> is a copy with the sheet Messages; --told keeps in it that they were told, so that it does not come again.
  --out-dir writes drafts of e-mails (.eml). Nothing is sent.`,
  },
  profile: {
    does: "keeps the rules of a district in a workbook",
    usage: `
  action-plan profile set <file.xlsx> <rules.json> <out.xlsx>
  action-plan profile show <file.xlsx> [--json]
  action-plan profile remove <file.xlsx> <out.xlsx>

  The rules say severities, what is locked and required, headings and people.`,
  },
  submit: {
    does: "checks the plans and writes a copy that says what was submitted",
    usage: `
  action-plan submit <file.xlsx> <out.xlsx> [--note TEXT] [--today YYYY-MM-DD] [--dates ORDER]

  The sheet Submission in the copy has the verdict, the rules, the waivers and a fingerprint.`,
  },
  verify: {
    does: "says whether the plans are as they were submitted",
    usage: `
  action-plan verify <file.xlsx> [--json] [--today YYYY-MM-DD] [--dates ORDER]

  Exits with 1 where cells changed, and lists them.`,
  },
  meeting: {
    does: "reviews a plan: what changed since the last meeting",
    usage: `
  action-plan meeting start <file.xlsx> <out.xlsx> [--today YYYY-MM-DD] [--dates ORDER]
  action-plan meeting changes <file.xlsx> [--json] [--today YYYY-MM-DD] [--dates ORDER]
  action-plan meeting agenda <file.xlsx> <out.xlsx> [--today YYYY-MM-DD] [--dates ORDER]
  action-plan meeting finish <file.xlsx> <out.xlsx> [--by NAME] [--next YYYY-MM-DD]
      [--today YYYY-MM-DD] [--dates ORDER]

  start keeps what the plan says, changes and agenda say what is different since then, finish logs the review, by whom,
  and dates the next.`,
  },
  review: {
    does: "writes one workbook about many plans",
    usage: `
  action-plan review <file or folder …> --out desk.xlsx [--html report.html] [--json lines.jsonl [--resume]]
      [--since last.jsonl] [--profile rules.json] [--shard 3/20] [--jobs 4] [--sarif findings.sarif]
      [--junit verdicts.xml] [--strict] [--today YYYY-MM-DD] [--dates ORDER]

  The workbook lists plans, steps, findings, people, and what was not read; --html writes the same as a page. --json
  keeps what was read, --resume goes on with it, --shard reads only a part of the files. --jobs says how many processes
  read at once (one for each processor). --since says what is different from an earlier review.`,
  },
  merge: {
    does: "puts several reviews together",
    usage: `
  action-plan merge <lines.jsonl …> --out desk.xlsx [--html report.html] [--json all.jsonl] [--since last.jsonl]
      [--sarif findings.sarif] [--junit verdicts.xml]

  Writes what one review of all the files would have written.`,
  },
  templates: { does: "lists the templates", usage: "\n  action-plan templates [--json]" },
  rules: { does: "lists the rules of the check", usage: "\n  action-plan rules [--json]" },
} as const satisfies Readonly<Record<string, Help>>;

export type CommandName = keyof typeof HELP;

export const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(HELP, name);

/** All commands, a line for each. */
export function listCommands(): string {
  const lines = Object.entries<Help>(HELP).map(([name, { does }]) => `  ${name.padEnd(14)}${does}`);
  return [
    "action-plan: action plans in .xlsx and .csv files, checked as the Excel add-in checks them",
    ["  action-plan <command> <files> [options]", ...lines].join("\n"),
    "“action-plan help check” says how “check” is used. A file that is read is never written over.",
  ].join("\n\n");
}

/** How one command is used. */
export function describeCommand(name: CommandName): string {
  const { does, usage } = HELP[name];
  return [`action-plan ${name} ${does}`, usage.slice(1), ...(usage.includes("ORDER") ? [DATES] : [])].join("\n\n");
}

const DATES = `
  --today is the day to count from. ORDER is day-first or month-first: how 3/4/2027 is read where no other date of
  its column or sheet shows it.`.slice(1);
