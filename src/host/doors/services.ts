/**
 * The services of Excel around the workbook (runtime, ribbon, storage) are called by batches of their own, whose root is a service's name.
 * Only the two kinds of step they need are known here: a service, and an object that one of its methods gives.
 */
export type Services = Readonly<Record<string, ServiceObject>>;

export interface ServiceObject {
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Methods that give another object. */
  readonly children?: Readonly<Record<string, (...args: readonly unknown[]) => ServiceObject>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
}

interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Path {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const SERVICE = 2;
const CALL = 3;
const SET = 4;
const TRACE = 5;

/** The answer's body, or null when the batch is not for a service. */
export function answerForServices(services: Services, body: string): string | null {
  if (!body.includes(`"ObjectPathType":${SERVICE}`)) return null;
  const { Actions, ObjectPaths } = JSON.parse(body) as Batch;
  if (!Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE)) return null;
  const Results: object[] = [];
  for (const [index, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: answerAction(services, ObjectPaths, action) });
    } catch (cause) {
      if (!(cause instanceof NotThere)) throw cause;
      const error = { Code: "ApiNotFound", Message: `${cause.message} is not part of this host.`, Location: cause.message, ActionIndex: index };
      return JSON.stringify({ Error: { ...error, HttpStatusCode: 400 }, ProcessedResults: { Results } });
    }
  }
  const TraceIds = Actions.filter(({ ActionType }) => ActionType === TRACE).map(({ Id }) => Id);
  return JSON.stringify({ Results, TraceIds });
}

class NotThere extends Error {}

function answerAction(services: Services, paths: Batch["ObjectPaths"], { ActionType, Name, ObjectPathId, ArgumentInfo }: Action): unknown {
  if (ActionType === TRACE) return null;
  const object = findObject(services, paths, ObjectPathId);
  const args = ArgumentInfo?.Arguments ?? [];
  if (ActionType === CALL) return need(object.methods?.[Name], Name)(...args) ?? null;
  if (ActionType === SET) need(object.setters?.[Name], Name)(args[0]);
  return ActionType === SET ? null : {};
}

function findObject(services: Services, paths: Batch["ObjectPaths"], id: number): ServiceObject {
  const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = need(paths[id], String(id));
  if (ObjectPathType === SERVICE) return need(services[Name], Name);
  const parent = findObject(services, paths, ParentObjectPathId ?? 0);
  return need(parent.children?.[Name], Name)(...(ArgumentInfo?.Arguments ?? []));
}

function need<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new NotThere(name);
  return thing;
}
