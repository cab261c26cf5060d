import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';
import { poster } from '../stand-in/post.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ overrides: { surroundings: { timeLimitMs: 300 } } });
});
afterEach(() => house.close());

test.each([
  { status: 429, retryAfter: 1 },
  { status: 412 },
  { status: 502 },
  { status: 504 },
  'drop' as const,
  'hang' as const,
])('an answer is said again after %o', async (failure) => {
  house.connector.fails(failure, { times: 2 });
  expect((await house.people.aino.says('ohje')).text).toContain('Näin autan');
});

test('an answer that is refused for good is not said again', async () => {
  const before = house.connector.calls.length;
  house.connector.fails({ status: 403 }, { times: Number.POSITIVE_INFINITY });
  expect((await house.people.aino.says('ohje')).status).toBe(200);
  expect(house.connector.calls.length - before).toBe(1);
});

test('when Teams moves its service, everything is found at the new address', async () => {
  const { aino } = house.people;
  await aino.says('ohje');
  await house.db.updateTable('workspace').set({ plannedThrough: '2026-11-23' }).execute();
  const moved = house.connector.url.replace('127.0.0.1', 'localhost');
  const post = poster(house.url, house.connector);
  const general = house.team.channel();
  await post(aino, general, { type: 'message', text: 'ohje', serviceUrl: moved });
  const rows = [
    ...(await house.db.selectFrom('workspace').select('reference').execute()),
    ...(await house.db.selectFrom('channel').select('reference').execute()),
    ...(await house.db
      .selectFrom('person')
      .select('conversation as reference')
      .where('conversation', 'is not', null)
      .execute()),
  ];
  expect(rows.length).toBeGreaterThan(3);
  for (const { reference } of rows) expect(JSON.parse(reference as string).serviceUrl).toBe(moved);
  await aino.says('Muistuta minua huomenna klo 9 liitteestä');
  house.clock.set('2026-11-24T09:00');
  await house.tick();
  expect(textOf(aino.inbox().at(-1)?.card ?? null)).toContain('Muistutus: liite');
});
