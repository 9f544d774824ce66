import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { findFile } from "./find-file";
import { panePage } from "./pane-page";

export interface Serving {
  /** `http://localhost:3000` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the workbench and the add-in's own files over plain http, to this computer only.
 * `root` is the project's folder, built; a `port` that is taken gives way to the next free one.
 */
export async function serveWorkbench({
  root,
  port,
}: {
  readonly root: string;
  readonly port: number;
}): Promise<Serving> {
  const server = createServer((request, response) => {
    if (!isFromHere(request.headers.host)) {
      response.writeHead(403, { "Content-Type": "text/plain" }).end("This serves only pages of this computer.");
      return;
    }
    if (!READING.has(request.method ?? "")) {
      response.writeHead(405, { Allow: [...READING].join(", ") }).end();
      return;
    }
    const [pathname = "/"] = (request.url ?? "/").split(/[?#]/);
    findFile(root, pathname).then(
      (file) => {
        const body = pathname === PANE ? panePage(file.bytes.toString()) : file.bytes;
        response.writeHead(200, { "Content-Type": file.type, "Cache-Control": "no-cache" }).end(body);
      },
      () => response.writeHead(404, { "Content-Type": "text/plain" }).end(`There is no ${pathname} here.`),
    );
  });
  const address = `http://localhost:${await listen(server, port)}`;
  return { address, close: () => closed(server) };
}

const PANE = "/taskpane.html";

/** What may be asked: nothing here is written. */
const READING: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** A page from elsewhere, whose name was made to lead to this computer, sends its own name along. */
const isFromHere = (host = ""): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);

/** Listens on the port or, where it is taken, on the next one; says which. */
const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      server.removeAllListeners("error");
      resolve((server.address() as AddressInfo).port);
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
