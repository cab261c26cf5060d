import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { card, type House, said, startHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  house.asked.length = 0;
});

const data = { subject: 'day:1', verb: 'day.cancel' };
const cancel = {
  type: 'Action.Execute',
  title: 'Peru',
  verb: 'day.cancel',
  data: { subject: 'day:1' },
  fallback: { type: 'Action.Submit', title: 'Peru', data },
};
const why = { type: 'Input.Text', id: 'why', label: 'Syy', isRequired: true };

async function shown() {
  const virtanen = house.teams.person('Virtanen');
  house.answers({ messages: [{ card: card('ma 7.12.', [cancel], [why]), summary: 'Yhteispäivä' }] });
  return { virtanen, turn: await virtanen.says('yhteispäivä') };
}

describe('a button', () => {
  test('brings its data, its verb and the inputs to the bot, and its card is replaced by the answer', async () => {
    const { virtanen, turn } = await shown();
    house.answers({ messages: [], card: card('Peruttu') });
    const pressed = await virtanen.presses(turn.card, 'Peru', { why: 'sairastuminen' });
    expect(house.asked[1]).toMatchObject({
      kind: 'action',
      data: { subject: 'day:1', verb: 'day.cancel', why: 'sairastuminen' },
      messageId: turn.messages[0]?.id,
    });
    expect(pressed.text).toBe('Peruttu');
    expect(pressed.messages).toEqual([]);
  });

  test('can be answered by a message; then the card stays', async () => {
    const { virtanen, turn } = await shown();
    house.answers(said('Kerroin muille'));
    const pressed = await virtanen.presses(turn.card, 'Peru', { why: 'x' });
    expect(pressed.messages.map(({ activity }) => activity.summary)).toEqual(['Kerroin muille']);
    expect(pressed.notice).toBe('Kerroin muille');
  });

  test('answered once with a card that refreshes itself does not change how later cards are shown', async () => {
    const { virtanen, turn } = await shown();
    house.answers({ messages: [], card: { ...card('oma näkymä'), refresh: { userIds: [virtanen.teamsId] } } });
    await virtanen.presses(turn.card, 'Peru', { why: 'x' });
    house.answers({ messages: [], card: card('vain minulle') });
    await virtanen.presses(turn.card, 'Peru', { why: 'x' });
    expect(turn.messages[0]).toMatchObject({ updates: 0, card: card('ma 7.12.', [cancel], [why]) });
  });

  test('on the card that came in the place of another still knows its message', async () => {
    const { virtanen, turn } = await shown();
    house.answers({ messages: [], card: card('Peruttu', [{ ...cancel, title: 'Kumoa' }]) });
    const pressed = await virtanen.presses(turn.card, 'Peru', { why: 'x' });
    await virtanen.presses(pressed.card, 'Kumoa');
    expect(house.asked[2]).toMatchObject({ messageId: turn.messages[0]?.id });
  });

  test('of an old client comes as a message and is an action all the same; its card is updated in place', async () => {
    const { virtanen, turn } = await shown();
    house.answers({ messages: [], card: card('Peruttu') });
    const submitted = await virtanen.submits(turn.card, 'Peru', { why: 'x' });
    expect(house.asked[1]).toMatchObject({ kind: 'action', data: { ...data, why: 'x' } });
    expect(submitted.text).toBe('Peruttu');
    expect(submitted.messages[0]).toMatchObject({ id: turn.messages[0]?.id, updates: 1 });
  });

  test('in a channel answers in the thread of its card', async () => {
    const korhonen = house.teams.person('Korhonen');
    const team = house.teams.team('Etelä', { members: [korhonen] });
    house.answers({ messages: [{ card: card('kysymys', [cancel]), summary: 'kysymys' }] });
    const turn = await korhonen.in(team.channel()).says('kysy');
    house.answers(said('vastaus'));
    const pressed = await korhonen.in(team.channel()).presses(turn.card, 'Peru');
    expect(pressed.messages[0]?.conversationId).toBe(turn.messages[0]?.conversationId);
  });
});

describe('the message extension', () => {
  test('finds, with a preview of each', async () => {
    const virtanen = house.teams.person('Virtanen');
    const result = { title: 'Yhteinen päivystys', text: 'Lappi', card: card('Yhteinen päivystys') };
    house.answers({ messages: [], results: [result] });
    expect(await virtanen.searches('päivystys', { skip: 25, count: 10 })).toEqual([result]);
    expect(house.asked[0]).toMatchObject({ kind: 'search', query: 'päivystys', skip: 25, count: 10 });
  });

  test('asks for nothing in particular before anything is typed', async () => {
    house.answers({ messages: [], results: [] });
    expect(await house.teams.person('Virtanen').searches('')).toEqual([]);
    expect(house.asked[0]).toMatchObject({ kind: 'search', query: '', skip: 0, count: 25 });
  });
});
