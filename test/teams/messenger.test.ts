import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Request } from '#bot/request.ts';
import { DeliveryError, type Reference } from '#messenger.ts';
import { card, type House, startHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  house.connector.heal();
  house.asked.length = 0;
});

const message = (text: string) => ({ card: card(text), summary: text });

/** The conversation of what the bot was last told. */
const lastReference = () => (house.asked.at(-1) as Request).conversation.reference;

async function metPerson(name = 'Virtanen') {
  const person = house.teams.person(name);
  await person.says('hei');
  return { person, reference: lastReference() };
}

async function metTeam(name: string, size = 1) {
  const people = Array.from({ length: size }, (_, n) => house.teams.person(`Jäsen ${n}`, { guest: n % 2 === 1 }));
  const team = house.teams.team(name, { channels: ['Johtoryhmä'], members: people });
  await people[0]?.in(team.channel()).installs();
  return { team, people, reference: lastReference() };
}

describe('sending first', () => {
  test('a message arrives in the own chat and can be updated by the id that came back', async () => {
    const { person, reference } = await metPerson();
    const id = await house.messenger.send(reference, message('muistutus'));
    await house.messenger.update(reference, id, message('hoidettu'));
    expect(person.inbox()).toMatchObject([{ id, updates: 1, card: card('hoidettu') }]);
  });

  test('someone met only in a team is written to one to one', async () => {
    const { people, reference } = await metTeam('Länsi', 2);
    const own = await house.messenger.openPersonal(reference, people[1]?.teamsId as string);
    await house.messenger.send(own, message('kutsu'));
    expect(people[1]?.inbox()).toHaveLength(1);
    expect(await house.messenger.openPersonal(reference, people[1]?.teamsId as string)).toBe(own);
  });

  test('a post to a channel begins a thread of its own, and is updated with the same reference and id', async () => {
    const { team, reference } = await metTeam('Itä');
    const channelId = team.channels[1]?.id as string;
    const channel = house.messenger.channelReference(reference, channelId);
    const [first, second] = [
      await house.messenger.send(channel, message('asialista')),
      await house.messenger.send(channel, message('muistio')),
    ];
    await house.messenger.update(channel, first, message('asialista, muutettu'));
    const posts = house.connector.world.posts.filter((post) => post.conversationId.startsWith(channelId));
    expect(posts).toMatchObject([
      { id: first, conversationId: `${channelId};messageid=${first}`, card: card('asialista, muutettu') },
      { id: second, conversationId: `${channelId};messageid=${second}`, card: card('muistio') },
    ]);
  });

  test('a message in a thread of a channel is answered and updated there', async () => {
    const person = house.teams.person('Korhonen');
    const team = house.teams.team('Pohjoinen', { members: [person] });
    await person.in(team.channel()).says('hei');
    const reference = lastReference();
    const id = await house.messenger.send(reference, message('tässä'));
    await house.messenger.update(reference, id, message('tässä taas'));
    expect(house.connector.world.posts.at(-1)).toMatchObject({ id, updates: 1 });
  });
});

describe('who and what is there', () => {
  test('a roster of many pages comes whole, guests told apart', async () => {
    const { people, reference } = await metTeam('Etelä', 7);
    house.connector.world.pageSize = 3;
    const roster = await house.messenger.roster(reference);
    house.connector.world.pageSize = 500;
    expect(roster.map(({ teamsId, guest }) => ({ teamsId, guest }))).toEqual(
      people.map(({ teamsId, guest }) => ({ teamsId, guest })),
    );
    expect(roster[0]).toMatchObject({ aadObjectId: people[0]?.aadObjectId, name: 'Jäsen 0' });
    expect(roster[0]?.email).toMatch(/@esimerkki\.fi$/);
  });

  test('a group chat has a roster and no channels', async () => {
    const [korhonen, niemi] = [house.teams.person('Korhonen'), house.teams.person('Niemi')];
    await korhonen.in(house.teams.groupChat(korhonen, niemi)).says('hei');
    const reference = lastReference();
    expect((await house.messenger.roster(reference)).map(({ name }) => name)).toEqual(['Korhonen', 'Niemi']);
    expect(await house.messenger.channels(reference)).toEqual([]);
  });

  test('the channels of a team, General without a name', async () => {
    const { team, reference } = await metTeam('Keski');
    expect(await house.messenger.channels(reference)).toEqual([
      { id: team.id, name: null },
      { id: team.channels[1]?.id, name: 'Johtoryhmä' },
    ]);
  });
});

describe('what does not arrive', () => {
  const cases = [
    [
      { status: 403, code: 'MessageWritesBlocked' },
      { kind: 'unreachable', status: 403 },
    ],
    [
      { status: 404, code: 'ConversationNotFound' },
      { kind: 'unreachable', status: 404 },
    ],
    [
      { status: 429, retryAfter: 7 },
      { kind: 'later', status: 429, retryAfterMs: 7000 },
    ],
    [{ status: 412 }, { kind: 'later', status: 412, retryAfterMs: null }],
    [{ status: 502 }, { kind: 'later', status: 502, retryAfterMs: null }],
    [{ status: 503 }, { kind: 'later', status: 503 }],
    [{ status: 401 }, { kind: 'later', status: 401 }],
    [{ status: 400 }, { kind: 'rejected', status: 400 }],
    [{ status: 413 }, { kind: 'rejected', status: 413 }],
    ['drop', { kind: 'later', status: null }],
  ] as const;

  test.each(cases)('%j means %j, and is tried once', async (failure, meaning) => {
    const { person, reference } = await metPerson();
    house.connector.fails(failure, { times: Number.POSITIVE_INFINITY });
    const before = house.connector.calls.length;
    const error = await house.messenger.send(reference, message('x')).catch((caught) => caught);
    expect(error).toBeInstanceOf(DeliveryError);
    expect(error).toMatchObject(meaning);
    expect(house.connector.calls.length - before).toBe(1);
    expect(person.inbox()).toEqual([]);
  });

  test('a Retry-After that is a date counts from now', async () => {
    const { reference } = await metPerson();
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    house.connector.fails({ status: 429, retryAfter: inAnHour });
    const error = await house.messenger.send(reference, message('x')).catch((caught) => caught);
    expect(error.retryAfterMs).toBeGreaterThan(3_500_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(3_600_000);
  });

  test.each([
    ['a roster', (reference: Reference) => house.messenger.roster(reference)],
    ['the channels', (reference: Reference) => house.messenger.channels(reference)],
    ['a personal chat', (reference: Reference) => house.messenger.openPersonal(reference, '29:1tuntematon')],
  ] as const)('%s that is refused is told the same way', async (name, ask) => {
    const { reference } = await metTeam(`Koe ${name}`);
    house.connector.fails({ status: 429, retryAfter: 2 });
    await expect(ask(reference)).rejects.toMatchObject({ kind: 'later', status: 429, retryAfterMs: 2000 });
  });

  test('who removed the bot is unreachable until it is added again', async () => {
    const { person, reference } = await metPerson();
    await person.uninstalls();
    await expect(house.messenger.send(reference, message('x'))).rejects.toMatchObject({ kind: 'unreachable' });
    await person.installs();
    await house.messenger.send(reference, message('taas'));
    expect(person.inbox()).toHaveLength(1);
  });

  test('an answer that met a passing refusal is said once more', async () => {
    house.answers({ messages: [message('hetki')] });
    house.connector.fails({ status: 429, retryAfter: 0 });
    const turn = await house.teams.person('Niemi').says('hei');
    expect(turn.text).toBe('hetki');
    house.answers({ messages: [] });
  });

  test('an answer that cannot be said does not fail the turn', async () => {
    house.answers({ messages: [message('hetki')] });
    house.connector.fails({ status: 403 });
    expect(await house.teams.person('Niemi').says('hei')).toMatchObject({ status: 200, messages: [] });
    house.answers({ messages: [] });
  });
});
