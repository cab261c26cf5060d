import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const lastPost = (channel: string) => house.posts(channel).at(-1)?.card ?? null;

test('an agenda is posted in both languages of its channel, its buttons once with both titles', async () => {
  const said = await aino.inChannel('Johtoryhmä').says('Tämä kanava suomeksi ja ruotsiksi');
  expect(said.text).toContain('Kanavan Johtoryhmä kielet: suomi, ruotsi.');
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await aino.says('Julkaise asialista');
  await house.tick();
  const text = textOf(lastPost('Johtoryhmä'));
  expect(text).toContain('Asialista');
  expect(text).toContain('Ärendelista');
  expect(text).toContain('ti 12.1.2027');
  expect(text).toContain('tis 12.1.2027');
  const buttons = buttonsOf(lastPost('Johtoryhmä'));
  expect(buttons).toContain('Tulen / Kommer');
  expect(new Set(buttons).size).toBe(buttons.length);
});

test('a card that stands there follows when the languages change, and again when that is taken back', async () => {
  await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
  const asked = await aino.says('lähetä siitä kutsu');
  await aino.presses(asked.card, 'Johtoryhmä');
  await house.tick();
  expect(textOf(lastPost('Johtoryhmä'))).not.toMatch(/mån 30.11.2026/i);
  const set = await aino.inChannel('Johtoryhmä').says('kanavan kielet ovat suomi ja ruotsi');
  await house.tick();
  const invitation = () =>
    house.posts('Johtoryhmä').find(({ card }) => textOf(card).includes('Ma 30.11.2026'))?.card ?? null;
  expect(textOf(invitation())).toContain('Mån 30.11.2026');
  expect(buttonsOf(invitation())).toContain('Tulen / Kommer');
  await aino.inChannel('Johtoryhmä').presses(set.card, 'Kumoa');
  expect(
    (await house.db.selectFrom('channel').select('locales').where('name', '=', 'Johtoryhmä').execute())[0]?.locales,
  ).toBeNull();
});

test('a changed day is told in both, other channels keep the language of the workspace', async () => {
  await aino.inChannel('Johtoryhmä').says('kanavan kielet ovat ruotsi ja suomi');
  await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
  house.clock.pass({ minutes: 1 });
  await aino.inChannel('Johtoryhmä').says('peru maanantai ja kerro ryhmälle');
  await house.tick();
  expect(textOf(lastPost('Johtoryhmä'))).toMatch(/Inställt.*mån 30\.11\.2026.*Peruttu.*ma 30\.11\.2026/s);
});

test('one to one the channel is chosen in a form; only an admin may', async () => {
  const form = await aino.says('vaihda kanavan kielet');
  const channel = await house.db
    .selectFrom('channel')
    .select('id')
    .where('name', '=', 'Johtoryhmä')
    .executeTakeFirstOrThrow();
  const set = await aino.presses(form.card, 'Tallenna', {
    languageChannel: channel.id,
    locale: 'sv',
    secondLocale: 'en',
  });
  expect(set.text).toContain('ruotsi, englanti');
  const refused = await house.people.eero.says('vaihda kanavan kielet');
  expect(refused.text).toContain('työtilan ylläpitäjä');
  const forged = await house.people.eero.forges(refused.card, {
    verb: 'settings.channelLanguages',
    languageChannel: channel.id,
    locale: 'fi',
  });
  expect(forged.text).toContain('työtilan ylläpitäjä');
  expect(
    (await house.db.selectFrom('channel').select('locales').where('id', '=', channel.id).execute())[0]?.locales,
  ).toBe('sv,en');
});

test('the language of a person follows Teams until the person has chosen one', async () => {
  const own = await openHouse({ locales: { johan: 'sv-FI' } });
  const { johan } = own.people;
  expect((await johan.says('Hjälp')).text).toContain('Så här');
  await johan.says('Speak English');
  expect((await johan.says('help')).text).toContain('How');
  const row = await own.db
    .selectFrom('person')
    .select(['locale', 'localeChosen'])
    .where('name', '=', 'Johan Nyman')
    .executeTakeFirst();
  expect(row).toEqual({ locale: 'en', localeChosen: 1 });
  await own.close();
});
