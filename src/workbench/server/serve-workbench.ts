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
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
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
