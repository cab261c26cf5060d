import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let bot: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-'));
});
afterEach(() => {
  bot?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string>) {
  bot = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts')], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return bot as ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream };
}

test.each(['SIGTERM', 'SIGINT'] as const)('a bot that is ready stops cleanly on %s', async (signal) => {
  const child = start({});
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  const { url, msg } = JSON.parse(line) as { url: string; msg: string };
  expect(msg).toBe('ready');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  child.kill(signal);
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});

test.each([
  ['TIME_ZONE', { TIME_ZONE: 'Europe/Mikkeli' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  ['MICROSOFT_APP_ID', { NODE_ENV: 'production' }],
])('a wrong %s stops the start with a sentence that names it', async (name, env) => {
  const child = start(env);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(new RegExp(`^${name}: `));
});

test('a port that is taken stops the start and says which', async () => {
  const first = start({});
  const [line] = (await once(createInterface({ input: first.stdout }), 'line')) as [string];
  const { port } = new URL((JSON.parse(line) as { url: string }).url);
  const second = start({ PORT: port, DATABASE_URL: 'file:./other.db' });
  let said = '';
  second.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await once(second, 'close');
  first.kill('SIGKILL');
  expect(code).toBe(1);
  expect(said).toContain(port);
});
