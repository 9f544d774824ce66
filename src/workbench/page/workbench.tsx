import { useEffect, useRef } from "preact/hooks";
import { createUniver } from "../grid/create-univer";
import { AddInGroup } from "../ribbon/add-in-group";
import type { Ribbon } from "../ribbon/read-ribbon";

/** The whole page: title bar, ribbon, grid and task pane. */
export function Workbench({ ribbon }: { readonly ribbon: Ribbon }) {
  return (
    <div class="workbench">
      <header class="title-bar">
        <b>Book1</b>
      </header>
      <nav class="ribbon" aria-label="Ribbon">
        {ribbon.groups.map((group) => (
          <AddInGroup key={group.label} group={group} onPress={() => undefined} />
        ))}
      </nav>
      <main class="desk">
        <Grid />
      </main>
    </div>
  );
}

function Grid() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return;
    const univer = createUniver(container.current);
    univer.createWorkbook({});
    Object.assign(window, { univer });
  }, []);
  return <div class="grid" ref={container} />;
}
