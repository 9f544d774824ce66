import type { Terminal } from "./terminal";
import type { CommandName } from "./words/help";

/** Takes the words behind the name of a command, and returns the exit code. */
type Run = (words: readonly string[], terminal: Terminal) => Promise<0 | 1 | 2> | 0;

/** Loads a command, and nothing that only another one needs. */
type Load = () => Promise<Run>;

const LOADED_BY_NAME: Readonly<Record<CommandName | "review-worker", Load>> = {
  insert: async () => (await import("./insert")).insert,
  template: async () => (await import("./template")).template,
  adopt: async () => (await import("./adopt")).adopt,
  detail: async () => (await import("./detail")).detail,
  check: async () => (await import("./check/check")).check,
  communicate: async () => (await import("./communicate")).communicate,
  overview: async () => (await import("./overview")).overview,
  checklist: async () => (await loadCompanions()).checklist,
  evaluation: async () => (await loadCompanions()).evaluation,
  "flip-chart": async () => (await loadCompanions()).flipChart,
  stakeholders: async () => (await loadCompanions()).stakeholders,
  "last-resort": async () => (await loadCompanions()).lastResort,
  messages: async () => (await import("./messages")).messages,
  profile: async () => (await import("./profile")).profile,
  submit: async () => (await import("./submission")).submit,
  verify: async () => (await import("./submission")).verify,
  meeting: async () => (await import("./meeting")).meeting,
  review: async () => (await import("./review/review")).review,
  merge: async () => (await import("./review/merge")).merge,
  templates: async () => (await import("./list")).templates,
  rules: async () => (await import("./list")).rules,
  "review-worker": async () => (await import("./review/review-worker")).workForReview,
};

const loadCompanions = () => import("./companions");

/** What each command runs; one more than the help lists, which `review` starts itself. */
export const COMMANDS: ReadonlyMap<string, Load> = new Map(Object.entries(LOADED_BY_NAME));
