import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, inputsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2027-02-01T09:00' });
  await foundGroup(house);
  await house.tick();
});
afterEach(() => house.close());

const group = 'Työllisyysjohtoryhmä';
const march = () => setMeeting(house, group, '2027-03-09T09:00', '2027-03-09T11:00');
const at = async (wall: string) => {
  house.clock.set(wall);
  await house.tick();
};
const posts = () => house.posts('Johtoryhmä').map(({ card }) => textOf(card));

test('from the call for items to the agenda, what is due comes by itself, once', async () => {
  await march();
  const { aino, eero } = house.people;
  await at('2027-02-15T08:00');
  expect(posts()).toEqual([]);
  await at('2027-02-16T08:00');
  expect(posts()).toEqual([expect.stringContaining('Työllisyysjohtoryhmä kokoontuu ti 9.3.2027 klo 9.00–11.00')]);
  expect(posts()[0]).toContain('Ehdota asioita viimeistään pe 26.2.2027.');
  const inbox = aino.inbox().length;
  await at('2027-03-01T08:00');
  const question = aino.inbox().at(-1);
  expect(aino.inbox()).toHaveLength(inbox + 1);
  expect(textOf(question?.card)).toContain('lähtee ti 2.3.2027 kanavalle Johtoryhmä. Puuttuuko jotain?');
  expect(buttonsOf(question?.card)).toEqual(['Pidä vielä', 'Julkaise nyt', 'Näytä asialista']);
  expect(
    eero
      .inbox()
      .map(({ card }) => textOf(card))
      .join(),
  ).not.toContain('Puuttuuko');
  await at('2027-03-02T07:59');
  expect(posts()).toHaveLength(1);
  await at('2027-03-02T08:00');
  await house.tick();
  expect(posts()).toHaveLength(2);
  expect(posts()[1]).toContain('Työllisyysjohtoryhmän asialista');
  expect(posts()[1]).toContain('Julkaistu ti 2.3.2027 klo 8.00');
  await at('2027-03-03T08:00');
  expect(posts()).toHaveLength(2);
});

test('days off are caught up: the agenda goes when the bot is back, and the question is not asked any more', async () => {
  await march();
  await at('2027-02-16T08:00');
  const inbox = house.people.aino.inbox().length;
  await at('2027-03-04T10:00');
  expect(posts()[1]).toContain('Työllisyysjohtoryhmän asialista');
  expect(house.people.aino.inbox()).toHaveLength(inbox);
});

test('an agenda that is held does not go, until it is published', async () => {
  await march();
  const { aino } = house.people;
  await at('2027-03-01T08:00');
  const held = await aino.presses(aino.inbox().at(-1)?.card ?? null, 'Pidä vielä');
  expect(held.text).toContain('Työllisyysjohtoryhmä: asialista odottaa');
  await at('2027-03-02T08:00');
  expect(posts()).toEqual([]);
  expect((await aino.says('Näytä johtoryhmän kokouksen aikataulu')).text).toContain('Asialista odottaa');
  await aino.presses(held.card, 'Julkaise nyt');
  await house.tick();
  expect(posts().filter((post) => post.includes('Työllisyysjohtoryhmän asialista'))).toHaveLength(1);
});

test('holding by a sentence is taken back by undo', async () => {
  await march();
  const { aino } = house.people;
  const held = await aino.says('Pidä asialista vielä, puuttuu yksi liite');
  expect(held.text).toContain('asialista odottaa');
  await aino.presses(held.card, 'Kumoa');
  await at('2027-03-02T08:00');
  expect(posts().at(-1)).toContain('Työllisyysjohtoryhmän asialista');
  expect((await aino.says('Pidä asialista vielä')).text).toContain('Asialista on jo julkaistu');
});

test('the group’s agendas go as many days before as was said', async () => {
  await march();
  const { aino, liisa } = house.people;
  const said = await aino.says('Lähetä asialista neljä päivää ennen kokousta');
  expect(said.text).toContain('Asialista lähtee 4 päivää ennen kokousta');
  expect(said.text).toContain('**Asialista lähtee:** pe 5.3.2027');
  expect((await liisa.says('Lähetä asialista viikkoa ennen kokousta')).text).toContain('Tämän voi tehdä');
  await at('2027-03-02T08:00');
  expect(posts()).toEqual([]);
  await at('2027-03-05T08:00');
  expect(posts().at(-1)).toContain('Työllisyysjohtoryhmän asialista');
});

test('each day of one meeting is moved in a form, in order and by who leads the group', async () => {
  await march();
  const { aino, liisa } = house.people;
  const shown = await aino.says('Näytä johtoryhmän kokouksen aikataulu');
  expect(shown.text).toContain('**Pyydän asioita:** ti 16.2.2027');
  expect(shown.text).toContain('**Muistio valmis:** ti 16.3.2027');
  expect(buttonsOf((await liisa.says('Näytä johtoryhmän kokouksen aikataulu')).card)).toEqual([]);
  const form = await aino.presses(shown.card, 'Muuta aikataulua');
  const wrong = await aino.presses(form.card, 'Tallenna', { agendaOut: '2027-03-11' });
  expect(wrong.text).toContain('Päivät eivät ole järjestyksessä');
  const moved = await aino.presses(form.card, 'Tallenna', { agendaOut: '2027-03-04', nudge: '2027-03-03' });
  expect(moved.text).toContain('Aikataulu muutettu');
  expect(moved.text).toContain('**Asialista lähtee:** to 4.3.2027');
  await at('2027-03-02T08:00');
  expect(posts().join()).not.toContain('Työllisyysjohtoryhmän asialista');
  await at('2027-03-04T08:00');
  expect(posts().at(-1)).toContain('Työllisyysjohtoryhmän asialista');
});

test('a moved nudge is in the digest of its day, for the members', async () => {
  await march();
  const { aino, sari } = house.people;
  const form = await aino.says('Muuta johtoryhmän kokouksen aikataulua');
  expect((await aino.presses(form.card, 'Tallenna', { nudge: '2027-03-04' })).text).toContain('to 4.3.2027');
  await at('2027-03-03T08:00');
  const before = sari.inbox().length;
  await at('2027-03-04T08:00');
  expect(sari.inbox()).toHaveLength(before + 1);
  expect(textOf(sari.inbox().at(-1)?.card)).toContain('ti 9.3.2027 klo 9.00–11.00');
});

test('a proposal after the closing day says that it is late', async () => {
  await march();
  house.clock.set('2027-03-01T12:00');
  const late = await house.people.liisa.says('Lisää asialistalle tilannekuvan päivitys');
  expect(late.text).toContain('Asioiden määräaika oli pe 26.2.2027. Sihteeri päättää');
});

describe('each step is moved by itself', () => {
  const move = async (step: string, day: string) => {
    const { aino } = house.people;
    const form = await aino.says('Muuta johtoryhmän kokouksen aikataulua');
    return aino.presses(form.card, 'Tallenna', { [step]: day });
  };

  test('the call for items', async () => {
    await march();
    expect((await move('callForItems', '2027-02-10')).text).toContain('**Pyydän asioita:** ke 10.2.2027');
    await at('2027-02-09T08:00');
    expect(posts()).toEqual([]);
    await at('2027-02-10T08:00');
    expect(posts()).toHaveLength(1);
    await at('2027-02-16T08:00');
    expect(posts()).toHaveLength(1);
  });

  test('the closing of items, which the call tells as well', async () => {
    await march();
    await at('2027-02-16T08:00');
    expect((await move('itemsClose', '2027-03-01')).text).toContain('ma 1.3.2027');
    await house.tick();
    expect(posts()[0]).toContain('Ehdota asioita viimeistään ma 1.3.2027.');
    house.clock.set('2027-03-01T12:00');
    const intime = await house.people.liisa.says('Lisää asialistalle tilannekuvan päivitys');
    expect(intime.text).not.toContain('Asioiden määräaika oli');
  });

  test('the minutes, of which the secretary is asked on the day', async () => {
    await march();
    const { aino } = house.people;
    expect((await move('minutesDue', '2027-03-12')).text).toContain('**Muistio valmis:** pe 12.3.2027');
    house.clock.set('2027-03-09T09:00');
    await aino.says('Aloita johtoryhmän kokous');
    await aino.says('Päätä johtoryhmän kokous');
    await at('2027-03-11T08:00');
    const told = () => aino.inbox().filter(({ card }) => textOf(card).includes('muistio')).length;
    const before = told();
    await at('2027-03-12T08:00');
    expect(told()).toBe(before + 1);
    await at('2027-03-16T08:00');
    expect(told()).toBe(before + 1);
  });

  test('a day that is a holiday or a Sunday comes earlier, and the card says which day it is', async () => {
    await setMeeting(house, group, '2027-04-06T09:00', '2027-04-06T11:00');
    // 26 March is Good Friday, 29 March Easter Monday.
    const shown = await move('agendaOut', '2027-03-29');
    expect(shown.text).toContain('**Asialista lähtee:** to 25.3.2027');
    await at('2027-03-25T08:00');
    expect(posts().at(-1)).toContain('Työllisyysjohtoryhmän asialista');
  });

  test('what would be out of order is refused', async () => {
    await march();
    for (const [step, day] of [
      ['callForItems', '2027-03-01'],
      ['itemsClose', '2027-03-08'],
      ['agendaOut', '2027-03-10'],
      ['nudge', '2027-03-10'],
      ['minutesDue', '2027-03-08'],
    ] as const)
      expect((await move(step, day)).text, step).toContain('Päivät eivät ole järjestyksessä');
    expect(await house.db.selectFrom('timetable').select('id').execute()).toEqual([]);
  });
});

describe('a step is moved by a sentence', () => {
  test('each of them, to the day that is said', async () => {
    await march();
    const { aino } = house.people;
    const says = async (text: string) => (await aino.says(text)).text;
    expect(await says('Siirrä kutsun lähetys 11.2.')).toContain('**Pyydän asioita:** to 11.2.2027');
    expect(await says('Asioiden määräaika on 1.3.')).toContain('**Asiat viimeistään:** ma 1.3.2027');
    expect(await says('Asialista lähetetään vasta 4.3.')).toContain('**Asialista lähtee:** to 4.3.2027');
    expect(await says('Siirrä kokousmuistutus 5.3.')).toContain('**Muistutan kokouksesta:** pe 5.3.2027');
    const last = await aino.says('Muistio valmis vasta 19.3.');
    expect(last.text).toContain('**Muistio valmis:** pe 19.3.2027');
    await at('2027-02-10T08:00');
    expect(posts()).toEqual([]);
    await at('2027-02-11T08:00');
    expect(posts()).toHaveLength(1);
    await at('2027-03-02T08:00');
    expect(posts()).toHaveLength(1);
    await at('2027-03-04T08:00');
    expect(posts().at(-1)).toContain('Työllisyysjohtoryhmän asialista');
  });

  test('by who leads the group, in order, and taken back by Kumoa', async () => {
    await march();
    const { aino, liisa } = house.people;
    expect((await liisa.says('Asialista lähetetään vasta 4.3.')).text).toContain('Tämän voi tehdä');
    expect((await aino.says('Asialista lähetetään vasta 11.3.')).text).toContain('Päivät eivät ole järjestyksessä');
    const moved = await aino.says('Asialista lähetetään vasta 4.3.');
    await aino.presses(moved.card, 'Kumoa');
    const shown = await aino.says('Näytä johtoryhmän kokouksen aikataulu');
    expect(shown.text).toContain('**Asialista lähtee:** ti 2.3.2027');
    const form = await aino.says('Siirrä asialistan lähetystä');
    expect(inputsOf(form.card, {}).agendaOut).toBe('2027-03-02');
  });

  test('an agenda that was held goes on the day that is said', async () => {
    await march();
    const { aino } = house.people;
    await aino.says('Pidä asialista vielä');
    expect((await aino.says('Pidä asialista vielä 4.3. asti')).text).not.toContain('Asialista odottaa');
    await at('2027-03-03T08:00');
    expect(posts().join()).not.toContain('Työllisyysjohtoryhmän asialista');
    await at('2027-03-04T08:00');
    expect(posts().at(-1)).toContain('Työllisyysjohtoryhmän asialista');
  });

  test('not to a day on which it would never come, nor when it has come already', async () => {
    await march();
    const { aino } = house.people;
    await at('2027-02-15T09:00');
    const early = await aino.says('Kutsu lähetetään 15.2.');
    expect(early.text).toContain('Ma 15.2.2027 ei enää käy: aikaisin päivä on ti 16.2.2027.');
    await at('2027-02-16T08:00');
    expect((await aino.says('Siirrä asioiden pyyntö 18.2.')).text).toContain('Asioita on jo pyydetty');
    await at('2027-03-02T08:00');
    expect((await aino.says('Asialista lähtee 4.3.')).text).toContain('Asialista on jo julkaistu');
    expect(await house.db.selectFrom('timetable').select('id').execute()).toEqual([]);
  });

  test('after a meeting its own minutes are meant, not those of the next', async () => {
    const id = await march();
    await setMeeting(house, group, '2027-05-11T09:00', '2027-05-11T11:00');
    const { aino } = house.people;
    house.clock.set('2027-03-09T09:00');
    await aino.says('Aloita johtoryhmän kokous');
    await aino.says('Päätä johtoryhmän kokous');
    house.clock.set('2027-03-10T09:00');
    const moved = await aino.says('Siirrä muistion määräaika 19.3.');
    expect(moved.text).toContain('**Kokous:** ti 9.3.2027');
    expect(moved.text).toContain('**Muistio valmis:** pe 19.3.2027');
    const rows = await house.db.selectFrom('timetable').select(['id', 'minutesDue']).execute();
    expect(rows).toEqual([{ id, minutesDue: '2027-03-19' }]);
  });

  test('in Swedish and in English', async () => {
    await march();
    const { aino } = house.people;
    await aino.says('Tala svenska');
    expect((await aino.says('Ärendelistan skickas först 4.3')).text).toContain('tors 4.3.2027');
    expect((await aino.says('Flytta utskicket av kallelsen till 1.2')).text).toContain('går inte längre');
    await aino.says('Speak English');
    expect((await aino.says('Move the call for items to 11 February')).text).toContain('Thu 11 Feb 2027');
    expect((await aino.says('Move the call for items to 1 February')).text).toContain('is too soon');
  });
});

test('what was moved goes with a meeting that is moved, and comes back by undo', async () => {
  await march();
  const { aino } = house.people;
  const form = await aino.says('Muuta johtoryhmän kokouksen aikataulua');
  await aino.presses(form.card, 'Tallenna', { agendaOut: '2027-03-04', nudge: '2027-03-05' });
  const moved = await aino.says('Siirrä johtoryhmän kokous 23.3.');
  const shown = await aino.says('Näytä johtoryhmän kokouksen aikataulu');
  expect(shown.text).toContain('**Asialista lähtee:** to 18.3.2027');
  await at('2027-03-04T08:00');
  expect(posts().join()).not.toContain('Työllisyysjohtoryhmän asialista');
  await aino.presses(moved.card, 'Kumoa');
  expect((await aino.says('Näytä johtoryhmän kokouksen aikataulu')).text).toContain(
    '**Asialista lähtee:** to 4.3.2027',
  );
});

test('an agenda that has gone does not go again when its meeting moves', async () => {
  await march();
  await at('2027-02-16T08:00');
  await at('2027-03-02T08:00');
  await house.people.aino.says('Siirrä johtoryhmän kokous 23.3.');
  await at('2027-03-16T08:00');
  expect(posts().filter((post) => post.includes('Työllisyysjohtoryhmän asialista'))).toHaveLength(1);
  expect(posts().filter((post) => post.includes('Ehdota asioita') || post.includes('kokoontuu'))).toHaveLength(1);
  expect(posts().join()).toContain('ti 23.3.2027');
});
