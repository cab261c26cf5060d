import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';
import { addPlan, rowOf } from './facts.ts';

let house: House;
afterEach(() => house.close());

const digests = (who = house.people.aino) => who.inbox().map(({ card }) => textOf(card));

test('the digest comes at eight with what is due, once', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-30' });
  house.clock.set('2026-11-23T07:59');
  await house.tick();
  expect(digests()).toEqual([]);
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  await house.tick();
  expect(digests()).toHaveLength(1);
  expect(digests()[0]).toContain('Hyvää huomenta, Aino! Sinulla on 1 tarkistus.');
  expect(digests()[0]).toContain('määräaika ma 30.11., 7 päivän päästä');
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  expect(digests()).toHaveLength(1);
});

test('nobody hears anything when there is nothing to say', async () => {
  house = await openHouse({ now: '2026-11-23T08:00' });
  await house.tick();
  expect(house.connector.world.posts.filter(({ conversationId }) => conversationId.startsWith('a:'))).toEqual([]);
});

test('a late review is told each working day, over both clock changes and a holiday Monday', async () => {
  house = await openHouse({ now: '2027-03-24T12:00' });
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2027-03-24' });
  await house.tick();
  for (const [from, hours] of [['2027-03-25T00:30', 24 * 7] as const, ['2027-10-29T00:30', 24 * 4] as const]) {
    house.clock.set(from);
    for (let hour = 0; hour < hours; hour++) {
      await house.tick();
      house.clock.pass({ hours: 1 });
    }
  }
  const sent = await house.db
    .selectFrom('delivery')
    .select('sentAt')
    .where('state', '=', 'sent')
    .orderBy('sentAt')
    .execute();
  // Good Friday 26.3., Easter Monday 29.3.; summer time from 28.3. to 31.10.
  expect(sent.map(({ sentAt }) => sentAt)).toEqual([
    '2027-03-25T06:30:00.000Z',
    '2027-03-30T05:30:00.000Z',
    '2027-03-31T05:30:00.000Z',
    '2027-10-29T05:30:00.000Z',
    '2027-11-01T06:30:00.000Z',
  ]);
});

test('what was reviewed by the time the digest is sent is left out, and an empty digest is not sent', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  await house.tick();
  const plan = await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-30' });
  house.connector.fails({ status: 503 });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  await house.db.updateTable('plan').set({ due: '2027-02-23' }).where('id', '=', plan.id).execute();
  house.clock.pass({ minutes: 10 });
  await house.tick();
  expect(digests()).toEqual([]);
  expect(await house.db.selectFrom('delivery').select('state').execute()).toEqual([{ state: 'empty' }]);
});

test('what fell due while the bot was away is told once, and says that it is late', async () => {
  house = await openHouse({ now: '2026-11-19T15:00' });
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-12-04' });
  house.clock.set('2026-11-25T13:00');
  await house.tick();
  await house.tick();
  expect(digests()).toHaveLength(1);
  expect(digests()[0]).toContain('Hei, Aino!');
  expect(digests()[0]).toContain('Tämä viesti on myöhässä: sen piti tulla pe 20.11.2026 klo 8.00.');
});

test('who has blocked the bot is marked unreachable, and is reachable again after writing', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  const { aino } = house.people;
  await house.tick();
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-11-20' });
  await aino.uninstalls();
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  expect((await rowOf(house, aino)).unreachableAt).toBe('2026-11-23T06:00:00.000Z');
  expect(await house.db.selectFrom('delivery').select(['state', 'error']).execute()).toEqual([
    { state: 'failed', error: 'unreachable' },
  ]);
  await aino.installs();
  await aino.says('ohje');
  const before = digests().length;
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  expect(digests()).toHaveLength(before + 1);
});

test('a refusal that passes is tried again, not before the channel asked', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  house.connector.fails({ status: 429, retryAfter: 60 });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  house.clock.pass({ seconds: 59 });
  await house.tick();
  expect(digests()).toEqual([]);
  house.clock.pass({ seconds: 40 });
  await house.tick();
  expect(digests()).toHaveLength(1);
});

test('who has left the team is told nothing', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  const { liisa } = house.people;
  await house.tick();
  await addPlan(house, liisa, { ref: 'AKT-0231', due: '2026-11-20' });
  await house.team.loses(liisa);
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  expect(digests(liisa)).toEqual([]);
});

test('who is known by name only cannot be told, and can as soon as the roster knows the person', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  const { sari } = house.people;
  await house.tick();
  await addPlan(house, sari, { ref: 'AKT-0231', due: '2026-11-20' });
  const { teamsId } = await rowOf(house, sari);
  await house.db.updateTable('person').set({ teamsId: null }).where('teamsId', '=', teamsId).execute();
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  expect(
    await house.db.selectFrom('delivery').select(['state', 'error']).where('kind', '=', 'digest').execute(),
  ).toEqual([{ state: 'failed', error: 'unreachable' }]);
  await house.people.aino.inChannel('Yleinen').installs();
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  expect(digests(sari)).toHaveLength(1);
});

test('one workspace that cannot be planned does not keep the others from hearing', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  const workspace = await house.db.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();
  const broken = { ...workspace, id: 'broken', teamId: 'broken', timeZone: 'Europe/Nowhere', plannedThrough: null };
  await house.db
    .insertInto('workspace')
    .values({ ...broken, createdAt: '2000-01-01T00:00:00.000Z' })
    .execute();
  house.clock.set('2026-11-23T08:00');
  await expect(house.tick()).rejects.toThrow();
  expect(digests()).toHaveLength(1);
});
