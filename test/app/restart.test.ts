import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addPlan } from '../jobs/facts.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restart-'));
});
afterEach(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (now: string) => openHouse({ now, settings: { databaseUrl: `file:${join(folder, 'bot.db')}` } });
const digests = () => house.people.aino.inbox().map(({ card }) => textOf(card));

test('what was due while the bot was down is caught up once', async () => {
  house = await open('2026-11-19T15:00');
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-27' });
  house.clock.set('2026-11-23T08:30');
  await house.restart();
  await house.tick();
  await house.restart();
  await house.tick();
  expect(digests()).toHaveLength(1);
  expect(digests()[0]).toContain('Tämä viesti on myöhässä: sen piti tulla pe 20.11.2026 klo 8.00.');
});

test('what was on the wire when the bot died is sent once its claim has run out', async () => {
  house = await open('2026-11-20T15:00');
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-30' });
  house.connector.fails({ status: 503 });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  // As a killed process leaves it: taken by a sender that tells no more.
  const claim = (leaseUntil: string) =>
    house.db.updateTable('delivery').set({ state: 'sending', leaseUntil }).where('kind', '=', 'digest').execute();
  await claim('9999-01-01T00:00:00.000Z');
  house.clock.set('2026-11-23T08:10');
  await house.restart();
  await house.tick();
  expect(digests()).toEqual([]);
  await claim('2026-01-01T00:00:00.000Z');
  await house.tick();
  expect(digests()).toHaveLength(1);
});

test('a stopped bot lets another lead at once', async () => {
  house = await open('2026-11-20T15:00');
  await house.tick();
  expect(await house.db.selectFrom('lease').selectAll().execute()).toHaveLength(1);
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  await house.restart();
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  expect(digests()).toHaveLength(1);
});

test('while another process leads, this one sends nothing', async () => {
  house = await open('2026-11-20T15:00');
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  const until = '9999-01-01T00:00:00.000Z';
  await house.db.insertInto('lease').values({ name: 'delivery', holder: 'another', until }).execute();
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  expect(digests()).toEqual([]);
  await house.db.updateTable('lease').set({ until: '2026-01-01T00:00:00.000Z' }).execute();
  await house.tick();
  expect(digests()).toHaveLength(1);
});
