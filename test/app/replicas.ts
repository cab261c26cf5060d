import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Replica {
  readonly url: string;
  /** `kill -9`, at once. */
  kill(): Promise<void>;
}

/** Starts a bot process on a database and waits until it is ready. */
export async function startReplica(databaseUrl: string, skewSeconds = 0): Promise<Replica> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'replica.ts')], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      SKEW_SECONDS: String(skewSeconds),
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const { msg, url } = JSON.parse(line) as { msg: string; url: string };
    if (msg !== 'ready') continue;
    child.stdout?.resume();
    return {
      url,
      async kill() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill('SIGKILL');
        await once(child, 'exit');
      },
    };
  }
  throw new Error('the replica did not start');
}
