import { fork } from "node:child_process";
import { type ReadFlags, readLine, WORKER, type WorkerJob } from "./review-worker";

interface Parallel {
  /** The program itself, which is started again for each process. */
  readonly script: string;
  readonly jobs: number;
}

/** So many files are read ahead of the line that is waited for, for each process, so that few lines are in memory. */
const AHEAD = 8;

/**
 * Reads files in several processes at once, and gives their lines in the order of the files. A file whose process dies
 * is read here.
 */
export async function* readInParallel(
  files: readonly string[],
  flags: ReadFlags,
  { script, jobs }: Parallel,
): AsyncGenerator<string> {
  const workers = Array.from({ length: Math.min(jobs, files.length) }, () => startWorker(script));
  const idle = [...workers];
  const lines = new Map<number, Promise<string | null>>();
  let [next, limit] = [0, 0];
  const handOut = (): void => {
    for (; next < Math.min(files.length, limit); next++) {
      const worker = idle.pop();
      if (!worker) return;
      lines.set(
        next,
        worker.read({ file: files[next] ?? "", flags }).then((line) => {
          if (line !== null) idle.push(worker);
          handOut();
          return line;
        }),
      );
    }
  };
  try {
    for (const [index, file] of files.entries()) {
      limit = index + AHEAD * workers.length;
      handOut();
      yield (await lines.get(index)) ?? (await readLine(file, flags));
      lines.delete(index);
    }
  } finally {
    for (const worker of workers) worker.end();
  }
}

interface Worker {
  /** Null where the process died over it; nothing more is asked of it then. */
  readonly read: (job: WorkerJob) => Promise<string | null>;
  readonly end: () => void;
}

function startWorker(script: string): Worker {
  const child = fork(script, [WORKER], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  let isDead = false;
  let answer: (line: string | null) => void = () => undefined;
  const die = (): void => {
    isDead = true;
    answer(null);
  };
  child.on("message", (line) => {
    if (typeof line === "string") answer(line);
  });
  child.once("exit", die);
  child.once("error", die);
  return {
    read: (job) =>
      new Promise((resolve) => {
        answer = resolve;
        if (isDead) resolve(null);
        else child.send(job, (error) => error && die());
      }),
    end: () => {
      if (child.connected) child.disconnect();
      child.unref();
    },
  };
}
