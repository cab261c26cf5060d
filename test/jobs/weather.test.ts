import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addCrowd, arrivals } from './crowd.ts';
import { addPlan } from './facts.ts';

let house: House;

const open = async (timeLimitMs: number) => {
  const pacing = { limits: { conversation: [], tenant: [] } };
  house = await openHouse({ now: '2026-11-20T15:00', overrides: { surroundings: { timeLimitMs }, pacing } });
  await house.tick();
};
afterEach(() => house.close());

const isMessage = ({ path }: { path: string }) => path.endsWith('/activities');
const inbox = () => house.people.aino.inbox();

test.each(['hang', 'drop', { status: 500 }] as const)(
  'a connector that answers with %o gets it later',
  async (failure) => {
    await open(300);
    await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
    house.connector.fails(failure);
    house.clock.set('2026-11-23T08:00');
    await house.tick();
    expect(inbox()).toEqual([]);
    house.clock.pass({ seconds: 5 });
    await house.tick();
    expect(inbox()).toHaveLength(1);
  },
);

test('an answer that makes no sense is not believed: three tries, then it has failed and the report says so', async () => {
  await open(300);
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  house.connector.fails('garbage', { times: Number.POSITIVE_INFINITY, when: isMessage });
  house.clock.set('2026-11-23T08:00');
  for (let n = 0; n < 6; n++) {
    await house.tick();
    house.clock.pass({ seconds: 600 });
  }
  expect(house.connector.calls.filter((call) => call.includes('/activities'))).toHaveLength(3);
  expect(await house.db.selectFrom('delivery').select(['state', 'attempts']).execute()).toEqual([
    { state: 'failed', attempts: 3 },
  ]);
});

test('a message that was taken without an id has arrived, and is not sent again', async () => {
  await open(300);
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  house.connector.fails('no id', { when: isMessage });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  house.clock.pass({ seconds: 600 });
  await house.tick();
  expect(house.connector.calls.filter((call) => call.includes('/activities'))).toHaveLength(1);
  expect(await house.db.selectFrom('delivery').select(['state', 'activityId']).execute()).toEqual([
    { state: 'sent', activityId: null },
  ]);
});

test('a clock that jumps a day forward and back again tells nothing twice', async () => {
  await open(10_000);
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-30' });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  expect(inbox()).toHaveLength(1);
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  house.clock.set('2026-11-23T07:00');
  await house.tick();
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  expect(inbox()).toHaveLength(1);
});

test('a thousand reminders due at one minute all come, each once', async () => {
  await open(10_000);
  const people = await addCrowd(house.db, house.connector, 1_000, '2026-11-23T07:00:00.000Z');
  house.clock.set('2026-11-23T09:00');
  await house.tick();
  expect(arrivals(house.connector, people)).toEqual(people.map(() => 1));
});
