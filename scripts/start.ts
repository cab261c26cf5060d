import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { end, installInTeam, isFree, spawnBot, spawnPlayground, untilReady } from './playground.ts';

// npm start: the bot with an example workspace, and Microsoft's Playground to talk with it.
const botPort = Number(process.env.PORT || 3978);
const playgroundPort = Number(process.env.PLAYGROUND_PORT || 56150);
const children: ChildProcess[] = [];
// Ctrl-C is for this process alone, which then stops the two in order.
const apart = { detached: process.platform !== 'win32' };

// npm passes Ctrl-C on once more, so it may come twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  await needFree(botPort, 'PORT');
  await needFree(playgroundPort, 'PLAYGROUND_PORT');
  // A database of its own: the example is never written among real data, whatever .env says.
  const env = { LOG_LEVEL: 'warn', DATABASE_URL: 'file:./data/demo.db', ...process.env };
  const bot = spawnBot(botPort, env, apart);
  watch(bot, 'botti');
  await untilReady(`http://127.0.0.1:${botPort}/healthz`, bot);
  const playground = spawnPlayground(playgroundPort, botPort, apart);
  watch(playground, 'playground');
  await untilReady(`http://localhost:${playgroundPort}/`, playground);
  await installInTeam(playgroundPort);
  process.stdout.write(`
  Yhdyspintabotti on käynnissä. Avaa selaimessa:   http://localhost:${playgroundPort}
  Yhdyspintabotti is running. Open in a browser:   http://localhost:${playgroundPort}

  Kirjoita «ohje» tai paina kortin painiketta. Lopeta: Ctrl-C.
  Type «ohje» (help) or press a button of the card. Stop: Ctrl-C.

`);
} catch (error) {
  await stop(1, (error as Error).message);
}

function watch(child: ChildProcess, name: string) {
  children.push(child);
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', (line) => report(name, line));
  child.once('exit', (code, signal) =>
    signal ? void stop(0) : void stop(code || 1, `${name}: pysähtyi / stopped (${code})`),
  );
}

/** The Playground's own announcement would be a second address to wonder about. */
function report(name: string, line: string) {
  if (!/^Listening on|being launched for you/.test(line)) process.stderr.write(`[${name}] ${line}\n`);
}

async function needFree(port: number, setting: string) {
  if (await isFree(port)) return;
  throw new Error(
    `Portti ${port} on jo käytössä: sulje sitä käyttävä ohjelma tai anna toinen, esim. ${setting}=${port + 1} npm start\n` +
      `Port ${port} is in use: close the program that uses it or give another, e.g. ${setting}=${port + 1} npm start`,
  );
}

async function stop(code: number, reason?: string) {
  if (process.exitCode !== undefined) return;
  process.exitCode = code;
  if (reason) process.stderr.write(`${reason}\n`);
  await Promise.all(children.map(end));
  process.exit();
}
