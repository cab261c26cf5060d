import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addPlan } from '../jobs/facts.ts';

let house: House;
afterEach(() => house.close());

test('the bot is ready when its database takes what is written', async () => {
  house = await openHouse();
  const ready = await fetch(`${house.url}/healthz`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});

test('the metrics tell what waits, since when, and what was sent', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  const metrics = async () => (await fetch(`${house.url}/metrics`)).text();
  await house.tick();
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-20' });
  house.connector.fails({ status: 503 });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  house.clock.pass({ seconds: 30 });
  const waiting = await metrics();
  expect(waiting).toContain('bot_queued 1');
  expect(waiting).toContain('bot_oldest_due_seconds 30');
  expect(waiting).toContain('bot_failed_total{kind="digest",reason="later"} 1');
  await house.tick();
  const sent = await metrics();
  expect(sent).toContain('bot_queued 0');
  expect(sent).toContain('bot_sent_total{kind="digest"} 1');
  expect(sent).toMatch(/bot_turns_total\{kind="installed"\} [1-9]/);
});
