import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { actionOf, buttonsOf } from '../stand-in/card.ts';
import { foundGroup } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
let liisa: House['people']['liisa'];

beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino, liisa } = house.people);
});
afterEach(() => house.close());

const starts = async () =>
  (await house.db.selectFrom('occurrence').select(['start', 'state']).orderBy('start').execute())
    .filter(({ state }) => state === 'planned')
    .map(({ start }) => start);

const mondays = 'Yhteispäivä joka maanantai klo 9–15 tammikuun alusta kesäkuun loppuun';
const extraDay = 'Lisää ylimääräinen yhteispäivä to 3.12. klo 9-12, paikkana Kauppakatu 2';

describe('a series of joint days', () => {
  test('is shown as it was understood, with the holiday that it hits', async () => {
    const answer = await aino.says(mondays);
    expect(answer.text).toContain('Yhteispäivä joka maanantai klo 9.00–15.00');
    expect(answer.text).toContain('Ensimmäinen\nma 4.1.2027\nViimeinen\nma 28.6.2027\nKertoja\n26');
    expect(answer.text).toContain('Ma 29.3.2027 on pyhäpäivä: toinen pääsiäispäivä.');
    expect(await starts()).toHaveLength(26);
  });

  test('of several weekdays is one series', async () => {
    const answer = await aino.says('Yhteispäivät ma ja ke klo 9–12 tammikuussa 2027');
    expect(answer.text).toContain('Yhteispäivä maanantaisin ja keskiviikkoisin klo 9.00–12.00');
    expect(await starts()).toEqual(
      ['04', '06', '11', '13', '18', '20', '25', '27'].map((day) => `2027-01-${day}T09:00`),
    );
  });

  test('moves off its holiday by a button, and back by another', async () => {
    const added = await aino.says(mondays);
    const moved = await aino.presses(added.card, 'Siirrä: ti 30.3.');
    expect(moved.text).toContain('Siirretty: yhteispäivä, nyt ti 30.3.2027 klo 9.00–15.00');
    expect(await starts()).toContain('2027-03-30T09:00');
    await aino.presses(moved.card, 'Kumoa');
    expect(await starts()).toContain('2027-03-29T09:00');
  });

  test('leaves its holiday out by a button', async () => {
    const added = await aino.says(mondays);
    const left = await aino.presses(added.card, 'Jätä se pois');
    expect(left.text).toContain('Peruttu: yhteispäivä, ma 29.3.2027 klo 9.00–15.00');
    expect(await starts()).toHaveLength(25);
  });

  test('is taken back whole', async () => {
    const added = await aino.says(mondays);
    await aino.presses(added.card, 'Kumoa');
    expect(await starts()).toEqual([]);
    expect(await house.db.selectFrom('series').selectAll().execute()).toEqual([]);
  });

  test('without an end moves off all the holidays of 18 months at once', async () => {
    const added = await aino.says('Yhteispäivä joka maanantai klo 9–15, ensimmäinen 4.1.2027');
    expect(added.text).toContain('Ei päättymispäivää.');
    const moved = await aino.presses(added.card, 'Siirrä seuraaviin työpäiviin');
    expect(moved.text).toContain('4 päivää siirretty');
    expect(moved.text).toContain('ma 6.12.\n→ ti 7.12.2027 klo 9.00–15.00');
  });

  test('that is said again by a button is not there twice', async () => {
    const form = await aino.says('Lisää yhteispäivä joka maanantai');
    const inputs = {
      'start.date': '2027-01-04',
      'start.time': '09:00',
      end: '15:00',
      repeat: 'W2',
      until: '2027-01-31',
    };
    await aino.presses(form.card, 'Tallenna', inputs);
    await aino.presses(form.card, 'Tallenna', inputs);
    expect(await starts()).toEqual(['2027-01-04T09:00', '2027-01-18T09:00']);
  });
});

describe('a single joint day', () => {
  test('is added by a sentence, and by a form when something is missing', async () => {
    expect((await aino.says(extraDay)).text).toContain('Yhteispäivä to 3.12.2026 klo 9.00–12.00');
    const form = await aino.says('lisää yhteispäivä 10.12.');
    const added = await aino.presses(form.card, 'Tallenna', { 'start.time': '09:00', end: '11:30' });
    expect(added.text).toContain('Yhteispäivä to 10.12.2026 klo 9.00–11.30');
    expect(await starts()).toEqual(['2026-12-03T09:00', '2026-12-10T09:00']);
  });

  test('that has been is asked about, and nothing is done before the answer', async () => {
    const asked = await aino.says('Yhteispäivä 12.1.2026 klo 9-11');
    expect(asked.text).toContain('Ma 12.1.2026 oli jo. Tarkoititko ti 12.1.2027?');
    expect(await starts()).toEqual([]);
    const added = await aino.presses(asked.card, 'ti 12.1.2027 klo 9.00');
    expect(added.text).toContain('Yhteispäivä ti 12.1.2027 klo 9.00–11.00');
  });

  test('that has been is told so in the first line of the form that asks the rest', async () => {
    const form = await aino.says('/lisää yhteispäivä 1.10.2026 klo 9');
    const told = 'To 1.10.2026 oli jo. Tarkista päivä ja täydennä puuttuvat kohdat.';
    expect(form.text.split('\n').slice(0, 2)).toEqual(['Lisää yhteispäivä', told]);
    expect((await aino.says('lisää yhteispäivä 22.11.2026')).text.split('\n')[1]).toContain('Su 22.11.2026 oli jo.');
    for (const ahead of ['lisää yhteispäivä tänään klo 8', 'lisää yhteispäivä 10.12. klo 9'])
      expect((await aino.says(ahead)).text.split('\n')[1]).toBe('Täydennä puuttuvat kohdat.');
    const asked = await aino.presses(form.card, 'Tallenna', { end: '11:00' });
    expect(asked.text).toContain('To 1.10.2026 oli jo. Tarkoititko');
    const added = await aino.presses(form.card, 'Tallenna', { 'start.date': '2026-12-10', end: '11:00' });
    expect(added.text).toContain('Yhteispäivä to 10.12.2026 klo 9.00–11.00');
    expect(await starts()).toEqual(['2026-12-10T09:00']);
  });

  test('of a group, a meeting or a series that has been is told so as well, in each language', async () => {
    await foundGroup(house);
    const hint = async (text: string) => (await aino.says(text)).text.split('\n')[1];
    expect(await hint('Lisää johtoryhmän kokous 1.10.2026')).toContain('To 1.10.2026 oli jo.');
    expect(await hint('Lisää johtoryhmän kokous 10.12.2026')).toBe('Täydennä puuttuvat kohdat.');
    expect(await hint('Lisää yhteispäivä joka torstai klo 9 1.10.2026 alkaen')).toContain('To 1.10.2026 oli jo.');
    await aino.says('Tala svenska');
    const past = 'Lägg till ett möte för ledningsgruppen 1.10.2026';
    expect(await hint(past)).toBe('Tors 1.10.2026 har redan varit. Kontrollera dagen och fyll i det som saknas.');
    await aino.says('Speak English');
    expect(await hint('Add a joint day on 1 October 2026 at 9')).toBe(
      'Thu 1 Oct 2026 has been already. Check the day and fill in what is missing.',
    );
    expect(await starts()).toEqual([]);
  });

  test('of 13 hours, or of an end before its start, is refused', async () => {
    expect((await aino.says('Yhteispäivä 12.1.2027 klo 8-21')).text).toContain('13 tuntia');
    const form = await aino.says('lisää yhteispäivä 10.12.');
    const refused = await aino.presses(form.card, 'Tallenna', { 'start.time': '15:00', end: '09:00' });
    expect(refused.text).toContain('Loppuaika on ennen alkuaikaa');
    expect(await starts()).toEqual([]);
  });

  test('said again is there once', async () => {
    await aino.says(extraDay);
    expect((await aino.says(extraDay)).text).toContain('Tämä on jo kalenterissa: to 3.12.2026 klo 9.00');
    expect(await starts()).toHaveLength(1);
  });

  test('belongs to who added it', async () => {
    await liisa.says(extraDay);
    expect((await house.people.eero.says('Peru 3.12. yhteispäivä')).text).toContain('(Liisa Niemi)');
    expect(await starts()).toHaveLength(1);
    expect((await aino.says('Peru 3.12. yhteispäivä')).text).toContain('Peruttu: yhteispäivä, to 3.12.2026');
    expect(await starts()).toEqual([]);
  });
});

describe('changing a day', () => {
  test('that may be one of two asks which, and what is counted from it follows', async () => {
    await aino.says('Lisää yhteispäivä ma 30.11. klo 9–12');
    await aino.says('Lisää yhteispäivä ma 7.12. klo 9–12');
    const asked = await aino.says('Siirrä ensi maanantain yhteispäivä keskiviikolle');
    expect(await starts()).toEqual(['2026-11-30T09:00', '2026-12-07T09:00']);
    await aino.presses(asked.card, 'ma 7.12.2026');
    expect(await starts()).toEqual(['2026-11-30T09:00', '2026-12-09T09:00']);
  });

  test('moves it with its length and place', async () => {
    await aino.says(extraDay);
    const moved = await aino.says('Siirrä joulukuun 3. päivän yhteispäivä seuraavalle päivälle');
    expect(moved.text).toContain('nyt pe 4.12.2026 klo 9.00–12.00');
    expect(moved.text).toContain('Kauppakatu 2');
  });

  test('that is not there offers the nearest', async () => {
    await aino.says(extraDay);
    const asked = await aino.says('Peru 4.12. yhteispäivä');
    expect(asked.text).toContain('Pe 4.12.2026 ei ole sellaista kalenterissa');
    const done = await aino.presses(asked.card, 'to 3.12.2026 klo 9.00–12.00 yhteispäivä');
    expect(done.text).toContain('Peruttu: yhteispäivä, to 3.12.2026');
  });

  test('that is called off already says so', async () => {
    await aino.says(extraDay);
    await aino.says('Peru 3.12. yhteispäivä');
    expect((await aino.says('Peru 3.12. yhteispäivä')).text).toContain('on jo peruttu');
  });

  test('says so when there is nothing at all', async () => {
    expect((await aino.says('Peru 3.12. yhteispäivä')).text).toContain('ei ole tulossa mitään');
  });

  test('two on one day are told apart by buttons', async () => {
    await aino.says(extraDay);
    await aino.says('Lisää yhteispäivä to 3.12. klo 13-15');
    const asked = await aino.says('Peru 3.12. yhteispäivä');
    expect(buttonsOf(asked.card)).toEqual([
      'to 3.12.2026 klo 9.00–12.00 yhteispäivä',
      'to 3.12.2026 klo 13.00–15.00 yhteispäivä',
    ]);
  });

  test('with a made-up id changes nothing', async () => {
    const { card } = await aino.says(mondays);
    Object.assign(actionOf(card, 'Jätä se pois').data ?? {}, { series: '00000000-0000-4000-8000-000000000000' });
    expect((await aino.presses(card, 'Jätä se pois')).text).toContain('ei ole enää käytössä');
    expect(await starts()).toHaveLength(26);
  });
});

describe('meetings of a group', () => {
  const year = 'Työllisyysjohtoryhmä kokoontuu joka toinen kuukausi, toinen tiistai klo 9–11, alkaen 12.1.2027';

  beforeEach(async () => {
    await aino.says('Luo työllisyysjohtoryhmä');
  });

  test('every second month make the year', async () => {
    const added = await aino.says(year);
    expect(added.text).toContain('joka toinen kuukausi, kuukauden toisena tiistaina klo 9.00–11.00');
    expect((await starts()).slice(0, 6)).toEqual([
      '2027-01-12T09:00',
      '2027-03-09T09:00',
      '2027-05-11T09:00',
      '2027-07-13T09:00',
      '2027-09-14T09:00',
      '2027-11-09T09:00',
    ]);
  });

  test('last two hours when nobody says', async () => {
    const added = await aino.says('Kutsu johtoryhmä koolle huomenna kello puoli kymmenen');
    expect(added.text).toContain('ti 24.11.2026 klo 9.30–11.30');
  });

  test('of a month that was said is called off, not the next one', async () => {
    const { aino } = house.people;
    await foundGroup(house);
    await aino.says('Johtoryhmä kokoontuu joka toinen kuukausi toinen tiistai klo 9–11, ensimmäinen 8.12.2026');
    expect((await aino.says('Peru johtoryhmän helmikuun kokous')).text).toContain('ti 9.2.2027');
    const planned = await house.db
      .selectFrom('occurrence')
      .select(['start', 'state'])
      .orderBy('start')
      .limit(2)
      .execute();
    expect(planned.map(({ start, state }) => [start.slice(0, 10), state])).toEqual([
      ['2026-12-08', 'planned'],
      ['2027-02-09', 'cancelled'],
    ]);
    expect((await aino.says('Peru johtoryhmän maaliskuun kokous')).text).toContain('Mitä näistä tarkoitat?');
  });

  test('the one nearest to its new time is moved', async () => {
    await aino.says(year);
    await aino.says('Kutsu johtoryhmä koolle huomenna kello puoli kymmenen');
    const moved = await aino.says('Siirretään johtoryhmän kokous torstaille 14.1. klo 13');
    expect(moved.text).toContain('nyt to 14.1.2027 klo 13.00–15.00');
    expect(moved.text).toContain('Aiemmin\nti 12.1.2027 klo 9.00–11.00');
  });

  test('are told to anyone, and changed by who leads the group', async () => {
    await aino.says(year);
    expect((await liisa.says('Koska johtoryhmä kokoontuu?')).text).toContain('ti 12.1.2027 klo 9.00–11.00');
    expect((await liisa.says('Siirretään johtoryhmän kokous torstaille 14.1. klo 13')).text).toContain('sihteeri');
    expect((await liisa.says('Peru 12.1. yhteispäivä')).text).toContain('sihteeri');
    expect(await starts()).toContain('2027-01-12T09:00');
  });
});

describe('asking', () => {
  test('the next joint day, and the ones after it', async () => {
    await aino.says(mondays);
    const answer = await aino.says('Milloin on seuraava yhteispäivä?');
    expect(answer.text).toContain('Seuraava yhteispäivä on ma 4.1.2027 klo 9.00–15.00');
    expect(answer.text).toContain('Sen jälkeen\nma 11.1.2027, ma 18.1.2027, ma 25.1.2027');
  });

  test('says kindly that there is none, with a button to add one', async () => {
    const answer = await aino.says('Milloin on seuraava yhteispäivä?');
    expect(answer.text).toContain('Kalenterissa ei ole tulevia yhteispäiviä');
    const form = await aino.presses(answer.card, 'Lisää yhteispäivä');
    expect(buttonsOf(form.card)).toContain('Tallenna');
  });

  test('week 53, the week before and the week after it', async () => {
    await aino.says('Lisää yhteispäivä ma 28.12. klo 9-12');
    const week = await aino.says('Näytä vk 53');
    expect(week.text).toContain('Vk 53: ma 28.12.–su 3.1.2027');
    expect(week.text).toContain('ma 28.12.\n9.00–12.00 Yhteispäivä');
    expect((await aino.presses(week.card, 'Edellinen viikko')).text).toContain('Vk 52: ma 21.12.–su 27.12.2026');
    expect((await aino.presses(week.card, 'Seuraava viikko')).text).toContain('Vk 1: ma 4.1.–su 10.1.2027');
  });

  test('a month is a picture with its holidays, what was called off said in words', async () => {
    await aino.says(extraDay);
    await aino.says('Lisää yhteispäivä ma 7.12. klo 9-12');
    await aino.says('Peru 3.12. yhteispäivä');
    const list = await aino.says('Mitä kalenterissa on joulukuussa?');
    expect(list.text).toContain('Joulukuu 2026\n1 tapahtuma');
    expect(list.text).toContain('7\n●');
    expect(list.text).not.toContain('3\n●');
    expect(list.text).toContain('su 6.12. itsenäisyyspäivä');
    expect(list.text).toContain('Peruttu: 9.00–12.00 Yhteispäivä');
  });

  test('in Swedish and in English', async () => {
    await aino.says(mondays);
    const { johan, mika } = house.people;
    await johan.says('Tala svenska');
    expect((await johan.says('När är nästa gemensamma dag?')).text).toContain(
      'Nästa gemensamma kalenderdag är mån 4.1.2027 kl. 9.00–15.00',
    );
    await mika.says('Speak English');
    expect((await mika.says('When is the next joint day?')).text).toContain(
      'The next joint day is Mon 4 Jan 2027, 9:00–15:00',
    );
  });
});
