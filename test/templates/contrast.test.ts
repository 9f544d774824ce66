import type { Draft } from "../../src/sheet/draft";
import { contains } from "../../src/sheet/rectangle";
import { TEMPLATES } from "../../src/templates/catalogue/index";
import { layOutLists } from "../../src/templates/layout/lay-out-lists";
import { layOutTemplate } from "../../src/templates/layout/lay-out-template";

const drafts = [
  ...TEMPLATES.map((template) => layOutTemplate(template, { today: 46348, withExample: true })),
  layOutLists(),
];

test.each(drafts.map((draft) => [draft.name, draft] as const))(
  "every text of %s has a contrast of at least 4.5:1",
  (_, draft) => {
    for (const { row, column, contents } of draft.cells)
      for (const [r, line] of contents.entries())
        for (const [c, content] of line.entries()) {
          if (content === "") continue;
          const { fill, color } = coloursAt(draft, { row: row + r, column: column + c });
          expect({ content, contrast: contrastOf(fill, color) >= 4.5 }).toEqual({ content, contrast: true });
        }
  },
);

test("the contrast of black on white is 21:1, of the same colour 1:1", () => {
  expect(contrastOf("#ffffff", "#000000")).toBeCloseTo(21);
  expect(contrastOf("#b4c6e7", "#b4c6e7")).toBe(1);
});

function coloursAt({ formats }: Draft, cell: { row: number; column: number }): { fill: string; color: string } {
  let colours = { fill: "#ffffff", color: "#000000" };
  for (const { on, format } of formats)
    if (contains(on, cell)) colours = { fill: format.fill ?? colours.fill, color: format.color ?? colours.color };
  return colours;
}

/** WCAG 2.2, contrast ratio. */
function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
