import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf } from '../stand-in/client.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00', locales: { johan: 'sv-FI', mika: 'en-GB' } });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const days = async () => {
  const rows = await house.db.selectFrom('occurrence').select(['start', 'state']).orderBy('start').execute();
  return rows.map(({ start, state }) => (state === 'planned' ? start : `${start} off`));
};
const topics = () => house.db.selectFrom('topic').selectAll().execute();

describe('“it” is what the last answer was about', () => {
  test('a day that was added is moved within its week, and the change is taken back', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    const moved = await aino.says('siirrä se keskiviikolle');
    expect(moved.text).toContain('ke 9.12.2026');
    expect(await days()).toEqual(['2026-12-09T09:00']);
    await aino.presses(moved.card, 'Kumoa');
    expect(await days()).toEqual(['2026-12-07T09:00']);
  });

  test('so is one that was only shown', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    await aino.says('Milloin on seuraava yhteispäivä?');
    await aino.says('siirretäänkö se alkamaan klo 10');
    expect(await days()).toEqual(['2026-12-07T10:00']);
    expect((await aino.says('peru se')).text).toContain('Kumoanko viimeisen muutoksen');
    await aino.says('Milloin on seuraava yhteispäivä?');
    expect((await aino.says('peru se')).text).toContain('Peruttu');
    expect(await days()).toEqual(['2026-12-07T10:00 off']);
  });

  test('“peru se” right after something was added takes it back', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    expect((await aino.says('peru se')).text).toContain('Kumottu');
    expect(await days()).toEqual([]);
  });

  test('after something else was asked back, “it” is not what was before', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    expect((await aino.says('Ehdota hyvää käytäntöä')).text).toContain('Täydennä');
    expect((await aino.says('siirrä se keskiviikolle')).text).toContain('En tiedä, mitä tarkoitat.');
    expect(await days()).toEqual(['2026-12-07T09:00']);
  });

  test('a matter is moved to a number of the agenda', async () => {
    await foundGroup(house);
    await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
    await aino.says('Lisää asialistalle hankinnat');
    expect((await aino.says('Lisää asialistalle talousarvio')).text).toContain('Kohta 8');
    expect((await aino.says('siirrä se kohdaksi 7')).text).toMatch(/7\s+Talousarvio[\s\S]+8\s+Hankinnat/);
  });

  test('of several it is asked which', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    await aino.says('Lisää yhteispäivä 9.12. klo 9–15');
    await aino.says('mitä kalenterissa on viikolla 50');
    const asked = await aino.says('siirrä se perjantaille');
    expect(asked.text).toContain('Mitä näistä tarkoitat?');
    expect(buttonsOf(asked.card)).toHaveLength(2);
    const [, second = ''] = buttonsOf(asked.card);
    expect((await aino.presses(asked.card, second)).text).toContain('pe 11.12.2026');
    expect(await days()).toEqual(['2026-12-07T09:00', '2026-12-11T09:00']);
  });

  test('a task is marked as done and a reminder of it is set', async () => {
    await aino.says('Tehtävä minulle: luonnos TYM-sopimuksesta 15.1. mennessä');
    expect((await aino.says('muistuta minua siitä perjantaina')).text).toContain('luonnos TYM-sopimuksesta');
    await aino.says('Mitä tehtäviä minulla on?');
    expect((await aino.says('merkitse se tehdyksi')).text).toContain('luonnos TYM-sopimuksesta');
    const [task] = await house.db.selectFrom('task').select('state').execute();
    expect(task?.state).toBe('done');
    const [reminder] = await house.db.selectFrom('reminder').select('text').execute();
    expect(reminder?.text).toBe('luonnos TYM-sopimuksesta');
  });

  test('a task is put off, shared, given away, shown and called off', async () => {
    await foundGroup(house);
    await aino.says('Tehtävä Niemelle: varaa tila 4.12. mennessä');
    const task = async () => {
      const { state, due, id } = await house.db.selectFrom('task').selectAll().executeTakeFirstOrThrow();
      const owners = await house.db
        .selectFrom('taskOwner')
        .innerJoin('person', 'person.id', 'taskOwner.personId')
        .select('name')
        .where('taskId', '=', id)
        .orderBy('name')
        .execute();
      return { state, due, owners: owners.map(({ name }) => name) };
    };
    await aino.says('siirrä se torstaille');
    expect(await task()).toEqual({ state: 'open', due: '2026-12-03', owners: ['Liisa Niemi'] });
    await aino.says('lisää siihen Korhonen');
    expect((await task()).owners).toEqual(['Eero Korhonen', 'Liisa Niemi']);
    expect((await aino.says('kuka siitä vastaa')).text).toContain('Korhonen');
    await aino.says('anna se Mäkelälle');
    expect((await task()).owners).toEqual(['Sari Mäkelä']);
    await aino.says('kuka siitä vastaa');
    await aino.says('peru se');
    expect((await task()).state).toBe('cancelled');
  });

  test('who answers for a day', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    await house.people.liisa.says('Milloin on seuraava yhteispäivä?');
    expect((await house.people.liisa.says('kuka siitä vastaa')).text).toContain('Vastuussa on Aino Virtanen');
  });

  test('someone is added to a group that was shown', async () => {
    await foundGroup(house);
    await aino.says('Keitä kuuluu johtoryhmään?');
    const added = await aino.says('lisää siihen Nyman');
    expect(added.text).toContain('Nyman');
    const seats = await house.db
      .selectFrom('seat')
      .innerJoin('person', 'person.id', 'seat.personId')
      .select('name')
      .execute();
    expect(seats.map(({ name }) => name)).toContain('Johan Nyman');
  });

  test('a plan that was spoken of is marked, one to one alone', async () => {
    await aino.says('Niemestä tulee suunnitelmien käsittelijä');
    const { liisa } = house.people;
    await liisa.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11.');
    expect((await liisa.says('merkitse se tarkistetuksi')).text).toContain('AKT-0455');
    const plan = await house.db.selectFrom('plan').select('lastReview').executeTakeFirst();
    expect(plan?.lastReview).toBe('2026-11-23');
    expect((await liisa.inChannel('Yleinen').says('näytä se')).text).toContain('En tiedä, mitä tarkoitat');
  });

  test('what cannot be done to it is told with what can', async () => {
    await foundGroup(house);
    await aino.says('Keitä kuuluu johtoryhmään?');
    const told = await aino.says('merkitse se tehdyksi');
    expect(told.text).toContain('Puhuimme viimeksi tästä: Työllisyysjohtoryhmä');
    expect(buttonsOf(told.card)).toContain('Lisää jäsen');
  });

  test('who may not change it is refused as ever', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    const { eero } = house.people;
    await eero.says('Milloin on seuraava yhteispäivä?');
    expect((await eero.says('siirrä se tiistaille')).text).toContain('Aino Virtanen');
    expect(await days()).toEqual(['2026-12-07T09:00']);
  });

  test('in Swedish and in English', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    const { johan, mika } = house.people;
    await johan.says('När är nästa gemensamma dag?');
    expect((await johan.says('vem ansvarar för den?')).text).toContain('Aino Virtanen ansvarar');
    await mika.says('Add a joint day on 10 December at 9-12');
    expect((await mika.says('move it to Friday')).text).toContain('Fri 11 Dec 2026');
    await johan.says('Lägg till en gemensam kalenderdag 14.12 kl. 9–12');
    expect((await johan.says('flytta den till tisdag')).text).toContain('tis 15.12.2026');
  });
});

describe('a question goes on with another piece', () => {
  test('a week with the next one, a group’s meeting with another’s', async () => {
    await aino.says('mitä kalenterissa on tällä viikolla');
    expect((await aino.says('entä ensi viikolla?')).text).toContain('30.11.');
    expect((await aino.says('entäs torstaina 10.12.')).text).toContain('To 10.12.2026');
    await foundGroup(house);
    await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
    await aino.says('Milloin on seuraava yhteispäivä?');
    expect((await aino.says('entä johtoryhmä?')).text).toContain('ti 12.1.2027');
  });

  test('tasks of one with those of another', async () => {
    await foundGroup(house);
    await aino.says('Tehtävä Niemelle: varaa tila 4.12. mennessä');
    await aino.says('Mitä tehtäviä minulla on?');
    expect((await aino.says('entä Niemellä?')).text).toContain('varaa tila');
  });

  test('a search with other words', async () => {
    await aino.says('Löytyykö hyviä käytäntöjä nuorten ohjaamisesta?');
    expect((await aino.says('entä työkyvystä?')).text).toMatch(/työky/i);
  });

  test('in Swedish and in English', async () => {
    const { johan, mika } = house.people;
    await johan.says('Vad finns i kalendern i morgon?');
    expect((await johan.says('och nästa vecka?')).text).toContain('30.11');
    await mika.says('What is in the calendar tomorrow?');
    expect((await mika.says('what about next week?')).text).toContain('30 Nov');
  });
});

describe('with nothing before it', () => {
  test.each([
    ['siirrä se tiistaille', 'En tiedä, mitä tarkoitat'],
    ['peru se', 'En tiedä, mitä tarkoitat'],
    ['merkitse se tehdyksi', 'En tiedä, mitä tarkoitat'],
    ['kuka siitä vastaa', 'En tiedä, mitä tarkoitat'],
    ['entä ensi viikolla?', 'En tiedä, mitä tarkoitat'],
  ])('%s: it is asked what is meant', async (sentence, said) => {
    await aino.says('Niemestä tulee suunnitelmien käsittelijä');
    const before = await house.db.selectFrom('change').selectAll().execute();
    expect((await aino.says(sentence)).text).toContain(said);
    expect(await house.db.selectFrom('change').selectAll().execute()).toEqual(before);
  });

  test('the buttons keep what was said', async () => {
    await aino.says('Lisää yhteispäivä 2.12. klo 9–15');
    house.clock.pass({ hours: 2 });
    const asked = await aino.says('entä ensi viikolla?');
    const [first = ''] = buttonsOf(asked.card);
    expect((await aino.presses(asked.card, first)).text).toContain('ke 2.12.');
  });
});

describe('what is kept', () => {
  test('is short-lived, and of one conversation', async () => {
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    expect((await aino.inChannel('Yleinen').says('siirrä se tiistaille')).text).toContain('En tiedä');
    house.clock.pass({ minutes: 61 });
    expect((await aino.says('siirrä se tiistaille')).text).toContain('En tiedä');
    expect(await days()).toEqual(['2026-12-07T09:00']);
    house.clock.set('2026-11-24T08:00');
    await house.tick();
    expect(await topics()).toEqual([]);
  });

  test('is ids, days and words of our own: nothing that anybody wrote', async () => {
    await aino.says('Löytyykö hyviä käytäntöjä Virtasen perheen auttamisesta?');
    await aino.says('Tehtävä minulle: soita Matti Meikäläiselle 15.1. mennessä');
    await aino.says('Mitä tehtäviä minulla on?');
    const kept = JSON.stringify(await topics());
    expect(kept).not.toMatch(/virta|perhe|matti|meikä|soita/i);
  });

  test('is nothing when the answer speaks of nothing', async () => {
    await aino.says('Mitä osaat?');
    await aino.says('Mikä on elämän tarkoitus');
    expect(await topics()).toEqual([]);
  });
});

describe('“kumoa”', () => {
  test('takes back the last change of the conversation in which it is said', async () => {
    await foundGroup(house);
    house.clock.pass({ minutes: 1 });
    await aino.says('Lisää yhteispäivä 7.12. klo 9–15');
    const inChannel = aino.inChannel('Yleinen');
    await inChannel.says('Lisää yhteispäivä 9.12. klo 9–15');
    const undone = await aino.says('kumoa');
    expect(undone.text).toContain('Kumottu');
    expect(undone.text).toContain('Muutos oli:');
    expect(await days()).toEqual(['2026-12-09T09:00']);
    expect((await inChannel.says('kumoa')).text).toContain('Kumottu');
    expect((await inChannel.says('kumoa')).text).toContain('Kumottavaa ei ole');
    expect(await days()).toEqual([]);
  });
});

test('on PostgreSQL, the second sentence at another replica', async () => {
  const databaseUrl = await postgresDatabase();
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl } });
  await own.people.aino.says('Lisää yhteispäivä 7.12. klo 9–15');
  await own.restart();
  expect((await own.people.aino.says('siirrä se keskiviikolle')).text).toContain('ke 9.12.2026');
  expect((await own.people.aino.says('siirrä se perjantaille')).text).toContain('pe 11.12.2026');
  await own.close();
});
