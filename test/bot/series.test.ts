import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extendSeries } from '#store/series.ts';
import { type House, openHouse } from '../house.ts';
import { actionOf, buttonsOf } from '../stand-in/card.ts';
import { foundGroup } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];

beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const starts = async () =>
  (await house.db.selectFrom('occurrence').select(['start', 'state']).orderBy('start').execute())
    .filter(({ state }) => state === 'planned')
    .map(({ start }) => start);
const series = () => house.db.selectFrom('series').selectAll().orderBy('start').execute();

const mondays = 'Yhteispäivä joka maanantai klo 9–15 tammikuun alusta kesäkuun loppuun';
const endless = 'Yhteispäivä joka maanantai klo 9–15, ensimmäinen 4.1.2027';
const board = 'Työllisyysjohtoryhmä kokoontuu joka toinen kuukausi, toinen tiistai klo 9–11, alkaen 12.1.2027';

describe('this and following', () => {
  test('moves the rest to another weekday and time, and leaves what was before', async () => {
    await aino.says(mondays);
    const changed = await aino.says('Siirrä yhteispäivät 1.3.2027 alkaen tiistaisin klo 10–14');
    expect(changed.text).toContain('Yhteispäivä joka tiistai klo 10.00–14.00');
    expect(changed.text).toContain('Muutettu ma 1.3.2027 alkaen.');
    const all = await starts();
    expect(all.slice(7, 10)).toEqual(['2027-02-22T09:00', '2027-03-02T10:00', '2027-03-09T10:00']);
    expect(all.at(-1)).toBe('2027-06-29T10:00');
    expect(await series()).toHaveLength(2);
    await aino.presses(changed.card, 'Kumoa');
    expect((await starts()).slice(7, 10)).toEqual(['2027-02-22T09:00', '2027-03-01T09:00', '2027-03-08T09:00']);
    expect(await series()).toHaveLength(1);
  });

  describe('of meetings', () => {
    const meeting = (id: string) =>
      house.db.selectFrom('occurrence').selectAll().where('id', '=', id).executeTakeFirst();

    async function answered(): Promise<string> {
      await foundGroup(house);
      await aino.says(board);
      await house.people.liisa.says('En pääse 9.3.2027');
      return (await house.db.selectFrom('rsvp').select('occurrenceId').executeTakeFirstOrThrow()).occurrenceId;
    }

    test('keeps the answers of one that stays in its month', async () => {
      const id = await answered();
      await aino.says(
        'Siirrä johtoryhmän kokoukset 1.3.2027 alkaen joka toinen kuukausi ensimmäinen torstai klo 13-15',
      );
      expect((await starts()).slice(0, 3)).toEqual(['2027-01-12T09:00', '2027-03-04T13:00', '2027-05-06T13:00']);
      expect((await meeting(id))?.start).toBe('2027-03-04T13:00');
    });

    test('calls off one that people have answered, when nothing takes its place', async () => {
      const id = await answered();
      await aino.says(
        'Siirrä johtoryhmän kokoukset 1.2.2027 alkaen joka toinen kuukausi ensimmäinen torstai klo 13-15',
      );
      expect((await starts()).slice(0, 3)).toEqual(['2027-01-12T09:00', '2027-02-04T13:00', '2027-04-01T13:00']);
      expect((await meeting(id))?.state).toBe('cancelled');
    });
  });

  test('leaves one that was moved by itself where it was put', async () => {
    await aino.says(mondays);
    await aino.says('Siirrä 8.3. yhteispäivä 10.3. klo 12');
    await aino.says('Muuta yhteispäivät jatkossa klo 10-14 1.3. alkaen');
    const all = await starts();
    expect(all).toContain('2027-03-10T12:00');
    expect(all).toContain('2027-03-15T10:00');
    expect(all).not.toContain('2027-03-08T10:00');
  });

  test('asks by a form what is to be changed', async () => {
    await aino.says(mondays);
    const form = await aino.presses((await aino.says('Siirrä yhteispäivien sarja')).card, 'Tallenna', {
      date: '2027-03-01',
      weekday: 'WE',
    });
    expect(form.text).toContain('Yhteispäivä joka keskiviikko klo 9.00–15.00');
  });

  test('is for who may change the series', async () => {
    await aino.says(mondays);
    expect((await house.people.liisa.says('Siirrä yhteispäivät 1.3.2027 alkaen tiistaisin')).text).toContain(
      'ei ole sellaista sarjaa',
    );
  });
});

describe('the end of a series', () => {
  test('is made earlier, and later', async () => {
    await aino.says(mondays);
    const ended = await aino.says('Päätä yhteispäivien sarja 31.3.2027');
    expect(ended.text).toContain('Sarjan viimeinen päivä on nyt ke 31.3.2027');
    expect((await starts()).at(-1)).toBe('2027-03-29T09:00');
    await aino.says('Päätä yhteispäivien sarja 30.4.2027');
    expect((await starts()).at(-1)).toBe('2027-04-26T09:00');
  });

  test('of one without an end stops it from being continued', async () => {
    await aino.says(endless);
    await aino.says('Lopeta yhteispäivät 31.3.2027');
    await extendSeries(house.db, Temporal.PlainDate.from('2027-12-01'));
    expect((await starts()).at(-1)).toBe('2027-03-29T09:00');
  });
});

describe('a series on holidays', () => {
  test('moves, by its own policy, what comes later as well', async () => {
    const added = await aino.says(endless);
    const moved = await aino.presses(added.card, 'Siirrä seuraaviin työpäiviin');
    expect(moved.text).toContain('Sarjan pyhäpäivät siirtyvät seuraavaan työpäivään, myös tulevat.');
    await extendSeries(house.db, Temporal.PlainDate.from('2028-01-10'));
    const all = await starts();
    expect(all).toContain('2028-12-27T09:00');
    expect(all).not.toContain('2028-12-25T09:00');
  });

  test('is left out, and held again when that is said', async () => {
    await aino.says(mondays);
    await aino.says('Jätä yhteispäivät pois pyhäpäivinä');
    expect(await starts()).not.toContain('2027-03-29T09:00');
    await aino.says('Pidä yhteispäivät pyhinäkin');
    expect(await starts()).toContain('2027-03-29T09:00');
  });

  test('the break of July is one for leadership groups', async () => {
    await foundGroup(house);
    const added = await aino.says(board);
    expect(added.text).toContain('Ti 13.7.2027 ja ti 11.7.2028 osuvat taukoon');
    expect(buttonsOf(added.card)).toContain('Pidä silti');
    await aino.says('Siirrä johtoryhmän pyhäpäivät seuraavaan työpäivään');
    expect(await starts()).toContain('2027-08-02T09:00');
  });
});

describe('two groups of the same people at one time', () => {
  test('are told to who sets the time', async () => {
    await foundGroup(house);
    await aino.says('Luo aluetiimi: sihteeri Virtanen, jäsenet Niemi ja Lehtonen');
    await aino.says('Kutsu johtoryhmä koolle 14.12. klo 9-11');
    const added = await aino.says('Kutsu aluetiimi koolle 14.12. klo 10-12');
    expect(added.text).toContain('Samaan aikaan ma 14.12.2026 klo 9.00–11.00 on');
    expect(added.text).toContain('Molempiin kuuluvat: Aino Virtanen, Liisa Niemi.');
    const moved = await aino.says('Siirrä aluetiimin kokous 14.12. klo 11');
    expect(moved.text).not.toContain('Samaan aikaan');
  });
});

test('several weekdays are one series', async () => {
  const added = await aino.says('Yhteispäivä ma ja ke klo 9–12 tammikuun alusta maaliskuun loppuun 2027');
  expect(added.text).toContain('klo 9.00–12.00');
  expect((await starts()).slice(0, 3)).toEqual(['2027-01-04T09:00', '2027-01-06T09:00', '2027-01-11T09:00']);
});

describe('on the card of one day of a series', () => {
  test('a move is done to the following ones as well', async () => {
    await aino.says(mondays);
    const moved = await aino.says('Siirrä 1.3.2027 yhteispäivä 2.3.2027 klo 10');
    const changed = await aino.presses(moved.card, 'Siirrä seuraavatkin');
    expect(changed.text).toContain('Yhteispäivä joka tiistai klo 10.00–16.00');
    expect((await starts()).slice(7, 10)).toEqual(['2027-02-22T09:00', '2027-03-02T10:00', '2027-03-09T10:00']);
  });

  test('a cancelling ends the series', async () => {
    await aino.says(mondays);
    const off = await aino.says('Peru 1.3.2027 yhteispäivä');
    await aino.presses(off.card, 'Päätä koko sarja tähän');
    expect((await starts()).at(-1)).toBe('2027-02-22T09:00');
  });

  test('it can be put into Outlook, and people can be asked to it', async () => {
    const added = await aino.says('Lisää yhteispäivä ma 14.12. klo 9-15, paikkana Kauppakatu 2');
    const { url } = actionOf(added.card, 'Lisää Outlookiin') as { url?: string };
    const query = new URL(url ?? '').searchParams;
    expect(query.get('subject')).toBe('Yhteispäivä');
    expect(query.get('startTime')).toBe('2026-12-14T09:00:00+02:00');
    expect(query.get('endTime')).toBe('2026-12-14T15:00:00+02:00');
    expect(buttonsOf(added.card)).toContain('Kutsu kanavalle');
  });

  test('the year shows its weekdays and single days, and opens a month', async () => {
    await aino.says(mondays);
    const year = await aino.says('Näytä vuosikello 2027');
    expect(year.text).toContain('Vuosikello 2027\n26 tapahtumaa');
    expect(year.text).toContain('Tammikuu\nYhteispäivä maanantaisin');
    expect((await aino.presses(year.card, 'maaliskuu 2027')).text).toContain('Maaliskuu 2027\n5 tapahtumaa');
  });
});
