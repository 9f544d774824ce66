import "./workbench.css";
import { render } from "preact";
import { readRibbon } from "../ribbon/read-ribbon";
import { readLink } from "./read-link";
import { Workbench } from "./workbench";

/** The same manifest that Excel reads says what stands on the ribbon. */
async function open(): Promise<void> {
  const response = await fetch("/workbench/manifest.xml");
  const manifest = new DOMParser().parseFromString(await response.text(), "text/xml");
  const root = document.getElementById("workbench");
  if (root) render(<Workbench ribbon={readRibbon(manifest)} link={readLink(location.search)} />, root);
}

void open();
