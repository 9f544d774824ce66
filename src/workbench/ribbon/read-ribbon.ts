/** What an add-in's manifest puts on the ribbon of Excel, with every resource looked up. */
export interface Ribbon {
  /** The add-in's own name, which also stands over its pane. */
  readonly addIn: string;
  /** The address of its pane. */
  readonly pane: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  /** The id of the tab that it is on: `TabHome`. */
  readonly tab: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonButton extends RibbonItem {
  readonly kind: "button";
  readonly action: RibbonAction;
}

export interface RibbonMenu extends RibbonItem {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

interface RibbonItem {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses of the pictures by their size in pixels: `{ 16: "/assets/check-16.png" }`. */
  readonly icons: Readonly<Record<number, string>>;
}

export type RibbonAction =
  { readonly kind: "command"; readonly functionName: string } | { readonly kind: "pane"; readonly page: string };

/**
 * Reads an add-in-only manifest.
 * @throws when an element that Excel requires is missing
 */
export function readRibbon(manifest: Document): Ribbon {
  const resources = readResources(manifest);
  const readText = (parent: Element, name: string): string => resources(only(parent, name).getAttribute("resid") ?? "");

  const readItem = (element: Element): RibbonItem => ({
    id: element.getAttribute("id") ?? "",
    label: readText(element, "Label"),
    tip: {
      title: readText(only(element, "Supertip"), "Title"),
      text: readText(only(element, "Supertip"), "Description"),
    },
    icons: Object.fromEntries(
      children(only(element, "Icon"), "Image").map((image) => [
        Number(image.getAttribute("size")),
        localPath(resources(image.getAttribute("resid") ?? "")),
      ]),
    ),
  });

  const readAction = (action: Element): RibbonAction =>
    type(action) === "ExecuteFunction"
      ? { kind: "command", functionName: only(action, "FunctionName").textContent.trim() }
      : { kind: "pane", page: localPath(readText(action, "SourceLocation")) };

  const readButton = (element: Element): RibbonButton => ({
    ...readItem(element),
    kind: "button",
    action: readAction(only(element, "Action")),
  });

  const readControl = (element: Element): RibbonButton | RibbonMenu =>
    type(element) === "Menu"
      ? { ...readItem(element), kind: "menu", items: children(only(element, "Items"), "Item").map(readButton) }
      : readButton(element);

  return {
    addIn: only(manifest.documentElement, "DisplayName").getAttribute("DefaultValue") ?? "",
    pane: localPath(
      only(only(manifest.documentElement, "DefaultSettings"), "SourceLocation").getAttribute("DefaultValue") ?? "",
    ),
    groups: [...manifest.getElementsByTagNameNS("*", "Group")].map((group) => ({
      label: readText(group, "Label"),
      tab: group.parentElement?.id ?? "",
      controls: children(group, "Control").map(readControl),
    })),
  };
}

/** The texts and addresses under `<Resources>` by their id. */
function readResources(manifest: Document): (id: string) => string {
  const [resources] = manifest.getElementsByTagNameNS("*", "Resources");
  const values = new Map(
    [...(resources?.querySelectorAll("[id]") ?? [])].map((element) => [
      element.id,
      element.getAttribute("DefaultValue") ?? "",
    ]),
  );
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource “${id}”.`);
    return value;
  };
}

const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

function only(parent: Element, name: string): Element {
  const [child] = children(parent, name);
  if (!child) throw new Error(`<${parent.localName}> has no <${name}> in the manifest.`);
  return child;
}

const type = (element: Element): string | null => element.getAttributeNS(XSI, "type");
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** The workbench serves the add-in's files under the same paths, on its own address. */
const localPath = (address: string): string => new URL(address).pathname;
