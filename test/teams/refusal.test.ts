import { afterEach, describe, expect, test } from 'vitest';
import { TENANT } from '../stand-in/client.ts';
import { type House, said, startHouse } from './house.ts';

let house: House;
afterEach(() => house.close());

const activity = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  from: { id: '29:1abc', name: 'Virtanen' },
  recipient: { id: '28:bot', name: 'Yhdyspinta' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT },
  text: 'ohje',
};

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${house.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const invoke = (name: string, value?: unknown) => ({ ...activity, type: 'invoke', name, value });

describe('a body that is no activity', () => {
  const cases: [string, unknown][] = [
    ['nothing', ''],
    ['broken JSON', '{"type":'],
    ['a text', '"message"'],
    ['null', 'null'],
    ['a list', []],
    ['no fields', {}],
    ['no sender', { ...activity, from: undefined }],
    ['an empty sender', { ...activity, from: { id: '' } }],
    ['a conversation that is a text', { ...activity, conversation: 'a:1' }],
    ['a type that is a number', { ...activity, type: 5 }],
    ['a service address that is none', { ...activity, serviceUrl: 'file:///etc/passwd' }],
    ['members that are no list', { ...activity, type: 'conversationUpdate', membersAdded: 'all' }],
    ['entities that are texts', { ...activity, entities: ['mention'] }],
    ['a button without an action', invoke('adaptiveCard/action', {})],
    ['a button with a text for an action', invoke('adaptiveCard/action', { action: 'press' })],
    ['a button of another kind', invoke('adaptiveCard/action', { action: { type: 'Action.Submit' } })],
    ['a search with a text for parameters', invoke('composeExtension/query', { commandId: 'x', parameters: 'y' })],
    ['a search of another command', invoke('composeExtension/query', { commandId: 'searchPeople' })],
    ['an invoke that nobody knows', invoke('task/fetch', {})],
    ['an invoke without a name', { ...activity, type: 'invoke' }],
    ['too much', { ...activity, text: 'ä'.repeat(200_000) }],
  ];

  test.each(cases)('%s is answered with a 4xx and does not reach the bot', async (_name, body) => {
    house = await startHouse();
    const response = await post(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/at .*\.(ts|js):/);
    expect(house.asked).toEqual([]);
  });

  test('an activity of a kind that the bot has no use for is accepted and ignored', async () => {
    house = await startHouse();
    expect((await post({ ...activity, type: 'messageReaction' })).status).toBe(200);
    expect((await post({ ...activity, type: 'installationUpdate', action: 'add-upgrade' })).status).toBe(200);
    expect(house.asked).toEqual([]);
  });
});

describe('who may call', () => {
  test('another tenant is refused when tenants are listed', async () => {
    house = await startHouse({ allowedTenants: [TENANT] });
    const other = { ...activity, conversation: { ...activity.conversation, tenantId: 'f0000000' } };
    expect((await post(other)).status).toBe(403);
    expect((await post({ ...activity, conversation: { id: 'a:1' } })).status).toBe(403);
    expect((await post(activity)).status).toBe(200);
    expect(house.asked).toHaveLength(1);
  });

  test('a sender who floods the bot is held back, and no one else is', async () => {
    house = await startHouse();
    const statuses = [];
    for (let n = 0; n <= 300; n++) statuses.push((await post(activity)).status);
    expect(statuses.slice(0, 300).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect((await post({ ...activity, from: { id: '29:1other' } })).status).toBe(200);
  });
});

describe('a failing turn', () => {
  test('is answered with the id under which it was logged, and nothing of what went wrong', async () => {
    house = await startHouse();
    house.answers(() => {
      throw new Error('Virtanen at row 5');
    });
    const response = await post(activity);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: 'internal', id: expect.stringMatching(/^[\da-f-]{36}$/) });
  });

  test('that hangs on Teams is given up after the time limit', async () => {
    house = await startHouse({}, { timeLimitMs: 50 });
    house.answers(said('hei'));
    house.connector.fails('hang', { times: Number.POSITIVE_INFINITY });
    const turn = await house.teams.person('Virtanen').says('ohje');
    expect(turn).toMatchObject({ status: 200, messages: [] });
    const reference = house.asked[0]?.conversation.reference;
    if (!reference) throw new Error('the bot was not asked');
    const message = { text: 'x', summary: 'x' };
    await expect(house.messenger.send(reference, message)).rejects.toMatchObject({ kind: 'later', status: null });
    await expect(house.messenger.roster(reference)).rejects.toMatchObject({ kind: 'later', status: null });
  });
});
