import type { Anchor } from "../model/book/anchor";
import type { Workbook } from "../model/book/workbook";
import { watch } from "../model/changes/steps";
import { calculateStale } from "../model/formulas/calculate";
import { HostError } from "../model/host-error";
import { describeVisibility, listEvents } from "./events/list-events";
import type { Call, CallingPage, Instance, Types } from "./host-type";
import { createInstance } from "./host-type";
import { EVENT } from "./protocol";
import type { Runtime } from "./runtime";

/**
 * One add-in page (or one Node program) that talks to the workbook: what it has pinned, and what it wants to hear of.
 */
export interface Session {
  readonly root: Instance;
  readonly call: Call;
  /** @throws {HostError} ApiNotFound where Excel has no such service */
  readonly service: (name: string) => Instance;
  /** @throws {HostError} InvalidReference once it was released */
  readonly findReference: (id: string) => Instance;
  /** Keeps an object for later batches; returns its reference id. */
  readonly pin: (instance: Instance) => string;
  readonly release: (id: string) => void;
  readonly releaseAll: () => void;
  /** How many objects are pinned now. */
  readonly pinned: () => number;
  readonly listen: (event: number, target: string) => void;
  readonly unlisten: (event: number, target: string) => void;
  /** Calculates formulas if someone listens for it; otherwise that waits until a value is read. */
  readonly settleIfHeard: () => void;
  readonly close: () => void;
}

export interface SessionOptions {
  readonly workbook: Workbook;
  readonly runtime: Runtime;
  readonly page: CallingPage;
  readonly types: Types;
  /** What a batch starts from. */
  readonly root: Instance;
  /** The type of each service, by the service's name. */
  readonly services: Readonly<Record<string, string>>;
}

export function openSession({ workbook, runtime, page, types, root, services }: SessionOptions): Session {
  const references = new Map<string, Instance>();
  const listening = new Map<string, number>();
  const call: Call = { workbook, runtime, types, page };
  let lastReference = 0;

  const unwatch = watch(workbook, (changes, by) => {
    if (!runtime.enableEvents || listening.size === 0) return;
    // Whoever began to listen within this step hears only of what came after.
    for (const since of new Set(listening.values())) {
      const entries = listEvents(changes.slice(since), by, workbook).filter(
        ({ type, target }) => listening.get(`${type} ${target}`) === since,
      );
      if (entries.length > 0) page.raise(entries);
    }
    for (const event of listening.keys()) listening.set(event, 0);
  });

  let { visibility } = runtime;
  const tellVisibility = (): void => {
    if (runtime.visibility === visibility) return;
    ({ visibility } = runtime);
    page.raise([describeVisibility(visibility)]);
  };
  runtime.listeners.add(tellVisibility);

  function release(id: string): void {
    const instance = references.get(id);
    if (!instance) return;
    if (isAnchor(instance.target)) workbook.anchors.delete(instance.target);
    references.delete(id);
    if (instance.reference === id) instance.reference = null;
  }

  const session: Session = {
    root,
    call,
    service(name) {
      const type = services[name];
      if (!type) throw new HostError("ApiNotFound", `The API you are trying to use could not be found: ${name}.`);
      return createInstance(type, runtime);
    },
    findReference(id) {
      const instance = references.get(id);
      if (!instance) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return instance;
    },
    pin(instance) {
      const id = `ref${++lastReference}`;
      references.set(id, instance);
      instance.reference = id;
      if (isAnchor(instance.target)) workbook.anchors.add(instance.target);
      return id;
    },
    release,
    releaseAll: () => Array.from(references.keys()).forEach(release),
    pinned: () => references.size,
    listen(event, target) {
      if (event === EVENT.worksheetCalculated) calculateStale(workbook); // what was due before is no news
      listening.set(`${event} ${target}`, workbook.history.step?.changes.length ?? 0);
    },
    unlisten: (event, target) => listening.delete(`${event} ${target}`),
    settleIfHeard() {
      if (Array.from(listening.keys()).some((event) => event.startsWith(`${EVENT.worksheetCalculated} `)))
        calculateStale(workbook);
    },
    close() {
      unwatch();
      runtime.listeners.delete(tellVisibility);
      session.releaseAll();
      listening.clear();
    },
  };
  return session;
}

const isAnchor = (target: unknown): target is Anchor =>
  typeof target === "object" && target !== null && "areas" in target && "sheet" in target;
