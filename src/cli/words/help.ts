/** The command line was used in a way it does not know; the message says how it is meant. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `action-plan: action plans in .xlsx and .csv files, checked as the Excel add-in checks them

  action-plan insert <template> <out.xlsx> [--title TEXT] [--example] [--with COLUMN …] [--without COLUMN …]
      writes a new workbook with a template, the plan's own title, its example, with columns such as depends-on,
      or without those that are there by default, such as status
  action-plan insert --template own.json <out.xlsx>
      the same with a team's own template
  action-plan template save <file.xlsx> <own.json or out.xlsx> [--title TITLE] [--sheet NAME] [--plan N]
  action-plan template list <file.xlsx> [--json]
      makes a template of the sheet of a plan, without its contents, as a file or in a copy of the workbook
  action-plan adopt <file.xlsx> <out.xlsx> --template <template or own.json> [--sheet NAME] [--plan N]
      [--keep-both] [--today YYYY-MM-DD] [--dates ORDER]
  action-plan adopt <file.xlsx> --template <template or own.json> --preview [--json]
      writes a copy in which a plan is on a new sheet in the layout of a template; its own sheet stays as it is;
      --preview says what would go where
  action-plan check <file or folder …> [--strict] [--json] [--sheet NAME] [--today YYYY-MM-DD] [--dates ORDER]
      [--profile rules.json] [--sarif findings.sarif] [--junit verdicts.xml]
      says what the plans lack; exits 0 when all may be submitted, 1 when one may not,
      2 when a file has no verdict: it cannot be read or has no plan; takes patterns such as plans/*.xlsx;
      --strict counts ignored findings and rules that are off; --json prints format 2, --format 1 an older one;
      --profile checks by these rules, in place of those that a file keeps;
      --sarif and --junit write it as programs read it that judge code; review and merge take them, too
  action-plan communicate <file.xlsx> <out.xlsx> [--audience WHO] [--how-often WORDS] [--ics dates.ics]
      [--ics-dir FOLDER] [--today YYYY-MM-DD] [--dates ORDER]
      adds or refreshes the Communication Plan sheet, in a new file; its dates as a calendar;
      --ics-dir writes a calendar for the audiences, and one for each person with their deadlines and messages;
      --audience and --how-often answer for a plan that names no audience
  action-plan overview <file.xlsx> <out.xlsx> [--today YYYY-MM-DD] [--dates ORDER]
      adds or refreshes the Plan Overview sheet, in a new file: what is done and late, a timeline, who carries what
  action-plan checklist <file.xlsx> <out.xlsx>
      adds a sheet of questions that only people can answer, to be ticked before submitting; the submission says by whom
  action-plan evaluation <file.xlsx> <out.xlsx>
      adds or refreshes the Evaluation sheet: each measure with its baseline, target, actual value and evidence;
      the overview then says how many are met
  action-plan flip-chart <file.xlsx> <out.xlsx>
      adds a sheet to print for the wall: a blank action record, large, with the first columns only
  action-plan stakeholders <file.xlsx> <out.xlsx>
      adds a stakeholder analysis; plans inserted later offer its audiences, communicators and barriers, and the
      communication plan says which stakeholder of high interest or influence no step informs
  action-plan last-resort <file.xlsx> <out.xlsx> [--all-considered]
      adds the columns of the last resort to an action record in which some actions still have nobody;
      --all-considered says, also in the record, that the group has been through all of them
  action-plan messages <file.xlsx> [<out.xlsx> [--told [--by NAME]]] [--out-dir FOLDER]
      [--today YYYY-MM-DD] [--dates ORDER]
      says what each audience is to be told today; <out.xlsx> is a copy with the sheet Messages;
      --out-dir writes drafts of e-mails (.eml), --told keeps in the copy that they were told, so it does not come again
  action-plan profile set <file.xlsx> <rules.json> <out.xlsx>
  action-plan profile show <file.xlsx> [--json]
  action-plan profile remove <file.xlsx> <out.xlsx>
      the rules of a district, kept in the workbook: severities, what is locked and required, headings, people
  action-plan submit <file.xlsx> <out.xlsx> [--note TEXT] [--today YYYY-MM-DD] [--dates ORDER]
      checks all plans and writes a copy with the sheet Submission: verdict, rules, waivers, fingerprint
  action-plan verify <file.xlsx> [--json] [--today YYYY-MM-DD] [--dates ORDER]
      says whether the plans still say what was submitted, or which cells changed; exits 1 where they do not
  action-plan meeting start|agenda|finish <file.xlsx> <out.xlsx> [--by NAME] [--next YYYY-MM-DD] [--today …]
  action-plan meeting changes <file.xlsx> [--json] [--today YYYY-MM-DD] [--dates ORDER]
      a review of a plan: start keeps what it says, changes and agenda say what is different since then,
      finish logs the review, by whom, and dates the next
  action-plan review <file or folder …> --out desk.xlsx [--html report.html] [--json lines.jsonl [--resume]]
      [--since last.jsonl] [--profile rules.json] [--shard 3/20] [--jobs 4]
      [--strict] [--today YYYY-MM-DD] [--dates ORDER]
      writes one workbook about many plans: plans, steps, findings, people, and what was not read;
      --html writes the same as a page, for whoever has no Excel;
      --json keeps what was read, --resume goes on with it, --shard reads only a part of the files;
      --jobs says how many processes read at once (one for each processor);
      --since says what is different from an earlier review
  action-plan merge <lines.jsonl …> --out desk.xlsx [--html report.html] [--json all.jsonl]
      writes the same from the lines of several reviews, such as the parts of one
  action-plan templates [--json]
  action-plan rules [--json]

ORDER is day-first or month-first: how 3/4/2027 is read where no other date of its column or sheet shows it.
A file that is read is never written over.`;
