import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";

/**
 * The sizes that Office asks for, and the width of a line at each.
 * https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons-monoline
 */
const LINE_WIDTH = { 16: 1, 20: 1, 24: 1, 32: 1, 40: 2, 48: 2, 64: 2, 80: 2, 96: 3 } as const;

const ASSETS = __dirname;

/**
 * Draws every assets/*.svg, made for 32 pixels, as PNGs of every size. Lines are moved onto whole pixels, so that they
 * stay sharp.
 */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const file of readdirSync(ASSETS).filter((name) => name.endsWith(".svg"))) {
    const drawing = readFileSync(join(ASSETS, file), "utf8");
    for (const [size, lineWidth] of Object.entries(LINE_WIDTH)) {
      await page.setViewportSize({ width: Number(size), height: Number(size) });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block }</style>${fit(drawing, Number(size), lineWidth)}`,
      );
      writeFileSync(
        join(ASSETS, `${basename(file, ".svg")}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
  await browser.close();
}

function fit(drawing: string, size: number, lineWidth: number): string {
  const scale = size / 32;
  const onPixel = (text: string): string => {
    const place = Number(text) * scale;
    return String(
      lineWidth % 2 === 1
        ? Math.min(Math.floor(place), size - 1) + 0.5
        : Math.min(Math.max(Math.round(place), 1), size - 1),
    );
  };
  const length = (text: string): string => String(Math.round(Number(text) * scale));
  const style = `
    svg { stroke-width: ${lineWidth}px; stroke-linecap: square; shape-rendering: crispEdges }
    .tick, .slanted, rect { shape-rendering: auto }
    .tick { stroke-width: ${Math.max(lineWidth, 1.5)}px }
    .gap { stroke: #000; stroke-width: ${lineWidth * 3}px }`;
  return drawing
    .replace('viewBox="0 0 32 32"', `viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"`)
    .replace(/(?<= d=")[^"]+/g, (path) => path.replace(/[\d.]+/g, onPixel))
    .replace(/(?<= (?:x|y|cx|cy)=")[\d.]+/g, onPixel)
    .replace(/(?<= (?:width|height|r|rx)=")[\d.]+(?="[^>]*\/>)/g, length)
    .replace("</svg>", `<style>${style}</style></svg>`);
}

void drawIcons();
