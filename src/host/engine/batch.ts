import { inStep } from "../model/changes/steps";
import { resumeCalculation } from "../model/formulas/calculate";
import type { ErrorCode } from "../model/host-error";
import { HostError } from "../model/host-error";
import type { Instance } from "./host-type";
import { isInstance } from "./host-type";
import { apiNotFound, findLink, findMethod, findProperty, readType, toCamelCase } from "./members";
import type { Paths } from "./paths";
import { openPaths } from "./paths";
import { ACTION, STATUS } from "./protocol";
import { readIdentity, readJson, readQuery } from "./query";
import type { Action, ActionResult, BatchAnswer, BatchError, BatchRequest } from "./request";
import { findSet } from "./requirement-sets";
import type { Session } from "./session";
import { checkArguments } from "./signatures";

/**
 * Answers a batch: its actions in order, up to the first that fails; what came before it stays done.
 * documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function runBatch(request: BatchRequest, session: Session): BatchAnswer {
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  const paths = openPaths(request, session, session.call);
  const runAll = (): BatchError | null => {
    for (const action of request.Actions) {
      try {
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: run(action, paths, session) });
      } catch (error) {
        return describeError(error, nameLocation(action, request, paths), request.Actions.indexOf(action));
      }
    }
    return null;
  };
  const failure = inStep(session.call.workbook, "add-in", () => {
    const failed = runAll();
    resumeCalculation(session.call.workbook);
    session.settleIfHeard();
    return failed;
  });
  return failure ? { Error: failure, ProcessedResults: { Results, TraceIds } } : { Results, TraceIds };
}

function run(action: Action, paths: Paths, session: Session): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const instance = paths.find(action.ObjectPathId);
  if (instance === null) return null;
  const { call } = session;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identify(instance, session);
    case ACTION.query:
    case ACTION.recursiveQuery:
      return readQuery(instance, action.QueryInfo ?? {}, call);
    case ACTION.method:
      return runMethod(instance, action, paths, session);
    case ACTION.setProperty:
      setProperty(instance, action.Name, paths.arguments(action.ArgumentInfo)[0], session);
      return null;
    case ACTION.queryAsJson:
      return readJson(instance, action.QueryInfo ?? {}, call);
    case ACTION.ensureUnchanged:
      return null;
    case ACTION.update:
      setState(instance, action.ObjectState ?? {}, session);
      return null;
    default:
      throw new HostError("InvalidRequest", `There is no action of type ${action.ActionType}.`);
  }
}

/** What Office.js finds an object by later: its id, and its reference where it was kept. */
function identify(instance: Instance, session: Session): { Id?: string | number; _ReferenceId?: string } {
  const identity = readIdentity(instance, session.call);
  return instance.reference === null ? identity : { ...identity, _ReferenceId: instance.reference };
}

function runMethod(instance: Instance, action: Action, paths: Paths, session: Session): unknown {
  const args = paths.arguments(action.ArgumentInfo);
  switch (action.Name) {
    case "_KeepReference":
      session.pin(instance);
      return null;
    case "_RemoveReference":
      session.release(String(args[0]));
      return null;
    case "_RemoveAllReferences":
      session.releaseAll();
      return null;
  }
  if (registerEvent(instance, action.Name, session)) return null;
  const type = readType(instance, session.call);
  const method = findMethod(type, action.Name, session.call);
  if (!method) return apiNotFound(type, action.Name);
  checkArguments(method.takes, args);
  const result = method.entry(instance.target, args, session.call);
  return isInstance(result) || result === undefined ? null : result;
}

/** `_RegisterDataChangedEvent` and its like; false for any other method. */
function registerEvent(instance: Instance, name: string, session: Session): boolean {
  const { target } = instance;
  const type = readType(instance, session.call);
  const match = /^_(Un)?[Rr]egister(?:Event)?(.+?)(?:Event)?$/.exec(name);
  const event = type.events?.[match?.[2] ?? ""];
  if (!match || event === undefined) return false;
  const member = `on${match[2] === "DataChanged" ? "Changed" : (match[2] ?? "")}`;
  if ((findSet(type.name, member) ?? 0) > session.call.runtime.apiMinor) apiNotFound(type, member);
  const listener = type.eventTarget?.(target) ?? String(type.id?.(target) ?? "");
  if (match[1]) session.unlisten(event, listener);
  else session.listen(event, listener);
  return true;
}

/** Names that are set by another word than they are read by. */
const SET_AS: Readonly<Record<string, string>> = {
  gridlines: "ShowGridlines",
  headings: "ShowHeadings",
  orientation: "TextOrientation",
};

function setProperty(instance: Instance, name: string, value: unknown, { call }: Session): void {
  const { target } = instance;
  const type = readType(instance, call);
  const property = findProperty(type, name, call) ?? findProperty(type, SET_AS[name.toLowerCase()] ?? "", call);
  if (!property) return apiNotFound(type, name);
  const { set } = property.entry;
  if (!set) throw new HostError("InvalidOperation", `${type.name}.${toCamelCase(name)} cannot be set.`);
  checkArguments(property.takes, [value]);
  set(target, value, call);
}

/** `update()`: several properties at once, those of the objects below among them. */
function setState(instance: Instance, state: Readonly<Record<string, unknown>>, session: Session): void {
  const type = readType(instance, session.call);
  for (const [name, value] of Object.entries(state)) {
    const link = findLink(type, name, session.call);
    if (!link) setProperty(instance, name, value, session);
    else {
      const linked = link.entry(instance.target, session.call);
      if (linked && typeof value === "object" && value !== null)
        setState(linked, value as Readonly<Record<string, unknown>>, session);
    }
  }
}

/** `Worksheet.getRange`: the member that was asked for, or that made the object. */
function nameLocation(action: Action, { ObjectPaths }: BatchRequest, paths: Paths): string {
  const path = ObjectPaths[action.ObjectPathId];
  if (action.Name) return `${typeName(action.ObjectPathId, paths)}.${toCamelCase(action.Name)}`;
  if (!path?.ParentObjectPathId) return "";
  return `${typeName(path.ParentObjectPathId, paths)}.${toCamelCase(path.Name || "getItem")}`;
}

function typeName(pathId: number, paths: Paths): string {
  try {
    return paths.find(pathId)?.type ?? "";
  } catch {
    return "";
  }
}

function describeError(error: unknown, location: string, index: number): BatchError {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: findStatus(error.code),
  };
}

const findStatus = (code: ErrorCode): number =>
  (STATUS as Partial<Record<ErrorCode, number>>)[code] ?? STATUS.badRequest;
