import { HostError } from "../model/host-error";
import { readArguments } from "./arguments";
import type { Call, HostType, Instance } from "./host-type";
import { isInstance } from "./host-type";
import { apiNotFound, findLink, findMethod, readType } from "./members";
import { PATH } from "./protocol";
import type { BatchRequest, ObjectPath } from "./request";
import type { Session } from "./session";
import { checkArguments, listParameters } from "./signatures";

/** Finds the objects that a batch names, each path once: a method's effect comes once. */
export interface Paths {
  readonly find: (id: number) => Instance | null;
  readonly arguments: (info: ObjectPath["ArgumentInfo"]) => unknown[];
}

export function openPaths({ ObjectPaths }: BatchRequest, session: Session, call: Call): Paths {
  const found = new Map<number, Instance | null>();

  function find(id: number): Instance | null {
    const cached = found.get(id);
    if (cached !== undefined) return cached;
    const path = ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", "The batch names an object that it has no path for.");
    const instance = evaluate(path);
    found.set(id, instance);
    return instance;
  }

  function evaluate(path: ObjectPath): Instance | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return session.root;
      case PATH.service:
        return session.service(path.Name);
      case PATH.reference:
        return session.findReference(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return below(path, path.ParentObjectPathId ? find(path.ParentObjectPathId) : null);
    }
  }

  function below(path: ObjectPath, parent: Instance | null): Instance | null {
    if (parent === null) return null;
    const { target } = parent;
    const type = readType(parent, call);
    switch (path.ObjectPathType) {
      case PATH.method: {
        const method = findMethod(type, path.Name, call);
        // Some collections are asked for an item by a method, others by an indexer.
        if (!method) return path.Name === "GetItem" ? item(path, type, target) : apiNotFound(type, path.Name);
        const args = readAll(path);
        checkArguments(method.takes, args);
        return object(method.entry(target, args, call));
      }
      case PATH.property: {
        const link = findLink(type, path.Name, call);
        return link ? link.entry(target, call) : apiNotFound(type, path.Name);
      }
      case PATH.indexer:
        return item(path, type, target);
      default:
        throw new HostError("InvalidRequest", `There is no object path of type ${path.ObjectPathType}.`);
    }
  }

  function item(path: ObjectPath, type: HostType<unknown>, target: unknown): Instance | null {
    const args = readAll(path);
    checkArguments(listParameters(type.name, "GetItem"), args);
    return type.item ? type.item(target, args[0], call) : apiNotFound(type, "GetItem");
  }

  const readAll = (path: ObjectPath): unknown[] => readArguments(path.ArgumentInfo, find);
  return { find, arguments: (info) => readArguments(info, find) };
}

/** What a method gave, where an object is wanted. */
const object = (result: unknown): Instance | null => (isInstance(result) ? result : null);
