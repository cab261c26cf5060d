import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/client.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const premises = async () =>
  house.db.selectFrom('practice').selectAll().where('title', '=', 'Yhteiset toimitilat').executeTakeFirstOrThrow();

describe('a practice in use', () => {
  test('a sentence says so for the whole organisation, once asked which it is; another sees it', async () => {
    const { sari, mika } = house.people;
    const form = await sari.says('Meillä on yhteiset toimitilat käytössä');
    const said = await sari.presses(form.card, 'Tallenna', { organisation: 'Joensuun työllisyysalue' });
    expect(said.text).toContain('Joensuun työllisyysalue käyttää käytäntöä Yhteiset toimitilat');
    const opened = await mika.says('Avaa käytäntö Yhteiset toimitilat');
    expect(opened.text).toContain('Joensuun työllisyysalue');
    await sari.presses(said.card, 'Kumoa');
    expect((await mika.says('Avaa käytäntö Yhteiset toimitilat')).text).not.toContain('Joensuun');
  });

  test('an organisation counts once, and may stop', async () => {
    const { sari, mika } = house.people;
    await house.db.updateTable('person').set({ organisation: 'Kela' }).execute();
    await sari.says('Meillä on yhteiset toimitilat käytössä');
    const again = await mika.says('Meillä on yhteiset toimitilat käytössä');
    expect(await house.db.selectFrom('practiceUse').select('organisation').execute()).toEqual([
      { organisation: 'Kela' },
    ]);
    const stopped = await mika.presses(again.card, 'Ei enää käytössä');
    expect(stopped.text).toContain('Kela ei enää käytä');
    expect(await house.db.selectFrom('practiceUse').select('id').execute()).toEqual([]);
  });

  test('a comment is read by the next one, as text', async () => {
    const { sari, mika } = house.people;
    const form = await sari.says('Kommentoi käytäntöä Yhteiset toimitilat');
    const hostile = 'Toimii **meillä** [katso](http://paha.example)';
    expect((await sari.presses(form.card, 'Tallenna', { comment: hostile })).text).toContain('Kommentti lisätty');
    const { text } = await mika.says('Avaa käytäntö Yhteiset toimitilat');
    expect(text).toContain('Toimii \\*\\*meillä\\*\\* \\[katso\\](http://paha.example)');
    expect(text).toContain('Sari Mäkelä, ma 23.11.2026');
  });

  test('a comment with a personal identity code is refused and not kept', async () => {
    const { sari } = house.people;
    const form = await sari.says('Kommentoi käytäntöä Yhteiset toimitilat');
    await sari.presses(form.card, 'Tallenna', { comment: 'asiakas 131052-308T kiitti' });
    expect(await house.db.selectFrom('practiceComment').select('id').execute()).toEqual([]);
  });

  test('words that fit several practices are asked about', async () => {
    const { sari } = house.people;
    const { card } = await sari.says('Avaa käytäntö johtoryhmä');
    expect(buttonsOf(card).length).toBeGreaterThan(1);
    expect((await sari.presses(card, buttonsOf(card)[0] ?? '')).text).toContain('Teema');
  });

  test('words that fit none are told', async () => {
    const { sari } = house.people;
    expect((await sari.says('Avaa käytäntö Zzyzx')).text).toContain('Käytäntöä ”Zzyzx” ei löytynyt.');
  });
});

describe('curating', () => {
  test('earlier versions stay, with who and when, and are shown whole', async () => {
    const { aino, mika } = house.people;
    const form = await aino.says('Täydennä käytäntöä Yhteiset toimitilat');
    await aino.presses(form.card, 'Tallenna', { summary: 'Uusi kuvaus.' });
    const history = await aino.says('Näytä käytännön Yhteiset toimitilat historia');
    expect(history.text).toContain('Yhteiset toimitilat: 2 versiota');
    expect(history.text).toContain('Aino Virtanen: muutti');
    const first = await aino.presses(history.card, 'Avaa versio 1');
    expect(first.text).toContain('Samoissa tiloissa');
    expect(first.text).not.toContain('Uusi kuvaus');
    expect((await mika.says('Näytä käytännön Yhteiset toimitilat historia')).text).toContain('sihteeri');
  });

  test('a proposal is published by its name, and is to be checked in a year', async () => {
    const { aino, sari } = house.people;
    await sari.says('Ehdota hyvää käytäntöä: yhteinen puhelinpäivystys perjantaisin, Kymenlaakso');
    const { text } = await aino.says('Julkaise käytäntö puhelinpäivystys');
    expect(text).toContain('Julkaistu: Yhteinen puhelinpäivystys perjantaisin');
    const row = await house.db
      .selectFrom('practice')
      .select(['publishedOn', 'checkBy'])
      .where('title', 'like', '%päivystys%')
      .executeTakeFirst();
    expect(row).toEqual({ publishedOn: '2026-11-23', checkBy: '2027-11-23' });
  });

  test('what is checked is to be checked again in a year, by those who may', async () => {
    const { aino, mika } = house.people;
    house.clock.set('2027-11-10T09:00');
    const opened = await aino.says('Avaa käytäntö Yhteiset toimitilat');
    expect(opened.text).toContain('Tarkista viimeistään ti 23.11.2027');
    await aino.presses(opened.card, 'On ajan tasalla');
    expect((await premises()).checkBy).toBe('2028-11-10');
    expect((await mika.says('Käytäntö Yhteiset toimitilat on tarkistettu')).text).toContain('vain sihteeri');
  });
});
