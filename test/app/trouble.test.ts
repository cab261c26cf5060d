import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addPlan } from '../jobs/facts.ts';
import { startCluster } from '../postgres/cluster.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
let folder: string;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trouble-'));
  lines = [];
});
afterEach(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const log = () =>
  pino(
    { level: 'error' },
    new Writable({
      write(line, _encoding, done) {
        lines.push(String(line));
        done();
      },
    }),
  );
const open = (databaseUrl: string) =>
  openHouse({ now: '2026-11-20T15:00', settings: { databaseUrl }, overrides: { log: log() } });
const file = () => join(folder, 'bot.db');
/** Later than what is kept of the answer before. */
const health = () =>
  expect.poll(async () => (await fetch(`${house.url}/healthz`)).status, { timeout: 10_000, interval: 200 });
const says = async (text: string) => (await house.people.aino.says(text)).text;
const days = () => house.db.selectFrom('occurrence').selectAll().execute();
const digests = () => house.people.aino.inbox().filter(({ card }) => textOf(card).includes('AKT-0231'));
const order = 'Lisää yhteispäivä 7.12. klo 9–11';

/** What holds of every trouble: it is told, nothing is changed or lost, and it passes without a restart. */
async function passes(trouble: () => Promise<void>, end: () => Promise<void>) {
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  await trouble();
  await health().toBe(503);
  expect(await says(order)).toContain('En pääse juuri nyt tietoihini, eikä mitään muutettu.');
  expect(lines.join()).toContain('the database does not take anything');
  expect(lines.join()).toContain('the database did not take a request');
  house.clock.set('2026-11-23T08:00');
  await house.tick().catch(() => {});
  await end();
  await health().toBe(200);
  expect(await days()).toEqual([]);
  await house.tick();
  expect(digests()).toHaveLength(1);
  expect(await says(order)).toContain('ma 7.12.2026 klo 9.00–11.00');
  expect(await days()).toHaveLength(1);
}

test('a disk that has become read-only', async () => {
  house = await open(`file:${file()}`);
  await passes(
    async () => void (await sql`pragma query_only = 1`.execute(house.db)),
    async () => void (await sql`pragma query_only = 0`.execute(house.db)),
  );
});

test('a full disk is told as such, not as a bug', async () => {
  house = await open(`file:${file()}`);
  await sql`pragma max_page_count = 1`.execute(house.db);
  const series = 'Lisää yhteispäivä joka maanantai klo 9–15 tammikuun alusta 2027 joulukuun loppuun 2027';
  expect(await says(series)).toContain('En pääse juuri nyt tietoihini, eikä mitään muutettu.');
  expect(lines.join()).toContain('SQLITE_FULL');
  expect(await days()).toEqual([]);
  await sql`pragma max_page_count = 1000000`.execute(house.db);
  expect(await says(series)).toContain('ma 4.1.2027');
});

test('a database that another program has locked', async () => {
  house = await open(`file:${file()}`);
  await sql`pragma busy_timeout = 20`.execute(house.db);
  const other = new Sqlite(file());
  await passes(
    async () => void other.exec('begin immediate'),
    async () => void other.exec('commit'),
  );
  other.close();
});

test('a PostgreSQL that is gone for a while', { timeout: 60_000 }, async () => {
  const cluster = await startCluster();
  house = await open(await cluster.createDatabase());
  await passes(cluster.halt, cluster.resume);
  await house.close();
  house = await openHouse();
  await cluster.stop();
});

test('what another has put under a thing holds it against being taken back', async () => {
  house = await open(`file:${file()}`);
  const { aino, eero } = house.people;
  await aino.says('Luo työllisyysjohtoryhmä: puheenjohtaja Korhonen, sihteeri Virtanen');
  const meeting = await aino.says('Kutsu johtoryhmä koolle ti 8.12. klo 9-11');
  await eero.says('Lisää asialistalle hankinnat');
  const undone = await aino.presses(meeting.card, 'Kumoa');
  expect(undone.text).not.toContain('tunniste');
  expect(await days()).toHaveLength(1);
});
