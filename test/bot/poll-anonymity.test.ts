import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { backUp } from '#store/backup/back-up.ts';
import { restore } from '#store/backup/restore.ts';
import { openDatabase } from '#store/database.ts';
import { pollsToClose } from '#store/poll-close.ts';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';
import { chooses, dumpOf, foundLargeGroup, lastCard, openedBy } from './poll.ts';

const houses: House[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

const MATURITY = 'Avaa kypsyysarvio, vastausaikaa 4.12. asti';
type Name = 'eero' | 'aino' | 'liisa' | 'sari' | 'johan';

async function open(databaseUrl = 'file::memory:') {
  const house = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl } });
  houses.push(house);
  await foundLargeGroup(house);
  await house.tick();
  return house;
}

/** A house in which each has chosen a step, in this order of answering. */
async function answered(chosen: Partial<Record<Name, number>>, databaseUrl?: string) {
  const house = await open(databaseUrl);
  const card = await openedBy(house, MATURITY);
  for (const [n, [name, step]] of Object.entries(chosen).entries()) {
    house.clock.set(`2026-11-24T09:0${n}`);
    await chooses(house.people[name as Name], card, step);
  }
  return house;
}

async function close(house: House) {
  house.clock.set('2026-12-04T17:00');
  await house.tick();
}

test('two houses in which people answered otherwise, but with the same sums, keep the same once the poll is closed', async () => {
  const one = await answered({ eero: 1, aino: 2, liisa: 3, sari: 4, johan: 6 });
  const other = await answered({ eero: 6, aino: 4, liisa: 2, sari: 1, johan: 3 });
  await close(one);
  await close(other);
  const dump = await dumpOf(one);
  expect(dump).toContain('[[1,1,1,1,0,1]]');
  expect(dump).toBe(await dumpOf(other));
});

test('neither the log of changes nor the kept replies know of an answer, open or closed', async () => {
  const house = await answered({ eero: 5 });
  const count = async () => [
    (await house.db.selectFrom('change').select('id').execute()).length,
    (await house.db.selectFrom('inbound').select('id').execute()).length,
  ];
  const before = await count();
  await chooses(house.people.liisa, lastCard(house), 2);
  await chooses(house.people.eero, lastCard(house), 3);
  await house.people.eero.says('vastaan kyselyyn');
  expect(await count()).toEqual(before);
  const undone = await house.people.liisa.says('kumoa');
  expect(undone.text).not.toContain('Kumottu.');
});

test('while it is open an answer has neither its person nor its time beside it', async () => {
  const house = await answered({ eero: 5 });
  const [row] = await house.db.selectFrom('pollAnswer').selectAll().execute();
  expect(Object.keys(row ?? {}).sort()).toEqual(['answer', 'id', 'pollId']);
  const { id } = await house.db
    .selectFrom('person')
    .select('id')
    .where('name', '=', 'Eero Korhonen')
    .executeTakeFirstOrThrow();
  const all = await dumpOf(house);
  expect(row?.id).toMatch(/^[0-9a-f]{40}$/);
  expect(row?.id).not.toContain(id);
  expect(all.split('\n').filter((line) => line.includes('"answer":"[5]"'))).toHaveLength(1);
});

test('nothing of the answers is left in the files of the database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'poll-'));
  try {
    const house = await answered({ eero: 1, aino: 2, liisa: 3, sari: 4, johan: 6 }, `file:${join(folder, 'bot.db')}`);
    const rows = await house.db.selectFrom('pollAnswer').select('id').execute();
    const { value } = await house.db.selectFrom('pollKey').select('value').executeTakeFirstOrThrow();
    const secrets = [value, ...rows.map(({ id }) => id)];
    const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(secrets.every((each) => files().some((file) => file.includes(each)))).toBe(true);
    await close(house);
    expect(textOf(lastCard(house))).toContain('kypsyystaso on 3 / 6');
    expect(secrets.filter((each) => files().some((file) => file.includes(each)))).toEqual([]);
    await house.close();
    houses.splice(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a backup made while it is open has the answers without the key, and closes the poll where it is restored', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'poll-'));
  try {
    const url = `file:${join(folder, 'bot.db')}`;
    const house = await answered({ eero: 1, aino: 2, liisa: 3, sari: 4, johan: 6 }, url);
    const { value } = await house.db.selectFrom('pollKey').select('value').executeTakeFirstOrThrow();
    const file = join(folder, 'copy');
    await backUp(url, file);
    const restored = `file:${join(folder, 'restored.db')}`;
    await restore(file, restored);
    const db = await openDatabase(restored);
    expect(await db.selectFrom('pollAnswer').select('answer').execute()).toHaveLength(5);
    expect(await db.selectFrom('pollKey').selectAll().execute()).toEqual([]);
    expect(await pollsToClose(db, '2026-11-24T08:00:00.000Z')).toHaveLength(1);
    expect(readFileSync(file, 'latin1')).not.toContain(value);
    await db.destroy();
    await house.close();
    houses.splice(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a copy of the database without the keys closes its polls: an answer could be given twice', async () => {
  const house = await answered({ eero: 5, aino: 5, liisa: 5, sari: 5, johan: 4 });
  await house.db.deleteFrom('pollKey').execute();
  await house.tick();
  expect(textOf(lastCard(house))).toContain('kypsyystaso on 5 / 6');
});

test('who is reminded is forgotten at the closing', async () => {
  const house = await answered({ eero: 5 });
  house.clock.set('2026-12-03T08:00');
  await house.tick();
  const notices = () => house.db.selectFrom('notice').select('id').where('kind', '=', 'poll.unanswered').execute();
  expect(await notices()).toHaveLength(4);
  await close(house);
  expect(await notices()).toEqual([]);
});
