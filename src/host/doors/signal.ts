/** Something that happens now and then, and those who want to hear of it. */
export interface Signal<Happening extends readonly unknown[]> {
  readonly listen: (listener: (...happening: Happening) => void) => void;
  readonly raise: (...happening: Happening) => void;
}

export function createSignal<Happening extends readonly unknown[]>(): Signal<Happening> {
  const listeners: ((...happening: Happening) => void)[] = [];
  return {
    listen: (listener) => {
      listeners.push(listener);
    },
    raise: (...happening) => {
      for (const listener of listeners) listener(...happening);
    },
  };
}
