import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveWorkbench, type Serving } from "../../src/workbench/server/serve-workbench";

const NPM = path.resolve("node_modules");

/** A project that has been built, in small. */
async function buildProject(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "workbench-"));
  await mkdir(path.join(root, "dist/addin"), { recursive: true });
  await writeFile(
    path.join(root, "dist/addin/taskpane.html"),
    '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
      '<script src="taskpane.js"></script></head>',
  );
  await writeFile(path.join(root, "package.json"), "{}");
  await symlink(NPM, path.join(root, "node_modules"));
  return root;
}

let root: string;
let serving: Serving;
beforeAll(async () => {
  root = await buildProject();
  serving = await serveWorkbench({ root, port: 3900 });
});
afterAll(async () => {
  await serving.close();
  await rm(root, { recursive: true });
});

test.each(["office.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "excel-web-16.00.js", "en-us/office_strings.js"])(
  "%s is served byte for byte as npm ships it",
  async (name) => {
    const served = await fetch(`${serving.address}/office-js/${name}`);
    expect(served.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const shipped = await readFile(path.join(NPM, "@microsoft/office-js/dist", name));
    expect(Buffer.from(await served.arrayBuffer()).equals(shipped)).toBe(true);
  },
);

test("the pane's page takes Office.js from this computer, and the bridge comes before it", async () => {
  const page = await (await fetch(`${serving.address}/taskpane.html`)).text();
  expect(page.match(/src="[^"]+"/g)).toEqual([
    'src="/workbench/bridge.js"',
    'src="/office-js/office.js"',
    'src="taskpane.js"',
  ]);
});

test("a port that is taken gives way to the next", async () => {
  const port = Number(new URL(serving.address).port);
  const second = await serveWorkbench({ root, port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

test.each(["/../../package.json", "/%2e%2e/%2e%2e/package.json", "/workbench/../../package.json", "/nothing.js"])(
  "%s is not served",
  async (pathname) => {
    // fetch would tidy the dots away
    const status = await new Promise((resolve) => {
      request(serving.address, { path: pathname }, ({ statusCode }) => {
        resolve(statusCode);
      }).end();
    });
    expect(status).toBe(404);
  },
);
