type CustomFunction = (...args: never[]) => unknown;

/** `CustomFunctions`, as far as an add-in uses it. Its types are in a package of its own. */
export interface CustomFunctionsGlobal {
  readonly associate: Associations["associate"];
  /** `new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)` */
  readonly Error: new (code?: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/**
 * The functions that an add-in associated with the ids in its metadata. office.js has this in its page, and the part of
 * it that runs in Node looks for it there.
 */
export interface Associations {
  readonly mappings: Readonly<Record<string, CustomFunction>>;
  /** `CustomFunctions.associate("FINE", fine)`, or several at once: `{ FINE: fine }`. */
  readonly associate: (id: string | Readonly<Record<string, CustomFunction>>, run?: CustomFunction) => void;
  readonly onchange: (listener: () => void) => void;
  readonly clear: () => void;
}

export function createAssociations(): Associations {
  const mappings: Record<string, CustomFunction> = {};
  const listeners: (() => void)[] = [];
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  return {
    mappings,
    associate(id, run) {
      Object.assign(mappings, typeof id === "string" ? { [id.toUpperCase()]: run } : id);
      tell();
    },
    onchange: (listener) => listeners.push(listener),
    clear() {
      for (const id of Object.keys(mappings)) Reflect.deleteProperty(mappings, id);
      tell();
    },
  };
}
