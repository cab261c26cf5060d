import { afterEach, expect, test } from 'vitest';
import { foundGroup } from '../bot/leadership.ts';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { addPlan, rowOf } from './facts.ts';

let house: House;
afterEach(() => house.close());

/** A night's first tick. */
async function night(day: string) {
  house.clock.set(`${day}T00:01`);
  await house.tick();
}
const refs = async () =>
  (await house.db.selectFrom('plan').select('ref').orderBy('ref').execute()).map(({ ref }) => ref);
const count = async (table: 'change' | 'delivery' | 'notice' | 'rsvp' | 'reminder' | 'planPerson') =>
  (await house.db.selectFrom(table).select('id').execute()).length;
const runs = () => house.db.selectFrom('retentionRun').selectAll().orderBy('at').execute();

/** One plan closed on 23 November 2026, one left open. */
async function closeOne() {
  const { aino } = house.people;
  await addPlan(house, aino, { ref: 'AKT-0001', due: '2026-11-30' });
  await addPlan(house, aino, { ref: 'AKT-0002', due: '2026-11-30' });
  const asked = await aino.says('AKT-0001 päätetään, tarve päättyi');
  expect(asked.status).toBe(200);
  await house.db.updateTable('plan').set({ state: 'closed' }).where('ref', '=', 'AKT-0001').execute();
}

test('a closed plan goes a year after, with what the log says of it; an open one stays', async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  await closeOne();
  const logged = () =>
    house.db.selectFrom('change').selectAll().where('entity', 'in', ['plan', 'planPerson']).execute();
  await night('2027-11-22');
  expect(await refs()).toEqual(['AKT-0001', 'AKT-0002']);
  await night('2027-11-24');
  expect(await refs()).toEqual(['AKT-0002']);
  expect(await count('planPerson')).toBe(1);
  expect((await logged()).some(({ before, after }) => `${before}${after}`.includes('AKT-0001'))).toBe(false);
  expect((await logged()).some(({ after }) => after?.includes('AKT-0002'))).toBe(true);
  expect((await runs()).at(-1)).toMatchObject({ plans: 1 });
  const told = await house.db.selectFrom('change').selectAll().where('action', '=', 'retention').execute();
  expect(told.at(-1)).toMatchObject({ entity: 'retentionRun', actorId: null });
  expect((await house.people.aino.says('Näytä muutosloki')).text).toContain('Säilytysaika päättyi');
});

test('a shorter time waits a week, in which it can be taken back', async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  const { aino } = house.people;
  await closeOne();
  house.clock.set('2027-03-01T09:00');
  const shortened = await aino.says('Säilytä suunnitelmat 1 kuukausi');
  expect(shortened.text).toContain('lyhennys voimaan ma 8.3.2027');
  await night('2027-03-03');
  expect(await refs()).toEqual(['AKT-0001', 'AKT-0002']);
  await aino.presses(shortened.card, 'Kumoa');
  await night('2027-03-20');
  expect(await refs()).toEqual(['AKT-0001', 'AKT-0002']);
  await aino.says('Säilytä suunnitelmat 1 kuukausi');
  await night('2027-03-26');
  expect(await refs()).toEqual(['AKT-0001', 'AKT-0002']);
  await night('2027-03-28');
  expect(await refs()).toEqual(['AKT-0002']);
});

test('answers, messages and reminders go by their times, what is to come stays', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  const { aino, liisa } = house.people;
  await house.tick();
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-11-30' });
  await aino.says('Lisää yhteispäivä to 3.12. klo 9–12');
  await aino.says('Lisää yhteispäivä pe 3.12.2027 klo 9–12');
  await aino.says('Lähetä kutsu 3.12. yhteispäivään kanavalle');
  await liisa.says('Tulen 3.12.');
  await aino.says('Muistuta minua perjantaina 27.11. klo 8 liitteestä');
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  expect([await count('rsvp'), await count('reminder')]).toEqual([1, 1]);
  expect(await count('notice')).toBeGreaterThan(0);
  await house.db.updateTable('plan').set({ state: 'closed', due: null, workBy: null }).execute();
  await night('2027-11-22');
  const old = () =>
    house.db.selectFrom('delivery').select('id').where('dueAt', '<', '2026-11-24T00:00:00.000Z').execute();
  expect((await old()).length).toBeGreaterThan(0);
  await night('2027-12-01');
  expect(await old()).toEqual([]);
  expect([await count('rsvp'), await count('reminder')]).toEqual([1, 0]);
  await night('2027-12-05');
  expect(await count('rsvp')).toBe(0);
  expect(await house.db.selectFrom('occurrence').select('id').execute()).toHaveLength(2);
});

test('the log goes after two years but for what earlier versions are read from', async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  const { aino } = house.people;
  const founded = await foundGroup(house);
  await aino.says('Ehdota hyvää käytäntöä: yhteinen puhelinpäivystys perjantaisin');
  const before = await count('change');
  await night('2028-11-22');
  expect(await count('change')).toBeGreaterThanOrEqual(before);
  await night('2028-11-25');
  const left = await house.db.selectFrom('change').select(['entity', 'at']).where('at', '<', '2027-01-01').execute();
  expect([...new Set(left.map(({ entity }) => entity))]).toEqual(['practice']);
  expect((await runs()).at(-1)?.log).toBeGreaterThan(0);
  // What is taken back after that is refused kindly.
  expect((await aino.presses(founded.card, 'Kumoa')).text).toContain('Tätä ei voi kumota');
});

test('who left two years ago loses the name, who came back does not', async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  const { liisa, mika } = house.people;
  const { id } = await rowOf(house, liisa);
  await house.team.loses(liisa);
  await house.team.loses(mika);
  await house.team.gains(mika);
  await night('2028-11-22');
  expect((await rowOf(house, liisa)).name).toBe('Liisa Niemi');
  await night('2028-11-24');
  const names = await house.db.selectFrom('person').select(['id', 'name']).execute();
  expect(names.find((row) => row.id === id)?.name).toMatch(/^Henkilö [0-9A-F]{8}$/);
  expect(names.map(({ name }) => name)).toContain('Mika Lehtonen');
  expect((await runs()).at(-1)).toMatchObject({ people: 1 });
  await night('2028-11-25');
  expect(await runs()).toHaveLength(1);
});

test('nothing is told of a night on which nothing went', async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  await house.tick();
  await night('2026-11-24');
  expect(await runs()).toEqual([]);
});

test('on PostgreSQL plans and the log go alike', async () => {
  house = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await closeOne();
  await night('2027-11-24');
  expect(await refs()).toEqual(['AKT-0002']);
  await night('2028-11-25');
  expect((await runs()).map(({ plans, log }) => [plans > 0, log > 0])).toEqual([
    [true, false],
    [false, true],
  ]);
}, 60_000);
