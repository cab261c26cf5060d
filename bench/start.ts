import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { median, type Result } from './result.ts';

const ROUNDS = 5;

/** Ready beside the bare import of the SDK that we are asked to use; idle memory beside a bare bot of it. */
export async function start(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const cache = { NODE_COMPILE_CACHE: join(folder, 'cache') };
  const [imports, readies, own, bare] = [[], [], [], []] as number[][];
  // The first round fills the compile cache of both.
  for (let round = 0; round <= ROUNDS; round++) {
    const begun = performance.now();
    spawnSync(process.execPath, ['-e', "require('@microsoft/teams-ai')"], { env: { ...process.env, ...cache } });
    const importMs = performance.now() - begun;
    const ours = await startChild('src/main.ts', { ...cache, DATABASE_URL: `file:${join(folder, `${round}.db`)}` });
    const theirs = await startChild('bench/bare-teams-ai.ts', cache);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (round > 0) {
      imports?.push(importMs);
      readies?.push(ours.readyMs);
      own?.push(ours.residentMegabytes());
      bare?.push(theirs.residentMegabytes());
    }
    await Promise.all([ours.stop(), theirs.stop()]);
  }
  const [importMs, readyMs, ownMb, bareMb] = [imports, readies, own, bare].map((each) => median(each ?? [])) as [
    number,
    number,
    number,
    number,
  ];
  return [
    {
      name: 'ready, ms (beside importing teams-ai)',
      ours: readyMs,
      baseline: importMs,
      ratio: readyMs / importMs,
      atMost: 1.3,
    },
    {
      name: 'idle memory, MB (bound: the difference)',
      ours: ownMb,
      baseline: bareMb,
      ratio: ownMb - bareMb,
      atMost: 60,
    },
  ];
}
