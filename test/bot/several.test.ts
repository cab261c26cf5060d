import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';
import type { Place } from '../stand-in/place.ts';
import { poster } from '../stand-in/post.ts';
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
/** The texts of the last cards of the person's own chat. */
const last = (n: number, who = aino) =>
  who
    .inbox()
    .slice(-n)
    .map(({ card }) => textOf(card));

describe('two things in one message', () => {
  test('are both done, a card each with its own Kumoa', async () => {
    await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
    await aino.says('Peru maanantain yhteispäivä ja lisää yhteispäivä 1.12. klo 9–15');
    expect(await days()).toEqual(['2026-11-30T09:00 off', '2026-12-01T09:00']);
    const [first, second] = aino.inbox().slice(-2);
    expect(textOf(first?.card ?? null)).toContain('Peruttu');
    expect(textOf(second?.card ?? null)).toContain('ti 1.12.2026');
    await aino.presses(first?.card ?? null, 'Kumoa');
    expect(await days()).toEqual(['2026-11-30T09:00', '2026-12-01T09:00']);
    await aino.presses(second?.card ?? null, 'Kumoa');
    expect(await days()).toEqual(['2026-11-30T09:00']);
  });

  test('“peru maanantai ja kerro ryhmälle”: the channel is told once', async () => {
    await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
    const inChannel = aino.inChannel('Johtoryhmä');
    await inChannel.says('peru maanantai ja kerro ryhmälle');
    expect(await days()).toEqual(['2026-11-30T09:00 off']);
    await inChannel.says('kerro ryhmälle');
    await house.tick();
    const told = house.posts('Johtoryhmä').filter(({ card }) => textOf(card).startsWith('Peruttu: yhteispäivä'));
    // The answer in the channel, and what the channel is told.
    expect(told).toHaveLength(2);
    expect(buttonsOf(told[1]?.card ?? null)).not.toContain('Kumoa');
  });

  test('a moved day is told with where it was', async () => {
    await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
    house.clock.pass({ minutes: 1 });
    await aino.says('siirrä se tiistaille');
    const asked = await aino.says('kerro siitä muille');
    await aino.presses(asked.card, 'Johtoryhmä');
    await house.tick();
    const text = textOf(house.posts('Johtoryhmä').at(-1)?.card ?? null);
    expect(text).toContain('Siirretty: yhteispäivä, nyt ti 1.12.2026');
    expect(text).toContain('ma 30.11.2026');
  });

  test('the same for two days or two plans', async () => {
    await aino.says('lisää yhteispäivä 3.12. ja 10.12. klo 9-12');
    expect(await days()).toEqual(['2026-12-03T09:00', '2026-12-10T09:00']);
    await aino.says('peru 3.12. ja 10.12. yhteispäivät');
    expect(await days()).toEqual(['2026-12-03T09:00 off', '2026-12-10T09:00 off']);
  });

  test('of which the first asks: the second waits, and its button does it', async () => {
    await foundGroup(house);
    await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
    await aino.says('lisää asia ja peru 7.12. yhteispäivä');
    const [form, waits] = last(2);
    expect(form).toContain('Täydennä puuttuvat kohdat');
    expect(waits).toContain('Tämä odottaa vielä: Peru yhteispäivä');
  });

  test('of which the second cannot be done: it is told, and the first stands', async () => {
    await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
    await house.people.eero.says('Lisää yhteispäivä 7.12. klo 9–15');
    await house.db.updateTable('membership').set({ isAdmin: 0 }).execute();
    await aino.says('peru 30.11. yhteispäivä ja siirrä 7.12. yhteispäivä tiistaille');
    expect(await days()).toEqual(['2026-11-30T09:00 off', '2026-12-07T09:00']);
    const [, told] = last(2);
    expect(told).toContain('Tätä en tehnyt: Siirrä yhteispäivä.');
    expect(told).toContain('Eero Korhonen');
    expect(told).toContain('Viestin ensimmäinen asia on tehty.');
  });

  test('of which the first cannot be done: neither is', async () => {
    await house.people.eero.says('Lisää yhteispäivä 7.12. klo 9–15');
    await house.db.updateTable('membership').set({ isAdmin: 0 }).execute();
    const { text } = await aino.says('peru 7.12. yhteispäivä ja lisää yhteispäivä 1.12. klo 9–15');
    expect(text).toContain('Mitään niistä ei tehty.');
    expect(await days()).toEqual(['2026-12-07T09:00']);
  });

  test('of which the second is not understood: that is told', async () => {
    await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
    await aino.says('peru maanantain yhteispäivä ja tilaa kahvit');
    expect(await days()).toEqual(['2026-11-30T09:00 off']);
    const [done, told] = last(2);
    expect(done).toContain('Peruttu');
    expect(told).toContain('Osaa viestistä en ymmärtänyt');
    expect(told).not.toContain('kahvit');
  });

  test('one for the person alone is answered one to one', async () => {
    await aino.says('Niemestä tulee suunnitelmien käsittelijä');
    const { liisa } = house.people;
    await liisa.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11.');
    await liisa.inChannel('Yleinen').says('näytä kalenteri ja näytä AKT-0455');
    expect(
      house
        .posts('Yleinen')
        .map(({ card }) => textOf(card))
        .join(),
    ).not.toContain('AKT-0455');
    expect(last(1, liisa)[0]).toContain('AKT-0455');
  });

  test('in Swedish and in English', async () => {
    const { johan, mika } = house.people;
    await johan.says('lägg till en gemensam kalenderdag 30.11 kl. 9–12');
    await johan.says('avboka den gemensamma dagen 30.11 och lägg till en gemensam kalenderdag 1.12 kl. 9–12');
    await mika.says('Add a joint day on 10 December at 9-12 and add a joint day on 17 December at 9-12');
    expect(await days()).toEqual(['2026-11-30T09:00 off', '2026-12-01T09:00', '2026-12-10T09:00', '2026-12-17T09:00']);
  });
});

test.each(['SQLite', 'PostgreSQL'])('on %s a repeat does neither again', async (database) => {
  const own = await openHouse(database === 'SQLite' ? {} : { settings: { databaseUrl: await postgresDatabase() } });
  const say = (id: string, place: Place = { kind: 'personal' }) =>
    poster(own.url, own.connector)(own.people.aino, place, {
      type: 'message',
      id,
      text: 'lisää yhteispäivä 3.12. klo 9-12 ja lisää yhteispäivä 10.12. klo 9-12',
    });
  await say('1');
  await say('1');
  own.clock.pass({ seconds: 15 });
  await say('2');
  expect(await own.db.selectFrom('occurrence').select('id').execute()).toHaveLength(2);
  expect(own.people.aino.inbox()).toHaveLength(6);
  await own.close();
});
