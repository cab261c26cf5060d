import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');
/** The General channel of `.m365agentsplayground.yml`. */
const generalChannel = '19:yleinen@thread.tacv2';

/** The bot alone, with the example workspace and without credentials. */
export function spawnBot(port: number, env: NodeJS.ProcessEnv, options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [join(root, 'src', 'main.ts')], {
    cwd: root,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1', DEMO: '1', NODE_ENV: 'development', MICROSOFT_APP_ID: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
}

/** Microsoft's web client for bots, talking to the bot of `botPort`; opens no browser and calls no one. */
export function spawnPlayground(port: number, botPort: number, options: SpawnOptions = {}): ChildProcess {
  const cli = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const asked = ['start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt'];
  return spawn(process.execPath, [cli, ...asked], {
    cwd: root,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: join(tmpdir(), 'yhdyspintabotti-playground.log'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
}

/** Adds the bot to the team, as an owner of the team does in Teams. */
export async function installInTeam(playgroundPort: number): Promise<void> {
  const url = `http://localhost:${playgroundPort}/_debug/conversation/${encodeURIComponent(generalChannel)}/installation`;
  await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
}

/** Waits until `url` answers 200; throws when `server` ends first or a minute passes. */
export async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(100)) {
    if (server.exitCode !== null) throw new Error(`stopped with code ${server.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`no answer from ${url} in a minute`);
}

/** Asks a process to stop and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
