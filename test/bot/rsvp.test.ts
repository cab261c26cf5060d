import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
let liisa: House['people']['liisa'];
let eero: House['people']['eero'];

beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino, liisa, eero } = house.people);
});
afterEach(() => house.close());

const answers = async () =>
  (await house.db.selectFrom('rsvp').select('answer').execute()).map(({ answer }) => answer).sort();

async function invited() {
  await aino.says('Lisää yhteispäivä ma 14.12. klo 9-15, paikkana Kauppakatu 2');
  const asked = await aino.says('Lähetä kutsu 14.12. yhteispäivään kanavalle');
  await aino.presses(asked.card, 'Yleinen');
  await house.tick();
  const [post] = house.posts('Yleinen').slice(-1);
  if (!post?.card) throw new Error('nothing was posted');
  return post.card;
}
const shared = () => textOf(house.posts('Yleinen').at(-1)?.card);

describe('an invitation in a channel', () => {
  test('shows who comes, and each presser the own answer marked', async () => {
    const card = await invited();
    expect(textOf(card)).toContain('Kukaan ei ole vielä vastannut, vastaamatta 6');
    const own = await liisa.inChannel('Yleinen').presses(card, 'Tulen');
    expect(own.text).toContain('Kirjattu: tulen paikalle.');
    expect(buttonsOf(own.card)).toContain('✓ Tulen');
    await eero.inChannel('Yleinen').presses(card, 'Etänä');
    await house.tick();
    expect(shared()).toContain('Paikalle 1 · etänä 1 · ei pääse 0 · vastaamatta 4');
    expect(shared()).toContain('Tulee paikalle (1)\nLiisa Niemi\nEtänä (1)\nEero Korhonen');
    expect(shared()).not.toContain('✓');
  });

  test('gives those who have answered their own view when it is refreshed', async () => {
    const card = await invited();
    await liisa.inChannel('Yleinen').presses(card, 'En pääse');
    await house.tick();
    const now = house.posts('Yleinen').at(-1)?.card as { refresh: { userIds: string[]; action: { data: object } } };
    expect(now.refresh.userIds).toEqual([liisa.teamsId]);
    const own = await liisa.inChannel('Yleinen').forges(now as never, now.refresh.action.data);
    expect(buttonsOf(own.card)).toContain('✓ En pääse');
    expect(shared()).not.toContain('✓');
  });

  test('is not overwritten by one person’s view from an old client', async () => {
    const card = await invited();
    await liisa.inChannel('Yleinen').submits(card, 'Tulen');
    await house.tick();
    expect(shared()).toContain('Paikalle 1');
    expect(shared()).not.toContain('✓');
  });

  test('keeps the later answer, and takes one back by Undo', async () => {
    const card = await invited();
    const there = liisa.inChannel('Yleinen');
    const own = await there.presses(card, 'Tulen');
    const changed = await there.presses(own.card, 'En pääse');
    expect(await answers()).toEqual(['no']);
    await there.presses(changed.card, 'Kumoa');
    expect(await answers()).toEqual(['yes']);
  });

  test('follows a day that is moved or called off', async () => {
    await invited();
    await aino.says('Siirrä 14.12. yhteispäivä seuraavalle päivälle');
    await house.tick();
    expect(shared()).toContain('Ti 15.12.2026 klo 9.00–15.00');
    expect(shared()).toContain('Siirretty, alun perin ma 14.12.2026');
    await aino.says('Peru 15.12. yhteispäivä');
    await house.tick();
    expect(shared()).toContain('Peruttu.');
    expect(buttonsOf(house.posts('Yleinen').at(-1)?.card)).toEqual([]);
  });

  test('is sent once to a channel, and taken back by Undo', async () => {
    await aino.says('Lisää yhteispäivä ma 14.12. klo 9-15');
    const asked = await aino.says('Lähetä kutsu 14.12. yhteispäivään kanavalle');
    const sent = await aino.presses(asked.card, 'Yleinen');
    await house.tick();
    const again = await aino.says('Lähetä kutsu 14.12. yhteispäivään kanavalle');
    expect((await aino.presses(again.card, 'Yleinen')).text).toContain('Kutsu on jo tällä kanavalla');
    await aino.presses(sent.card, 'Kumoa');
    await house.tick();
    expect(shared()).toContain('Kutsu on peruttu.');
  });
});

describe('an answer in a sentence', () => {
  test('finds the day, and is shown with who else comes', async () => {
    await invited();
    const answer = await liisa.says('En pääse 14.12.');
    expect(answer.text).toContain('Kirjattu: en pääse.');
    expect(answer.text).toContain('Ma 14.12.2026 klo 9.00–15.00');
    expect((await eero.says('Tulen')).text).toContain('Kirjattu: tulen paikalle.');
    expect((await aino.says('Ketkä tulevat 14.12. yhteispäivään?')).text).toContain('Eero Korhonen');
    expect(await answers()).toEqual(['no', 'yes']);
  });

  test('to a day on which there is nothing offers the nearest', async () => {
    await invited();
    const asked = await liisa.says('Tulen 15.12.');
    expect(asked.text).toContain('Ti 15.12.2026 ei ole mitään, mihin voisit vastata');
    await liisa.presses(asked.card, 'ma 14.12.2026 klo 9.00–15.00 yhteispäivä');
    expect(await answers()).toEqual(['yes']);
  });

  test('to a group’s meeting is for its people', async () => {
    await foundGroup(house);
    await aino.says('Kutsu johtoryhmä koolle 14.12. klo 9');
    expect((await house.people.mika.says('Tulen 14.12.')).text).toContain('ryhmän jäsenet');
    expect((await liisa.says('Tulen 14.12.')).text).toContain('Kirjattu');
    expect(await answers()).toEqual(['yes']);
  });

  test('to what has been is refused', async () => {
    await invited();
    house.clock.set('2026-12-14T16:00');
    expect((await liisa.says('En pääse 14.12.2026')).text).toContain('on jo ollut');
  });
});
