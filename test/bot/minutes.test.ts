import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import type { Person } from '../stand-in/client.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2027-01-12T09:00' });
  const { aino } = house.people;
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
  await aino.says('Lisää asialistalle hankinnat, 15 min');
  await aino.says('Aloita johtoryhmän kokous');
  await aino.says('Kohta 7');
  await aino.says('Päätös: hankitaan *ostopalveluna*');
  await aino.says('Tehtävä Niemelle: sopimusluonnos 29.1. mennessä');
  house.clock.set('2027-01-12T10:45');
});
afterEach(() => house.close());

const ended = () => house.people.aino.says('Päätä johtoryhmän kokous');
const state = async () => (await house.db.selectFrom('minutes').select('state').executeTakeFirstOrThrow()).state;
const linksIn = (text: string) =>
  [...text.matchAll(/\(http[^)]+(\/files\/[^)]+)\)/g)].map(([, path]) => `${house.url}${path}`);
const received = (person: Person, words: string) =>
  person.inbox().findLast(({ card }) => textOf(card).includes(words))?.card ?? null;

test('the draft is there at once: who was there, what was decided, who does what', async () => {
  const draft = await ended();
  expect(draft.text).toContain('Kokous päättyi. Muistion luonnos on valmis.');
  expect(draft.text).toContain('Työllisyysjohtoryhmän muistio ti 12.1.2027');
  expect(draft.text).toContain('Luonnos');
  expect(draft.text).toContain('7 Hankinnat');
  expect(draft.text).toContain('hankitaan \\*ostopalveluna\\*');
  expect(draft.text).toContain('sopimusluonnos (Liisa Niemi), pe 29.1.2027');
  expect(buttonsOf(draft.card)).toEqual([
    'Lähetä tarkistettavaksi',
    'Muokkaa muistiota',
    'Korjaa läsnäoloa',
    'Lataa tiedostona',
    'Kumoa',
  ]);
  expect((await house.people.liisa.says('Näytä johtoryhmän muistio')).text).toContain('Tämän voi tehdä');
  expect((await house.people.mika.says('Näytä johtoryhmän muistio')).text).toContain('Tämän voi tehdä');
});

test('from the draft to the approved minutes', async () => {
  const { aino, eero, liisa } = house.people;
  const draft = await ended();
  expect((await aino.says('Julkaise johtoryhmän muistio')).text).toContain('kun se on tarkistettu');
  await aino.presses(draft.card, 'Lähetä tarkistettavaksi');
  await house.tick();
  const question = received(eero, 'tarkista muistio. Onko kaikki oikein?');
  expect((await liisa.says('Muistio on tarkistettu')).text).toContain('Tämän voi tehdä');
  expect((await aino.says('Muistio on tarkistettu')).text).toContain('ryhmän puheenjohtaja tai varapuheenjohtaja');
  expect((await eero.presses(question, 'Muistio on oikein')).text).toContain('Tarkistettu.');
  await house.tick();
  const ready = received(aino, 'muistio on tarkistettu ja valmis julkaistavaksi');
  await aino.presses(ready, 'Julkaise muistio');
  await house.tick();
  const [posted] = house.posts('Johtoryhmä');
  expect(textOf(posted?.card)).toContain('Julkaistu, odottaa hyväksyntää');
  expect((await liisa.says('Näytä johtoryhmän muistio')).text).toContain('7 Hankinnat');
  expect((await eero.says('Hyväksy edellinen muistio')).text).toContain('hyväksytään seuraavassa kokouksessa');
  house.clock.set('2027-03-09T09:05');
  await aino.says('Aloita johtoryhmän kokous');
  const fourth = await aino.says('Kohta 4');
  expect(buttonsOf(fourth.card)).not.toContain('Hyväksy muistio');
  expect(buttonsOf((await eero.says('Näytä käynnissä oleva kokous')).card)).toContain('Hyväksy muistio');
  await aino.says('Kohta 6');
  expect((await aino.says('Hyväksy edellinen muistio')).text).toContain('Tämän voi tehdä ryhmän puheenjohtaja');
  expect((await eero.says('Hyväksy edellinen muistio')).text).toContain('Hyväksytty. Sisältö ei enää muutu.');
  const approval = 'Hyväksyttiin kokouksen ti 12.1.2027 muistio.';
  expect((await aino.says('Näytä käynnissä oleva kokous')).text).not.toContain(approval);
  expect((await aino.says('Kohta 4')).text).toContain(approval);
  await house.tick();
  expect(
    house
      .posts('Johtoryhmä')
      .map(({ card }) => textOf(card))
      .join(),
  ).toContain('Hyväksytty');
  await house.db.updateTable('person').set({ name: 'Joku Muu' }).where('name', '=', 'Liisa Niemi').execute();
  expect((await liisa.says('Näytä johtoryhmän muistio')).text).toContain('Liisa Niemi');
});

test('a draft that is not right goes back with what is wrong, is edited in a form and checked anew', async () => {
  const { aino, eero } = house.people;
  await ended();
  await aino.says('Lähetä muistio tarkistettavaksi');
  const form = await eero.says('Palauta muistio korjattavaksi');
  await eero.presses(form.card, 'Tallenna', { remark: 'päivä puuttuu' });
  await house.tick();
  const back = received(aino, 'Muistio palautettiin korjattavaksi. Eero Korhonen: päivä puuttuu');
  const which = await aino.presses(back, 'Muokkaa muistiota');
  const item = await house.db.selectFrom('agendaItem').select('id').where('title', '=', 'Hankinnat').executeTakeFirst();
  const lines = await aino.presses(which.card, 'Tallenna', { item: item?.id ?? '' });
  expect(textOf(lines.card)).toContain('hankitaan *ostopalveluna*');
  const edited = await aino.presses(lines.card, 'Tallenna', {
    decisions: 'hankitaan ostopalveluna 1.3. alkaen',
    notes: 'Keskusteltiin aikataulusta.\nLiite 1.',
  });
  expect(edited.text).toContain('Muistiota muutettu');
  expect(edited.text).toContain('**Päätös:** hankitaan ostopalveluna 1.3. alkaen');
  expect(edited.text).toContain('**Muistiin:** Liite 1.');
  expect(edited.text).not.toContain('\\*ostopalveluna');
  expect(await state()).toBe('draft');
  await aino.presses(edited.card, 'Kumoa');
  expect((await aino.says('Näytä johtoryhmän muistio')).text).toContain('\\*ostopalveluna');
});

test('the files open by links for one person and 15 minutes, until they are closed', async () => {
  const { aino } = house.people;
  await ended();
  const given = await aino.says('Lataa johtoryhmän muistio');
  const [docx = '', md = ''] = linksIn(given.text);
  const word = await fetch(docx);
  expect(word.headers.get('content-type')).toContain('wordprocessingml');
  expect(word.headers.get('content-disposition')).toContain('muistio-2027-01-12.docx');
  expect(word.headers.get('cache-control')).toContain('no-store');
  const xml = strFromU8(unzipSync(new Uint8Array(await word.arrayBuffer()))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('w:val="Heading1"');
  expect(xml).toContain('w:tblHeader');
  expect(xml).toContain('hankitaan *ostopalveluna*');
  const text = await (await fetch(md)).text();
  expect(text).toContain('# Työllisyysjohtoryhmän muistio ti 12.1.2027');
  expect(text).toContain('## 7 Hankinnat');
  expect(text).toContain('**Päätös:** hankitaan \\*ostopalveluna\\*');
  expect(text).toContain('| sopimusluonnos | Liisa Niemi | pe 29.1.2027 |');
  expect((await fetch(`${docx.slice(0, -1)}x`)).status).toBe(404);
  const rows = JSON.stringify(await house.db.selectFrom('download').selectAll().execute());
  expect(rows).not.toContain(docx.split('/').at(-1));
  expect((await aino.presses(given.card, 'Sulje linkit')).text).toContain('Linkit on suljettu');
  expect((await fetch(docx)).status).toBe(404);

  const [again = ''] = linksIn((await aino.says('Lataa johtoryhmän muistio')).text);
  expect((await fetch(again)).status).toBe(200);
  house.clock.set('2027-01-12T11:00');
  expect((await fetch(again)).status).toBe(404);
});

test('a link asked for in the channel is given one to one', async () => {
  const { aino } = house.people;
  await ended();
  const asked = await aino.inChannel('Johtoryhmä').says('Lataa johtoryhmän muistio');
  expect(asked.text).toBe('Vastasin sinulle kahdenkeskiseen keskusteluumme.');
  expect(linksIn(textOf(asked.private[0]?.card))).toHaveLength(2);
});

test('minutes that are late are asked of the secretary on their day', async () => {
  const { aino } = house.people;
  await ended();
  house.clock.set('2027-01-18T08:00');
  await house.tick();
  house.clock.set('2027-01-19T08:00');
  await house.tick();
  const card = aino
    .inbox()
    .map((post) => textOf(post.card))
    .find((text) => text.includes('määräaika on tänään'));
  expect(card).toContain('muistion määräaika on tänään');
});

test('a formal body’s minutes are checked by each of those it chose', async () => {
  const { aino, liisa, sari } = house.people;
  await house.db.updateTable('group').set({ formal: 1 }).execute();
  const people = await house.db.selectFrom('person').select(['id', 'name']).execute();
  const ids = (...names: string[]) => names.map((name) => people.find((one) => one.name === name)?.id).join(',');
  await aino.says('Esteellinen: Niemi');
  await aino.says('Eriävä mielipide Mäkelä: olisi pitänyt kilpailuttaa');
  const form = await aino.says('Merkitse läsnäolijat');
  await aino.presses(form.card, 'Tallenna', {
    present: ids('Aino Virtanen', 'Eero Korhonen', 'Liisa Niemi', 'Sari Mäkelä'),
    checkers: ids('Liisa Niemi', 'Sari Mäkelä'),
  });
  expect((await ended()).text).toContain('Työllisyysjohtoryhmän pöytäkirja');
  await aino.says('Lähetä muistio tarkistettavaksi');
  await house.tick();
  expect((await liisa.presses(received(liisa, 'tarkista pöytäkirja'), 'Pöytäkirja on oikein')).text).toContain(
    'Muut tarkastajat',
  );
  expect(await state()).toBe('checking');
  expect((await sari.says('Muistio on tarkistettu')).text).toContain('Tarkistettu.');
  expect(await state()).toBe('checked');
  const [, md = ''] = linksIn((await aino.says('Lataa johtoryhmän muistio')).text);
  const text = await (await fetch(md)).text();
  expect(text).toContain('## 7 § Hankinnat');
  expect(text).toContain('Sari Mäkelä, Pöytäkirjantarkastaja');
  expect(text).toContain('- **Pöytäkirjantarkastajat:** Liisa Niemi, Sari Mäkelä');
  expect(text).toContain('**Esteellinen:** Liisa Niemi');
  expect(text).toContain('**Eriävä mielipide:** Sari Mäkelä: olisi pitänyt kilpailuttaa');
});

test('the vice chair approves as well; that the quorum was broken stands in the minutes', async () => {
  const { aino, eero, liisa } = house.people;
  await house.db
    .updateTable('seat')
    .set({ role: 'viceChair' })
    .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Liisa Niemi'))
    .execute();
  await aino.says('Mäkelä poistui klo 9.30');
  await aino.says('Korhonen poistui klo 10.10');
  await ended();
  await aino.says('Lähetä muistio tarkistettavaksi');
  await eero.says('Muistio on tarkistettu');
  await aino.says('Julkaise johtoryhmän muistio');
  const [, md = ''] = linksIn((await aino.says('Lataa johtoryhmän muistio')).text);
  expect(await (await fetch(md)).text()).toContain(
    '**Päätösvaltaisuus:** aluksi päätösvaltainen, jäsenistä paikalla 3/3; ei päätösvaltainen klo 10.10 alkaen',
  );
  house.clock.set('2027-03-09T09:05');
  await aino.says('Aloita johtoryhmän kokous');
  expect((await liisa.says('Hyväksy edellinen muistio')).text).toContain('Hyväksytty.');
});
