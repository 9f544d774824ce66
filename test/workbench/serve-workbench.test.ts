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

/** As it stands: fetch would tidy the dots away, and set the host. */
const ask = (pathname: string, headers: Readonly<Record<string, string>> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(serving.address, { path: pathname, headers }, ({ statusCode }) => {
      resolve(statusCode);
    })
      .on("error", reject)
      .end();
  });

test.each([
  "/../../package.json",
  "/%2e%2e/%2e%2e/package.json",
  "/workbench/../../package.json",
  "/npm/typescript/package.json",
  "/npm/@univerjs/../typescript/package.json",
  "/nothing.js",
  "//",
  "//localhost/taskpane.html",
  "/%",
  "/?//",
])("%s is not served, and the server goes on", async (pathname) => {
  expect(await ask(pathname)).toBe(404);
  expect(await ask("/taskpane.html?et=")).toBe(200);
});

test("a page from elsewhere gets nothing, whatever its name leads to", async () => {
  for (const host of ["plans.example.org", "localhost.example.org", "127.0.0.1.example.org:3900"])
    expect(await ask("/taskpane.html", { host })).toBe(403);
  for (const host of ["localhost:3900", "127.0.0.1:3900", "[::1]:3900", "LOCALHOST"])
    expect(await ask("/taskpane.html", { host })).toBe(200);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused: nothing here is written", async (method) => {
  const { status, headers } = await fetch(`${serving.address}/taskpane.html`, { method });
  expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});
