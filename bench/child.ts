import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A server of the bench in a process of its own, ready when `/healthz` answers 200. */
export interface Child {
  readonly url: string;
  /** From the start of the process to its being ready. */
  readonly readyMs: number;
  residentMegabytes(): number;
  stop(): Promise<void>;
}

export async function startChild(script: string, env: NodeJS.ProcessEnv = {}): Promise<Child> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, LOG_LEVEL: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url);
  return {
    url,
    readyMs: performance.now() - begun,
    residentMegabytes: () => residentKilobytes(child) / 1024,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function ready(child: ChildProcess, url: string) {
  while (child.exitCode === null) {
    const ok = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`the server stopped with ${child.exitCode}`);
}

const residentKilobytes = (child: ChildProcess) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
