import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../src/config.ts';
import { textsOf } from '../src/i18n/index.ts';
import { createJobs, type Pacing } from '../src/jobs/index.ts';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { createTeams } from '../src/teams/index.ts';
import { drawView } from '../src/views/index.ts';
import { sendBare } from './bare-sender.ts';
import { startChild } from './child.ts';
import { fillDigests } from './digests.ts';
import { median, type Result } from './result.ts';

const DIGESTS = 10_000;
const ROUNDS = 5;
const SENDERS = 100;
const LIMITED = 300;
const now = Temporal.Instant.from('2026-11-23T06:00:00Z');
const unlimited: Pacing = { limits: { conversation: [], tenant: [] } };

/** Digests to a connector that takes all, beside a bare loop of botbuilder; then with Teams' limit of 30 a second. */
export async function delivery(): Promise<Result[]> {
  const connector = await startChild('bench/bare-connector.ts');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const open = async (name: string, digests: number) => {
    const db = await openDatabase(`file:${join(folder, name)}`);
    return { db, people: await fillDigests(db, connector.url, digests) };
  };

  const rounds: { bare: number; own: number; heap: number }[] = [];
  // By turns, since the machine is not equally fast all the time; the first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const { db, people } = await open(`${round}.db`, DIGESTS / ROUNDS);
    const conversations = people.map(({ conversation }) => JSON.parse(conversation ?? '').conversationId as string);
    const bare = await sendBare(connector.url, conversations, await firstCard(db), SENDERS);
    const own = await deliverAll(db, unlimited);
    await db.destroy();
    rounds.push({ bare, own, heap: heapMegabytes() });
  }
  const [, ...measured] = rounds;
  const { db } = await open('few.db', LIMITED);
  const limited = await deliverAll(db, {}, 30);
  await db.destroy();
  await connector.stop();
  const figure = (of: 'bare' | 'own') => median(measured.map((each) => each[of]));
  const grown = (rounds.at(-1)?.heap ?? 0) - (measured[0]?.heap ?? 0);
  return [
    {
      name: 'digests delivered a second',
      ours: figure('own'),
      baseline: figure('bare'),
      ratio: median(measured.map(({ own, bare }) => own / bare)),
      atLeast: 0.7,
    },
    {
      name: 'digests a second under the limit of 30',
      ours: limited,
      baseline: 30,
      ratio: limited / 30,
      atLeast: 0.95,
    },
    {
      name: `memory grown over ${DIGESTS - DIGESTS / ROUNDS} deliveries, MB (bound: the difference)`,
      ours: rounds.at(-1)?.heap ?? 0,
      baseline: measured[0]?.heap ?? 0,
      ratio: grown,
      atMost: 10,
    },
  ];
}

async function firstCard(db: Database): Promise<object> {
  const { view, recipient } = await db.selectFrom('delivery').select(['view', 'recipient']).executeTakeFirstOrThrow();
  const personId = recipient.slice('person:'.length);
  const card = await drawView(view, {
    db,
    t: textsOf('fi'),
    now: now.toZonedDateTimeISO('Europe/Helsinki'),
    personId,
    address: 'https://bot.example',
  });
  if (!card) throw new Error('an empty digest');
  return card;
}

/** Delivers what waits, and tells how many a second. What goes at once under a limit (`burst`) is not counted. */
async function deliverAll(db: Database, pacing: Pacing, burst = 0): Promise<number> {
  const config = readConfig({ DATABASE_URL: 'file::memory:' });
  const log = createLog('error');
  const { messenger } = createTeams(config, log);
  const waiting = await db.selectFrom('delivery').select('id').execute();
  const context = { config, db, log, clock: { now: () => now }, messenger, wake: () => {} };
  const begun = performance.now();
  const jobs = createJobs(context, createMetrics(), pacing);
  await jobs.tick();
  const seconds = (performance.now() - begun) / 1000;
  await jobs.stop();
  const sent = await db.selectFrom('delivery').select('id').where('state', '=', 'sent').execute();
  if (sent.length !== waiting.length) throw new Error(`${sent.length} of ${waiting.length} were delivered`);
  return (sent.length - burst) / seconds;
}

function heapMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
