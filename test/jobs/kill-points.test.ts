import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJobs } from '#jobs/index.ts';
import { createLog } from '#log.ts';
import { createMetrics } from '#metrics.ts';
import type { Database } from '#store/database.ts';
import { openDatabase } from '#store/database.ts';
import { readConfig } from '../../src/config.ts';
import type { AppContext } from '../../src/context.ts';
import type { Messenger } from '../../src/messenger.ts';
import { createTeams } from '../../src/teams/index.ts';
import { type Connector, startConnector } from '../stand-in/connector.ts';
import { addCrowd, arrivals } from './crowd.ts';

const PEOPLE = 12;
const due = '2026-11-23T07:00:00.000Z';
const config = readConfig({ DATABASE_URL: 'file::memory:' });
const log = createLog('silent');
const pacing = { limits: { conversation: [], tenant: [] }, claimSeconds: 1 };

let connector: Connector;
beforeAll(async () => {
  connector = await startConnector();
});
afterAll(() => connector.close());

/** Where the process dies, at the so-manieth message. */
const points = ['before the claim', 'after the claim', 'on the wire', 'before the mark'] as const;
type Point = (typeof points)[number];

const contextOf = (db: Database, messenger: Messenger): AppContext => ({
  config,
  db,
  log,
  messenger,
  clock: { now: () => Temporal.Instant.from('2026-11-23T07:00:30Z') },
  wake: () => {},
});

/** Delivers until the process dies: from then on it neither says, reads nor writes anything. */
async function liveUntil(db: Database, { at, point }: { at: number; point: Point }) {
  let dead = point === 'before the claim';
  let said = 0;
  const dying = db.withPlugin({
    transformQuery({ node }) {
      if (dead) throw new Error('dead');
      return node;
    },
    transformResult: async ({ result }) => result,
  }) as Database;
  const { messenger } = createTeams(config, log);
  const send: Messenger['send'] = async (to, message) => {
    const last = ++said === at;
    if (dead || (last && point === 'after the claim')) {
      dead = true;
      throw new Error('dead');
    }
    const id = await messenger.send(to, message);
    if (last) dead = true;
    if (dead && point === 'on the wire') throw new Error('dead');
    return id;
  };
  const jobs = createJobs(contextOf(dying, { ...messenger, send }), createMetrics(), pacing);
  await jobs.tick().catch(() => {});
}

/** Time passes: what the dead one held has run out. */
async function letGo(db: Database) {
  await db
    .updateTable('delivery')
    .set({ leaseUntil: '2026-01-01T00:00:00.000Z' })
    .where('state', '=', 'sending')
    .execute();
  await db.deleteFrom('lease').execute();
}

test('killed at any moment, any number of times, everything arrives, and only what was on the wire comes twice', {
  timeout: 120_000,
}, async () => {
  const kill = fc.record({ at: fc.integer({ min: 1, max: PEOPLE }), point: fc.constantFrom(...points) });
  await fc.assert(
    fc.asyncProperty(fc.array(kill, { minLength: 1, maxLength: 3 }), async (kills) => {
      const db = await openDatabase('file::memory:');
      const people = await addCrowd(db, connector, PEOPLE, due);
      const onTheWire = people.map(() => 0);
      for (const one of kills) {
        const before = arrivals(connector, people);
        await liveUntil(db, one);
        const marked = await db.selectFrom('delivery').select('recipient').where('state', '=', 'sent').execute();
        const isMarked = new Set(marked.map(({ recipient }) => recipient));
        for (const [n, count] of arrivals(connector, people).entries())
          if (count > (before[n] ?? 0) && !isMarked.has(`person:${people[n]?.id}`))
            onTheWire[n] = (onTheWire[n] ?? 0) + 1;
        await letGo(db);
      }
      const jobs = createJobs(contextOf(db, createTeams(config, log).messenger), createMetrics(), pacing);
      await jobs.tick();
      await jobs.stop();
      expect(arrivals(connector, people)).toEqual(onTheWire.map((lost) => 1 + lost));
      await db.destroy();
    }),
    { numRuns: 15 },
  );
});
