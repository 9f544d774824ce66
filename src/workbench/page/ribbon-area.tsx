import type { ComponentChildren, RefObject } from "preact";

/** The tabs of the ribbon by their names. */
const RIBBON_TABS = { home: "Home", workbench: "Workbench" } as const;

export type RibbonTab = keyof typeof RIBBON_TABS;

interface RibbonAreaProps {
  readonly area: RefObject<HTMLElement>;
  readonly tab: RibbonTab;
  readonly onTab: (tab: RibbonTab) => void;
  /** What is on the tab. */
  readonly children: ComponentChildren;
}

/** The ribbon: its two tabs, and the one that is open. */
export const RibbonArea = ({ area, tab, onTab, children }: RibbonAreaProps) => (
  <section ref={area} class="ribbon-area" aria-label="Ribbon">
    <div class="tabs">
      <div role="tablist" aria-label="Ribbon tabs">
        {Object.entries(RIBBON_TABS).map(([name, title]) => (
          <button
            key={name}
            id={`ribbon-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="ribbon"
            title={name === "workbench" ? WHAT_IT_IS : ""}
            onClick={() => {
              onTab(name as RibbonTab);
            }}
          >
            {title}
          </button>
        ))}
      </div>
      {tab === "workbench" && <p>{WHAT_IT_IS}</p>}
    </div>
    <div id="ribbon" class="ribbon" role="tabpanel" aria-labelledby={`ribbon-${tab}`}>
      {children}
    </div>
  </section>
);

const WHAT_IT_IS = "This tab is not in Excel: it sets which Excel the add-in runs in, and what goes wrong there.";
