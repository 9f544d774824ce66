import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Link } from "./read-link";
import type { SampleName } from "./samples";

interface LinkUse {
  readonly showSample: (name: SampleName) => void;
  /** False while a sample is filled in. */
  readonly isPrepared: boolean;
  readonly run: (command: string) => Promise<unknown>;
  readonly pane: RefObject<HTMLIFrameElement>;
}

/** Does what the address of the page asks for: opens its sample, then presses its button, then opens its place. */
export function useLink({ open, act, place }: Link, { showSample, isPrepared, run, pane }: LinkUse): void {
  useEffect(() => {
    if (open === "mistakes" || open === "finished") showSample(open);
  }, []);

  const isFollowed = useRef(false);
  useEffect(() => {
    if (!isPrepared || isFollowed.current) return;
    isFollowed.current = true;
    const follow = async () => {
      if (act !== null) await run(act);
      if (place !== null) pane.current?.contentDocument?.getElementById(`tab-${place}`)?.click();
    };
    void follow();
  }, [isPrepared]);
}
