import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLoader } from "../support/load-alone";
import { listFiles, ROOT } from "../support/repository";

const SOURCES = new Map(
  listFiles("src", /\.tsx?$/)
    .filter((file) => !file.endsWith(".d.ts"))
    .map((file) => [file, readFileSync(join(ROOT, file), "utf8")]),
);

test.each(["src/recognition/recognize.ts", "src/rules/run-rules.ts", "src/commands/check-plan.ts"])(
  "while %s is imported, no text is folded: the first check waits for nothing that it may not need",
  (file) => {
    const folded = jest.spyOn(String.prototype, "normalize");
    try {
      createLoader(SOURCES, /^$/)(file);
      expect(folded.mock.contexts.map(String)).toEqual([]);
    } finally {
      folded.mockRestore();
    }
  },
);
