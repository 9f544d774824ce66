import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as room from "../../src/commands";
import { addChecklist } from "../../src/commands/add-checklist";
import { addCommunicationColumns } from "../../src/commands/add-communication-columns";
import { adoptPlan } from "../../src/commands/adopt-plan";
import { applyFix } from "../../src/commands/apply-fix";
import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { buildEvaluation } from "../../src/commands/build-evaluation";
import { buildFlipChart } from "../../src/commands/build-flip-chart";
import { buildOverview } from "../../src/commands/build-overview";
import { detailStep } from "../../src/commands/detail-step";
import { exportDates } from "../../src/commands/export-dates";
import { finishReview } from "../../src/commands/finish-review";
import { fixAll } from "../../src/commands/fix-all";
import { insertOwnTemplate } from "../../src/commands/insert-own-template";
import { insertStakeholders } from "../../src/commands/insert-stakeholders";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { markAsTold } from "../../src/commands/mark-as-told";
import { listOwnTemplates } from "../../src/commands/own/own-templates";
import { readTemplateText } from "../../src/commands/own/read-template-text";
import { readMessages } from "../../src/commands/read-messages";
import { readPlanPicture } from "../../src/commands/read-plan-picture";
import { readReview } from "../../src/commands/read-review";
import { readChoicesKept } from "../../src/commands/reading/read-choices-kept";
import { removeExample } from "../../src/commands/remove-example";
import { saveTemplate } from "../../src/commands/save-template";
import { setDeadline } from "../../src/commands/set-deadline";
import { setProfile } from "../../src/commands/set-profile";
import { startReview } from "../../src/commands/start-review";
import { submitPlans } from "../../src/commands/submit-plans";
import { surveyCommunication } from "../../src/commands/survey-communication";
import { undoFix } from "../../src/commands/undo-fix";
import { verifySubmission } from "../../src/commands/verify-submission";
import { writeAgenda } from "../../src/commands/write-agenda";
import { writeMessages } from "../../src/commands/write-messages";
import { writeReport } from "../../src/commands/write-report";
import { RIBBON } from "../../src/taskpane/ribbon";
import { ROOT } from "../support/repository";
import { flatten, readXml } from "../support/xml";

const LOADED_LATER = {
  addChecklist,
  addCommunicationColumns,
  adoptPlan,
  applyFix,
  buildCommunicationPlan,
  buildEvaluation,
  buildFlipChart,
  buildOverview,
  detailStep,
  exportDates,
  finishReview,
  fixAll,
  insertOwnTemplate,
  insertStakeholders,
  listOwnTemplates,
  markAsTold,
  readChoicesKept,
  readMessages,
  readPlanPicture,
  readReview,
  readTemplateText,
  removeExample,
  saveTemplate,
  setDeadline,
  setProfile,
  startReview,
  submitPlans,
  surveyCommunication,
  undoFix,
  verifySubmission,
  writeAgenda,
  writeMessages,
  writeReport,
};

interface AnyCommand {
  readonly id: string;
  readonly title: string;
  readonly run: unknown;
}

const isCommand = (value: unknown): value is AnyCommand =>
  typeof value === "object" && value !== null && "run" in value;

const OTHERS = Object.entries<unknown>({ ...room, ...LOADED_LATER }).flatMap(([name, value]) =>
  isCommand(value) ? [[name, value] as const] : [],
);
const ALL: readonly AnyCommand[] = [...INSERT_COMMANDS, ...OTHERS.map(([, command]) => command)];

test("a command is an id, a title and what it runs; its id is the name of the object", () => {
  expect(OTHERS.length).toBeGreaterThan(10);
  expect(OTHERS.map(([, { id }]) => id)).toEqual(OTHERS.map(([name]) => name));
  for (const { id, title, run } of ALL) {
    expect(id).toMatch(/^[a-z][A-Za-z]+$/);
    expect(title).toMatch(/^[A-Z]/);
    expect(run).toBeInstanceOf(Function);
  }
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

test("what is loaded later is what has that name, or what is inserted and chosen from", async () => {
  const { catalogue, insertTemplate, ...others } = room.LATER;
  expect(Object.keys(others)).toEqual(Object.keys(LOADED_LATER));
  for (const [name, load] of Object.entries<() => Promise<object>>(others))
    expect(await load()).toHaveProperty(name, LOADED_LATER[name as keyof typeof LOADED_LATER]);
  expect((await insertTemplate()).INSERT_COMMANDS).toBe(INSERT_COMMANDS);
  expect((await catalogue()).CATALOGUE.rules.length).toBeGreaterThan(40);
  const [actionPlan] = (await catalogue()).CATALOGUE.templates;
  expect([actionPlan?.id, actionPlan?.columns]).toEqual(["action-plan", 6]); // Status, too
});

const manifest = flatten(readXml(readFileSync(join(ROOT, "manifest.xml"), "utf8")));
const labels = new Map(
  manifest
    .filter(({ name, attributes }) => name === "bt:String" || attributes.id?.endsWith(".Label"))
    .map(({ attributes }) => [attributes.id ?? "", attributes.DefaultValue ?? ""]),
);

test.each(RIBBON.map(({ id }) => id))("%s: the button in the ribbon says the command's title", (id) => {
  const command = ALL.find((one) => one.id === id.replace("Selected", "")); // or what the command does to the selected
  const label = labels.get(`${id}.Label`);
  expect(label).toBeTruthy();
  // The items of the menu “Insert Action Plan” do not repeat “Insert”.
  expect(command?.title.replace(/^Insert /, "")).toBe(label);
});
