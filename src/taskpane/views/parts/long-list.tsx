import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** About how high an item is drawn, in pixels, until it is known. */
  readonly height: number;
  /** The place of an item that is always drawn. */
  readonly shown?: number;
  readonly draw: (item: Item, index: number) => ComponentChildren;
}

/**
 * Draws of a long list what the user sees or is about to see; the rest is a gap of its height. What has the focus
 * stays. A short list is drawn whole.
 *
 * @example
 * <LongList items={findings} height={40} draw={(finding) => <Item key={finding.cell} finding={finding} />} />
 */
export function LongList<Item>({ items, height, shown = 0, draw }: LongListProps<Item>) {
  if (items.length <= SHORT) return <>{items.map(draw)}</>;

  const blocks = Array.from({ length: Math.ceil(items.length / A_BLOCK) }, (_, i) => i * A_BLOCK);
  return (
    <>
      {blocks.map((start) => {
        const block = items.slice(start, start + A_BLOCK);
        return (
          <Block
            key={start}
            height={height * block.length}
            isShown={start === 0 || (shown >= start && shown < start + A_BLOCK)}
            draw={() => block.map((item, i) => draw(item, start + i))}
          />
        );
      })}
    </>
  );
}

/** Items that come and go together. */
const A_BLOCK = 20;
const SHORT = 50;

interface BlockProps {
  readonly height: number;
  /** True where it is drawn wherever it is. */
  readonly isShown: boolean;
  readonly draw: () => ComponentChildren;
}

function Block({ height, isShown, draw }: BlockProps) {
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef(height);
  const [isNear, setNear] = useState(isShown);

  useEffect(() => {
    const block = element.current;
    if (!block) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry || block.contains(document.activeElement)) return;
        const { height: now } = entry.boundingClientRect; // 0 where its group is closed
        if (!entry.isIntersecting && block.childElementCount > 0 && now > 0) drawn.current = now;
        setNear(entry.isIntersecting);
      },
      { root: block.closest(".scroll"), rootMargin: NEAR },
    );
    observer.observe(block);
    return () => {
      observer.disconnect();
    };
  }, []);

  return (
    <div ref={element} role="presentation" style={isNear || isShown ? {} : { blockSize: `${String(drawn.current)}px` }}>
      {(isNear || isShown) && draw()}
    </div>
  );
}

/** So far above and below what is seen, so that keys and scrolling always find the next item. */
const NEAR = "1000px 0px";
