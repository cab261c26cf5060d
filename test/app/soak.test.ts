import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { BOT, TENANT } from '../stand-in/world.ts';

/** A busy hour: 60 people, a request a second. */
const REQUESTS = 3600;
const PEOPLE = 60;
const AT_ONCE = 8;
const GROWTH = 5;

const sentences = [
  'ohje',
  'mitä tänään',
  'milloin seuraava yhteispäivä',
  'näytä joulukuun kalenteri',
  'omat tehtävät',
  'löytyykö hyviä käytäntöjä nuorten ohjaamisesta',
  'vk 50',
  'jotain mitä botti ei ymmärrä lainkaan',
  'vad kan du göra',
  'muistuta minua huomenna klo 10 soitosta',
];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

test('an hour of traffic in less than a minute leaves memory as it was', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const bot = await openHouse({ installed: false, settings: { databaseUrl: `file:${join(folder, 'bot.db')}` } });
  const { connector } = bot;
  const people = Array.from({ length: PEOPLE }, (_, n) => `29:1person${n}`);
  const team = '19:team@thread.tacv2';
  connector.world.teams.set(team, { id: team, name: 'Yhdyspinta', channels: [{ id: team, name: null }] });
  connector.world.membersOf(team).push(
    ...people.map((id, n) => ({
      id,
      name: `Henkilö ${n}`,
      aadObjectId: `a${n}`,
      email: `h${n}@esimerkki.fi`,
      userPrincipalName: `h${n}@esimerkki.fi`,
      userRole: 'user' as const,
    })),
  );
  for (const id of people) connector.world.membersOf(connector.world.personalConversation(id));
  let asked = 0;
  const post = async (from: string, activity: object) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `soak-${asked++}`,
        channelId: 'msteams',
        serviceUrl: connector.url,
        locale: 'fi-FI',
        from: { id: from, name: from },
        recipient: BOT,
        conversation: {
          id: connector.world.personalConversation(from),
          conversationType: 'personal',
          tenantId: TENANT,
        },
        channelData: { tenant: { id: TENANT } },
        ...activity,
      }),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const [first = ''] = people;
  await post(first, {
    type: 'installationUpdate',
    action: 'add',
    conversation: { id: team, conversationType: 'channel', tenantId: TENANT, isGroup: true },
    channelData: { tenant: { id: TENANT }, team: { id: team, name: 'Yhdyspinta' }, channel: { id: team } },
  });

  const heaps: number[] = [];
  const statuses: Record<number, number> = {};
  const QUARTERS = 6;
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const until = asked + REQUESTS / QUARTERS;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (asked < until) {
          const status = await post(people[asked % PEOPLE] ?? first, {
            type: 'message',
            text: sentences[asked % sentences.length],
          });
          statuses[status] = (statuses[status] ?? 0) + 1;
        }
      }),
    );
    connector.world.posts.length = 0;
    await bot.tick();
    heaps.push(heapMegabytes());
  }
  console.log(`heap, MB: ${heaps.map((each) => each.toFixed(1)).join(' ')}`);
  expect(Object.keys(statuses)).toEqual(['200']);
  // What is loaded late and what is kept of the people stands after the first part.
  expect(heaps.at(-1)).toBeLessThan((heaps[1] ?? 0) + GROWTH);
  await bot.close();
  rmSync(folder, { recursive: true, force: true });
});
