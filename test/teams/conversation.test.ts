import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type House, said, startHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  house.asked.length = 0;
  house.answers({ messages: [] });
});

describe('a message', () => {
  test('typed in the own chat reaches the bot whole, with who, where and in which language', async () => {
    const virtanen = house.teams.person('Virtanen', { locale: 'sv-FI' });
    await virtanen.says('  hjälp\r\nmera ');
    expect(house.asked).toMatchObject([
      {
        kind: 'message',
        surface: 'personal',
        text: 'hjälp\nmera',
        mentions: [],
        team: null,
        locale: 'sv-FI',
        from: { teamsId: virtanen.teamsId, aadObjectId: virtanen.aadObjectId, name: 'Virtanen' },
      },
    ]);
    expect(house.asked[0]?.id).toMatch(/^\d+$/);
    expect(house.asked[0]?.tenantId).toMatch(/^0a52b8f4/);
  });

  test('is answered by cards in order, each with its summary', async () => {
    house.answers({ messages: [...said('ensimmäinen').messages, { text: 'a *b* c', summary: 'toinen' }] });
    const turn = await house.teams.person('Virtanen').says('ohje');
    expect(turn.status).toBe(200);
    expect(turn.messages.map(({ activity }) => activity.summary)).toEqual(['ensimmäinen', 'toinen']);
    expect(turn.text).toBe('ensimmäinen\na *b* c');
    expect(turn.messages[1]?.activity).toMatchObject({ text: 'a *b* c', textFormat: 'plain' });
  });

  test('in a channel is heard without the mention of the bot and answered in its thread', async () => {
    const korhonen = house.teams.person('Korhonen');
    const team = house.teams.team('Yhdyspinta', { channels: ['Johtoryhmä'], members: [korhonen] });
    house.answers(said('selvä'));
    const turn = await korhonen.in(team.channel('Johtoryhmä')).says('seuraava kokous');
    const channelId = team.channels[1]?.id as string;
    expect(house.asked[0]).toMatchObject({
      surface: 'channel',
      text: 'seuraava kokous',
      conversation: { id: channelId },
      team: { id: team.id, name: 'Yhdyspinta' },
    });
    expect(turn.messages[0]?.conversationId).toMatch(new RegExp(`^${channelId};messageid=\\d+$`));
  });

  test('in a group chat keeps a mentioned person as a name', async () => {
    const [korhonen, niemi] = [house.teams.person('Korhonen Aino'), house.teams.person('Niemi Matti')];
    await korhonen.in(house.teams.groupChat(korhonen, niemi)).says('tehtävä: @Niemi Matti kutsuu koolle', {
      mentions: [niemi],
    });
    expect(house.asked[0]).toMatchObject({
      surface: 'groupChat',
      text: 'tehtävä: Niemi Matti kutsuu koolle',
      mentions: [{ teamsId: niemi.teamsId, aadObjectId: null, name: 'Niemi Matti' }],
    });
  });

  test('asked in a channel can be answered one to one', async () => {
    const korhonen = house.teams.person('Korhonen');
    const team = house.teams.team('Länsi', { members: [korhonen] });
    house.answers({ ...said('kerroin yksityisesti'), private: said('AKT-0231').messages });
    const turn = await korhonen.in(team.channel()).says('omat suunnitelmat');
    expect(turn.text).toBe('kerroin yksityisesti');
    expect(turn.private.map(({ activity }) => activity.summary)).toEqual(['AKT-0231']);
    expect(korhonen.inbox()).toHaveLength(1);
  });

  test('a private answer in the own chat is simply said there', async () => {
    const korhonen = house.teams.person('Korhonen');
    house.answers({ messages: [], private: said('AKT-0231').messages });
    expect((await korhonen.says('omat')).text).toBe('AKT-0231');
  });
});

describe('coming and going', () => {
  test('an install in a team is told, and answered by a new thread', async () => {
    const korhonen = house.teams.person('Korhonen');
    const team = house.teams.team('Itä', { members: [korhonen] });
    house.answers((request) => (request.kind === 'installed' ? said('tervetuloa') : { messages: [] }));
    const turn = await korhonen.in(team.channel()).installs();
    expect(new Set(house.asked.map(({ kind }) => kind))).toEqual(new Set(['installed']));
    expect(house.asked[0]).toMatchObject({ surface: 'channel', team: { id: team.id, name: 'Itä' } });
    expect(turn.messages[0]?.conversationId).toMatch(`${team.id};messageid=`);
  });

  test('a personal install, and a removal', async () => {
    const korhonen = house.teams.person('Korhonen');
    await korhonen.installs();
    await korhonen.uninstalls();
    expect(house.asked.map(({ kind, surface }) => `${kind} ${surface}`)).toEqual([
      'installed personal',
      'installed personal',
      'removed personal',
    ]);
  });

  test('people who come or leave, and a renamed channel, change the roster', async () => {
    const [korhonen, niemi] = [house.teams.person('Korhonen'), house.teams.person('Niemi')];
    const team = house.teams.team('Pohjoinen', { members: [korhonen] });
    await team.gains(niemi);
    await team.loses(niemi);
    expect(house.asked.map(({ kind }) => kind)).toEqual(['rosterChanged', 'rosterChanged']);
  });
});
