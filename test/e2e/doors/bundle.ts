import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** One classic script for the browser out of a TypeScript file and what it imports. */
export async function bundle(entry: string): Promise<string> {
  const folder = join(tmpdir(), `host-page-${process.pid}`);
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: join(process.cwd(), entry),
    output: { path: folder, filename: "bundle.js" },
    resolve: {
      extensions: [".ts", ".js"],
      fallback: { fs: false, path: false, vm: false, crypto: false, stream: false },
    },
    module: { rules: [{ test: /\.ts$/, use: { loader: "ts-loader", options: { transpileOnly: true } } }] },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return readFile(join(folder, "bundle.js"), "utf8");
}
