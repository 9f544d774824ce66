import { TEMPLATES } from "../../src/templates/catalogue/index";
import { drawTemplate } from "../../src/templates/draw-template";

test.each(TEMPLATES.map((template) => [template.title, template] as const))(
  "the picture of %s has a heading for each column, inside its frame",
  (_, template) => {
    const boxes = Array.from(
      drawTemplate(template).matchAll(/x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="(#\w+)"/g),
      ([, ...numbers]) => ({
        x: Number(numbers[0]),
        y: Number(numbers[1]),
        width: Number(numbers[2]),
        height: Number(numbers[3]),
        fill: numbers[4],
      }),
    );
    expect(boxes.filter(({ fill, height }) => fill === "#1f3864" && height === 8)).toHaveLength(
      template.columns.filter(({ optional }) => optional === undefined).length,
    );
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThan(0);
      expect(x + width).toBeLessThanOrEqual(160);
      expect(y + height).toBeLessThanOrEqual(100);
    }
  },
);
