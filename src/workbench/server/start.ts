import { openBrowser } from "./open-browser";
import { serveWorkbench } from "./serve-workbench";

/** `npm start`: serves the workbench until Ctrl+C, on port 3000 (or `PORT=3100 npm start`) or the next free one. */
async function start(): Promise<void> {
  const { address } = await serveWorkbench({ root: process.cwd(), port: Number(process.env.PORT ?? 3000) });
  console.log(`\nThe workbench is ready: ${address}\nPress Ctrl+C to stop.`);
  openBrowser(address);
}

start().catch((cause: unknown) => {
  console.error(`The workbench could not start. ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
});
