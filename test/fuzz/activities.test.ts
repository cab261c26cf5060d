import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '#bot/index.ts';
import { BOT, TENANT } from '../stand-in/world.ts';
import { patience, throughout } from './budget.ts';
import { oddNumber, oddText, oddValue } from './values.ts';
import { bugsIn, type FuzzWorld, openWorld } from './world.ts';

let world: FuzzWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.house.close());

const types = ['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction', 'messageUpdate'];
const invokes = [
  'adaptiveCard/action',
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'task/fetch',
  'signin/verifyState',
  'message/submitAction',
];

/** An activity of Teams, right in most fields and anything in some. */
function activity(): fc.Arbitrary<unknown> {
  const { house, known } = world;
  const { connector, team } = house;
  const value = oddValue(known);
  const mostly = <T>(...right: T[]) =>
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: value });
  const conversations = connector.world.posts.map(({ conversationId }) => conversationId);
  const people = Object.values(house.people).map(({ teamsId }) => teamsId);
  const action = fc.record({
    type: mostly('Action.Execute'),
    verb: mostly(...features.keys()),
    data: fc.oneof(fc.dictionary(fc.constantFrom('verb', 'key', 'fresh', 'group', 'person', 'date'), value), value),
  });
  const search = fc.record({
    commandId: mostly('searchPractices', 'shareAsPractice', 'addToAgenda'),
    parameters: fc.oneof(fc.array(fc.record({ name: mostly('query'), value })), value),
    queryOptions: fc.oneof(fc.record({ skip: oddNumber, count: oddNumber }), value),
    messagePayload: fc.oneof(fc.record({ body: fc.record({ contentType: mostly('html'), content: oddText }) }), value),
    data: fc.oneof(action, value),
  });
  const file = fc.record({
    contentType: mostly('application/vnd.microsoft.teams.file.download.info', 'text/html'),
    name: mostly('kalenteri.ics', 'taulukko.csv'),
    content: fc.oneof(
      fc.record({ downloadUrl: mostly('https://127.0.0.1/', 'https://169.254.169.254/', 'file:///etc/passwd') }),
      value,
    ),
  });
  return fc.record(
    {
      type: mostly(...types),
      id: fc.oneof(fc.uuid(), value),
      name: mostly(...invokes),
      channelId: mostly('msteams'),
      serviceUrl: mostly(connector.url),
      from: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.record({
            id: fc.oneof(fc.constantFrom(...people), fc.uuid()),
            name: oddText,
            aadObjectId: oddText,
          }),
        },
        { weight: 1, arbitrary: value },
      ),
      recipient: mostly(BOT),
      conversation: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.record({
            id: mostly(...conversations),
            conversationType: mostly('personal', 'channel', 'groupChat'),
            tenantId: mostly(TENANT),
          }),
        },
        { weight: 1, arbitrary: value },
      ),
      text: fc.oneof(oddText, value),
      locale: mostly('fi-FI', 'sv-FI', 'en-GB', 'x'),
      replyToId: value,
      entities: fc.oneof(
        fc.array(
          fc.record({ type: mostly('mention', 'clientInfo'), text: oddText, mentioned: mostly(BOT), locale: oddText }),
        ),
        value,
      ),
      attachments: fc.oneof(fc.array(file, { maxLength: 2 }), value),
      membersAdded: fc.oneof(fc.array(mostly<{ id: string }>(BOT, { id: '29:x' })), value),
      membersRemoved: fc.oneof(fc.array(mostly({ id: '29:x' })), value),
      action: mostly('add', 'remove', 'add-upgrade'),
      value: fc.oneof(fc.record({ action }), search, value),
      channelData: fc.oneof(
        fc.record({
          tenant: mostly({ id: TENANT }),
          team: mostly({ id: team.id, name: team.name }),
          channel: mostly({ id: team.id }),
          eventType: mostly('teamRenamed'),
        }),
        value,
      ),
    },
    { requiredKeys: ['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation'] },
  );
}

test('whatever is posted, the bot answers, stays and tells of each failure by an id in its log', {
  timeout: patience(0.4),
}, async () => {
  const { house, lines } = world;
  const heard: Record<number, number> = {};
  await throughout(
    0.4,
    fc.asyncProperty(activity(), async (posted) => {
      const response = await fetch(`${house.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(posted) ?? '',
      });
      const text = await response.text();
      heard[response.status] = (heard[response.status] ?? 0) + 1;
      expect(text).not.toMatch(/\bat .*\.(ts|js):\d/);
      if (response.status < 500) return;
      const { id } = JSON.parse(text) as { id: string };
      expect(lines.some((line) => line.includes(id))).toBe(true);
    }),
  );
  expect(heard[200]).toBeGreaterThan(10);
  expect(bugsIn(lines)).toEqual([]);
  expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
});
