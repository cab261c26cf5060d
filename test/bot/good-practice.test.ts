import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ locales: { johan: 'sv-FI', eero: 'en-GB' } });
});
afterEach(() => house.close());

const telephone = 'Ehdota hyvää käytäntöä: yhteinen puhelinpäivystys perjantaisin, Kymenlaakso';
const stateOf = async (title: string) =>
  (await house.db.selectFrom('practice').select('state').where('title', '=', title).executeTakeFirst())?.state;

describe('finding practices', () => {
  test('a question in Finnish finds the practice, its matched words in bold, with a button that opens it', async () => {
    const { sari } = house.people;
    const found = await sari.says('Löytyykö hyviä käytäntöjä nuorten ohjaamisesta?');
    expect(found.text).toContain('haulla ”nuorten ohjaaminen”');
    expect(found.text.split('\n')[1]).toBe('**Ohjaamo** koko alueelle');
    const open = await sari.presses(found.card, 'Avaa');
    expect(open.text).toContain('Työvoimaviranomainen vastaa nuorten Ohjaamo-toiminnasta koko alueella.');
    expect(buttonsOf(open.card)).toEqual(['Käytössä meillä', 'Kommentoi']);
  });

  test('questions in Swedish and in English find Finnish practices, answered in the language of who asks', async () => {
    const { johan, eero } = house.people;
    const swedish = await johan.says('Finns det god praxis om arbetsförmåga?');
    expect(swedish.text).toContain('träffar på ”arbetsförmåga”');
    expect(swedish.text).toContain('tuen tiimi: ydinkokoonpano');
    const english = await eero.says('Find good practices about young people');
    expect(english.text).toContain('for “young people”');
    expect(english.text).toContain('koko alueelle');
  });

  test('the field on the card searches again, and an empty one lists everything page by page', async () => {
    const { sari } = house.people;
    const first = await sari.says('Näytä hyvät käytännöt');
    expect(first.text).toContain('26 hyvää käytäntöä');
    expect(first.text).toContain('1–5 / 26');
    const second = await sari.presses(first.card, 'Näytä lisää');
    expect(second.text).toContain('6–10 / 26');
    const words = await sari.presses(second.card, 'Hae', { query: 'toimitiloissa' });
    expect(words.text).toContain('**toimitilat**');
  });

  test('a county in the question narrows the search, and says when it has nothing', async () => {
    const { sari } = house.people;
    const { card } = await sari.says('Etsi hyviä käytäntöjä terveystarkastuksista');
    const there = await sari.presses(card, 'Hae', { query: 'polku Pohjois-Pohjanmaalla' });
    expect(there.text).toContain('Työllistymisen tuen **polku**');
    expect(there.text).not.toContain('selvittämisen');
    const elsewhere = await sari.presses(there.card, 'Hae', { query: 'terveystarkastus Lapissa' });
    expect(elsewhere.text).toContain('Alueelta Lappi ei löytynyt. Tässä käytäntöjä muualta.');
  });

  test('a theme, a region and a tag narrow the search', async () => {
    const { sari } = house.people;
    const { card } = await sari.says('Näytä hyvät käytännöt');
    const themed = await sari.presses(card, 'Hae', { query: '', onlyTheme: 'palvelupolku', onlyRegion: 'all' });
    expect(themed.text).toContain('Työllistymisen tuen polku');
    expect(themed.text).not.toContain('Yhteiset toimitilat');
    const there = await sari.presses(card, 'Hae', { query: 'TYM', onlyTheme: 'all', onlyRegion: 'Etelä-Pohjanmaa' });
    expect(there.text).toContain('Kolme työllisyysaluetta');
    const inflected = await sari.presses(card, 'Hae', { query: 'TYM-sopimus Etelä-Pohjanmaalla' });
    expect(inflected.text).toContain('Kolme työllisyysaluetta');
    const tagged = await sari.presses(card, 'Hae', { query: '#ekosysteemi' });
    expect(tagged.text).toContain('Työllisyyden ekosysteemi');
    expect(tagged.text).not.toContain('Aluetiimit');
  });

  test('nothing found says so and offers the nearest words', async () => {
    const { sari } = house.people;
    const { card, text } = await sari.says('Löytyykö hyviä käytäntöjä zzyzxstä?');
    expect(text).toContain('ei löytynyt käytäntöjä');
    expect(buttonsOf(card)).toContain('Ehdota uutta');
    const word = buttonsOf(card).find((title) => !['Hae', 'Ehdota uutta'].includes(title)) ?? '';
    expect((await sari.presses(card, word)).text).toContain(`haulla ”${word}”`);
  });
});

describe('proposing a practice', () => {
  test('a sentence makes a proposal that only its maker and the secretaries find, until it is published', async () => {
    const { aino, sari, mika } = house.people;
    await foundGroup(house);
    const proposed = await sari.says(telephone);
    expect(proposed.text).toContain('Ehdotus kirjattu: Yhteinen puhelinpäivystys perjantaisin');
    expect(proposed.text).toContain('Kymenlaakso');
    expect(buttonsOf(proposed.card)).not.toContain('Julkaise');
    const search = 'Etsi hyviä käytäntöjä puhelinpäivystyksestä';
    expect((await sari.says(search)).text).toContain('ehdotus');
    expect((await mika.says(search)).text).not.toContain('päivystys**');

    const all = await aino.says('Näytä hyvät käytännöt');
    expect(all.text).toContain('Yksi ehdotus odottaa julkaisua.');
    const waiting = await aino.presses(all.card, 'Näytä ehdotukset');
    const open = await aino.presses(waiting.card, 'Avaa');
    const published = await aino.presses(open.card, 'Julkaise');
    expect(published.text).toContain('Julkaistu: Yhteinen puhelinpäivystys perjantaisin');
    expect((await mika.says(search)).text).toContain('**puhelinpäivystys**');

    await aino.presses(published.card, 'Kumoa');
    expect((await mika.says(search)).text).not.toContain('**puhelinpäivystys**');
  });

  test('a form asks for the rest, and what it says is found', async () => {
    const { sari } = house.people;
    const form = await sari.says('Ehdota hyvää käytäntöä');
    const done = await sari.presses(form.card, 'Tallenna', {
      title: 'Kahvihetki torstaisin',
      summary: 'Kolmen talon väki tapaa toisensa ilman asialistaa.',
      region: 'Lappi,national',
      tags: 'tapaaminen, verkostot',
    });
    expect(done.text).toContain('Ehdotus kirjattu: Kahvihetki torstaisin');
    expect(done.text).toContain('Lappi, valtakunnallinen');
    expect((await sari.says('Löytyykö hyviä käytäntöjä kahvihetkistä?')).text).toContain('**Kahvihetki**');
  });

  test('the maker completes the own proposal, and no one else who is not a secretary', async () => {
    const [sari, mika] = [house.people.sari.inChannel('Yleinen'), house.people.mika.inChannel('Yleinen')];
    const proposed = await sari.says(telephone);
    const form = await sari.presses(proposed.card, 'Täydennä');
    expect(textOf(form.card)).toContain('Yhteinen puhelinpäivystys perjantaisin');
    expect((await mika.presses(form.card, 'Tallenna', { summary: 'jotain muuta' })).text).toContain('ei ole');
    const summary = 'Yksi numero, kolme organisaatiota.';
    const changed = await sari.presses(form.card, 'Tallenna', { summary });
    expect(changed.text).toContain(summary);
    expect(changed.text).toContain('Kymenlaakso');
  });

  test('a button that is not for this person is refused and changes nothing', async () => {
    const [aino, mika] = [house.people.aino.inChannel('Yleinen'), house.people.mika.inChannel('Yleinen')];
    const { card } = await aino.says(telephone);
    expect((await mika.presses(card, 'Julkaise')).text).toContain('sihteeri');
    expect(await stateOf('Yhteinen puhelinpäivystys perjantaisin')).toBe('proposed');
    expect((await aino.presses(card, 'Julkaise')).text).toContain('Julkaistu');
  });

  test('one that looks like an old one is shown before anything is saved, and is saved when asked again', async () => {
    const { sari } = house.people;
    const { card, text } = await sari.says('Ehdota hyvää käytäntöä: yhteisiä toimitiloja');
    expect(text).toContain('Samankaltainen on jo: Yhteiset toimitilat');
    expect(await stateOf('Yhteisiä toimitiloja')).toBeUndefined();
    expect((await sari.presses(card, 'Avaa se')).text).toContain('Samoissa tiloissa');
    expect((await sari.presses(card, 'Ehdota silti')).text).toContain('Ehdotus kirjattu: Yhteisiä toimitiloja');
    expect(await stateOf('Yhteisiä toimitiloja')).toBe('proposed');
  });

  test('hostile text is shown as text', async () => {
    const { sari } = house.people;
    const form = await sari.says('Ehdota hyvää käytäntöä');
    const template = '$' + '{title}';
    const title = `[Paina tästä](http://paha.example) ${template} <b>x</b>\u202e`;
    const { card } = await sari.presses(form.card, 'Tallenna', { title, summary: '# otsikko\n- lista\n**lihava**' });
    expect(textOf(card)).toContain(`\\[Paina tästä\\](http://paha.example) ${template} \\<b\\>x\\</b\\>`);
    expect(textOf(card)).toContain('\\# otsikko\n\\- lista\n\\*\\*lihava\\*\\*');
    expect(JSON.stringify(card)).not.toContain('\u202e');
  });

  test('a title too long is sent back in its form, and nothing is kept', async () => {
    const { sari } = house.people;
    const { card } = await sari.says('Ehdota hyvää käytäntöä');
    const { text } = await sari.presses(card, 'Tallenna', { title: 'pitkä '.repeat(3000) });
    expect(text).toMatch(/on liian pitkä: enintään \d+ merkkiä\./);
    expect(await house.db.selectFrom('practice').select('id').execute()).toHaveLength(26);
  });
});

describe('the search box of messages', () => {
  test('finds published practices with a card that has no buttons', async () => {
    const { sari, mika } = house.people;
    await sari.says(telephone);
    const [hit] = await mika.searches('toimitilat');
    expect(hit?.title).toBe('Yhteiset toimitilat');
    expect(hit?.text).toContain('näkyvyys');
    expect(buttonsOf(hit?.card)).toEqual([]);
    expect(await mika.searches('puhelinpäivystys')).toEqual([]);
  });

  test('pages through everything when nothing is typed', async () => {
    const { mika } = house.people;
    const first = await mika.searches('', { skip: 0, count: 20 });
    const second = await mika.searches('', { skip: 20, count: 20 });
    expect(first).toHaveLength(20);
    expect(new Set([...first, ...second].map(({ title }) => title)).size).toBe(26);
  });

  test('a stranger finds nothing', async () => {
    const stranger = house.client.person('Veera Salo', { locale: 'fi-FI' });
    expect(await stranger.searches('toimitilat')).toEqual([]);
  });
});
