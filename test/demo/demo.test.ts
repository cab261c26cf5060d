import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
afterEach(() => house.close());

const days = ['2026-11-23T14:20', '2026-11-28T21:00', '2026-12-31T07:00', '2027-03-26T23:30', '2028-02-29T12:00'];

test.each(days)('a newcomer of the demo on %s has a reminder within half a minute', async (now) => {
  house = await openHouse({ now, settings: { demo: true } });
  const { aino } = house.people;
  await house.tick();
  expect(aino.inbox()).toEqual([]);
  await aino.installs();
  house.clock.pass({ seconds: 14 });
  await house.tick();
  const before = aino.inbox().length;
  house.clock.pass({ seconds: 6 });
  await house.tick();
  expect(aino.inbox()).toHaveLength(before + 1);
  const digest = textOf(aino.inbox().at(-1)?.card);
  expect(digest).toMatch(/Sinulla on ([2-3] tarkistusta|1 tarkistus)( ja|,) 1 tehtävä/);
  expect(digest).toMatch(/päiv.* myöhässä/);
  await aino.installs();
  house.clock.pass({ minutes: 1 });
  await house.tick();
  expect(aino.inbox().filter(({ card }) => textOf(card).includes('Sinulla on'))).toHaveLength(1);
});

test('the demo has its people, groups, meetings, plans and tasks once, however often the bot is added', async () => {
  house = await openHouse({ settings: { demo: true } });
  await house.people.aino.inChannel('Johtoryhmä').installs();
  const count = async (table: 'group' | 'plan' | 'task' | 'series' | 'agenda') =>
    (await house.db.selectFrom(table).select('id').execute()).length;
  expect(await count('group')).toBe(2);
  expect(await count('plan')).toBe(5);
  expect(await count('task')).toBe(2);
  expect(await count('series')).toBe(2);
  expect(await count('agenda')).toBe(2);
  const network = await house.db
    .selectFrom('occurrence')
    .select(['start', 'end'])
    .where('kind', '=', 'networkMeeting')
    .orderBy('start')
    .execute();
  // As in 2024: a Monday at noon, a Thursday at nine, a Thursday at two.
  expect(network).toEqual([
    { start: '2026-11-30T12:00', end: '2026-11-30T13:00' },
    { start: '2027-01-14T09:00', end: '2027-01-14T10:30' },
    { start: '2027-03-04T14:00', end: '2027-03-04T15:30' },
  ]);
});

test('the first "kumoa" of a newcomer takes nothing of the demo back', async () => {
  house = await openHouse({ settings: { demo: true } });
  expect((await house.people.aino.says('kumoa')).text).toContain('Kumottavaa ei ole');
});
