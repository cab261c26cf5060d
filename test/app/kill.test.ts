import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { addCrowd, arrivals } from '../jobs/crowd.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { type Connector, startConnector } from '../stand-in/connector.ts';
import { type Replica, startReplica } from './replicas.ts';

const CROWD = 200;
/** On the wire at once: only these may come twice at a kill. */
const ON_THE_WIRE = 100;

let connector: Connector;
let db: Database;
let folder: string;
let replicas: Replica[];
beforeEach(async () => {
  connector = await startConnector();
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  replicas = [];
});
afterEach(async () => {
  for (const replica of replicas) await replica.kill();
  await db.destroy();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = () => new Date().toISOString();
const start = async (url: string, skewSeconds?: number) => {
  const replica = await startReplica(url, skewSeconds);
  replicas.push(replica);
  return replica;
};
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const allArrived = (people: Parameters<typeof arrivals>[1]) =>
  expect.poll(() => Math.min(...arrivals(connector, people)), { timeout: 30_000, interval: 50 }).toBeGreaterThan(0);

test('a process killed at any moment, again and again, loses nothing', { timeout: 60_000 }, async () => {
  const url = `file:${join(folder, 'bot.db')}`;
  db = await openDatabase(url);
  const people = await addCrowd(db, connector, CROWD, now());
  const kills = 2;
  for (let n = 0; n < kills; n++) {
    const replica = await start(url);
    await wait(Math.random() * 800);
    await replica.kill();
  }
  await start(url);
  await allArrived(people);
  expect(sum(arrivals(connector, people))).toBeLessThanOrEqual(CROWD + kills * ON_THE_WIRE);
  const twice = arrivals(connector, people).filter((count) => count > 1).length;
  expect(twice).toBeLessThanOrEqual(kills * ON_THE_WIRE);
});

test('of three replicas on PostgreSQL one sends, also when it is killed and clocks differ', {
  timeout: 60_000,
}, async () => {
  const url = await postgresDatabase();
  // On an empty database at the same moment: its tables are made once. One clock is two minutes fast.
  const [first, second, third] = await Promise.all([start(url), start(url), start(url, 120)]);
  db = await openDatabase(url);
  const people = await addCrowd(db, connector, CROWD, now());
  await expect
    .poll(() => sum(arrivals(connector, people)), { timeout: 20_000, interval: 5 })
    .toBeGreaterThan(CROWD / 4);
  const leader = await db.selectFrom('lease').select('holder').where('name', '=', 'delivery').executeTakeFirst();
  expect(leader).toBeDefined();
  // Whoever leads, two of the three do not outlive it.
  await Promise.all([first?.kill(), second?.kill()]);
  await allArrived(people);
  expect(sum(arrivals(connector, people))).toBeLessThanOrEqual(CROWD + ON_THE_WIRE);
  expect((await fetch(`${third?.url}/healthz`)).status).toBe(200);
});

test('replicas that live send each thing once', { timeout: 60_000 }, async () => {
  const url = await postgresDatabase();
  await Promise.all([start(url), start(url, 120)]);
  db = await openDatabase(url);
  const people = await addCrowd(db, connector, CROWD, now());
  await allArrived(people);
  await wait(1_000);
  expect(arrivals(connector, people)).toEqual(people.map(() => 1));
});
