import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2027-01-12T08:55' });
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await house.people.aino.says('Lisää asialistalle hankinnat, esittelijänä Niemi, 15 min');
});
afterEach(() => house.close());

const start = () => house.people.aino.says('Aloita johtoryhmän kokous');
const entries = () => house.db.selectFrom('minutesEntry').select(['kind', 'text']).orderBy('createdAt').execute();

test('a meeting is begun on its day, with its quorum told and the first item in hand', async () => {
  const { liisa, aino } = house.people;
  expect((await liisa.says('Aloita johtoryhmän kokous')).text).toContain('Tämän voi tehdä');
  const begun = await start();
  expect(begun.text).toContain('Kokous käynnissä: Työllisyysjohtoryhmä');
  expect(begun.text).toContain('Kokous on päätösvaltainen: jäsenistä paikalla 3/3, yhteensä 4.');
  expect(begun.text).toContain('1 Kokouksen avaus');
  expect(begun.text).toContain('Seuraavaksi: 2 Laillisuus ja päätösvaltaisuus');
  expect(buttonsOf(begun.card)).toEqual([
    'Seuraava kohta',
    'Kirjaa',
    'Lisää tehtävä',
    'Läsnäolo',
    'Päätä kokous',
    'Kumoa',
  ]);
  await aino.presses(begun.card, 'Kumoa');
  expect(await house.db.selectFrom('meeting').selectAll().execute()).toEqual([]);
});

test('not before its day', async () => {
  house.clock.set('2027-01-11T09:00');
  expect((await start()).text).toContain('Seuraava kokous on ti 12.1.2027 klo 9.00. Sen voi aloittaa sinä päivänä.');
  expect((await house.people.aino.says('Päätös: jotain')).text).toContain('Yhtään kokousta ei ole nyt käynnissä');
});

test('a decision and a task take one line each, and stand under the item in hand', async () => {
  const { aino } = house.people;
  await start();
  const seventh = await aino.says('Kohta 7');
  expect(seventh.text).toContain('7 Hankinnat');
  expect(seventh.text).toContain('esittelijä Liisa Niemi · 15 min');
  const decided = await aino.says('Päätös: hankitaan ostopalveluna 1.3. alkaen');
  expect(decided.text).toContain('**Päätös:** hankitaan ostopalveluna 1.3. alkaen');
  const noted = await aino.says('Muistiin: keskusteltiin aikataulusta');
  expect(noted.text).toContain('**Muistiin:** keskusteltiin aikataulusta');
  await aino.says('Tehtävä Niemelle: sopimusluonnos 29.1. mennessä');
  const shown = await aino.says('Näytä käynnissä oleva kokous');
  expect(shown.text).toContain('**Tehtävä:** sopimusluonnos (Liisa Niemi), pe 29.1.2027');
  await aino.presses(noted.card, 'Kumoa');
  expect(await entries()).toEqual([{ kind: 'decision', text: 'hankitaan ostopalveluna 1.3. alkaen' }]);
  expect((await aino.presses(shown.card, 'Seuraava kohta')).text).not.toContain('hankitaan ostopalveluna');
});

test('two people who type at once lose nothing', async () => {
  const { aino, eero } = house.people;
  await start();
  await Promise.all([
    aino.says('Päätös: hankitaan ostopalveluna'),
    eero.says('Päätös: seurataan puolivuosittain'),
    aino.says('Muistiin: keskustelu oli vilkas'),
  ]);
  expect((await entries()).map(({ text }) => text).sort()).toEqual([
    'hankitaan ostopalveluna',
    'keskustelu oli vilkas',
    'seurataan puolivuosittain',
  ]);
});

test('attendance is taken in a form by organisation; without a chair there is no quorum', async () => {
  const { aino } = house.people;
  await house.db.updateTable('person').set({ organisation: 'Siun sote' }).where('name', '=', 'Liisa Niemi').execute();
  await start();
  const form = await aino.says('Merkitse läsnäolijat');
  expect(textOf(form.card)).toContain('Siun sote: Liisa Niemi');
  const id = async (name: string) =>
    (await house.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
  const taken = await aino.presses(form.card, 'Tallenna', {
    present: await id('Aino Virtanen'),
    remote: await id('Liisa Niemi'),
  });
  expect(taken.text).toContain('Kokous ei ole päätösvaltainen: tarvitaan 2 jäsentä tai varajäsentä, puheenjohtaja');
  expect(taken.text).toContain('**Siun sote:** Liisa Niemi (etänä)');
  expect(taken.text).toContain('**Poissa:** Eero Korhonen, Sari Mäkelä');
  const came = await aino.says('Korhonen saapui klo 9.20');
  expect(came.text).toContain('Eero Korhonen saapui klo 9.20');
  expect(came.text).toContain('Kokous on päätösvaltainen: jäsenistä paikalla 2/3');
  expect(came.text).toContain('Kokous on nyt päätösvaltainen.');
  const left = await aino.says('Korhonen poistui klo 10.30');
  expect(left.text).toContain('Eero Korhonen poistui klo 10.30. Kokous ei ole enää päätösvaltainen.');
  expect(left.text).toContain('Kokous ei ole päätösvaltainen');
});

test('a guest needs to be nobody here', async () => {
  const { aino } = house.people;
  await start();
  expect((await aino.says('Vieras: Anna Salminen, Kela')).text).toContain('Vieras lisätty: Anna Salminen');
  const row = await house.db.selectFrom('attendance').selectAll().where('personId', 'is', null).execute();
  expect(row.map(({ name, organisation }) => [name, organisation])).toEqual([['Anna Salminen', 'Kela']]);
});

test('dissent and disqualification are of formal bodies', async () => {
  const { aino } = house.people;
  await start();
  expect((await aino.says('Esteellinen: Niemi')).text).toContain('vain muodollisen toimielimen');
  await house.db.updateTable('group').set({ formal: 1 }).execute();
  expect((await aino.says('Esteellinen: Niemi')).text).toContain('**Esteellinen:** Liisa Niemi');
  const dissent = await aino.says('Eriävä mielipide Niemi: olisi pitänyt kilpailuttaa');
  expect(dissent.text).toContain('**Eriävä mielipide:** Liisa Niemi: olisi pitänyt kilpailuttaa');
});

test('who is disqualified does not count while that item is in hand', async () => {
  const { aino } = house.people;
  await house.db.updateTable('group').set({ formal: 1 }).execute();
  await start();
  await aino.says('Mäkelä poistui klo 9.10');
  await aino.says('Kohta 7');
  const out = await aino.says('Esteellinen: Niemi');
  expect(out.text).toContain('**Esteellinen:** Liisa Niemi. Kokous ei ole enää päätösvaltainen.');
  expect((await aino.says('Seuraava kohta')).text).toContain('Kokous on päätösvaltainen: jäsenistä paikalla 2/3');
});

test('checkers of the minutes are chosen in one line, of those who are there, at a formal body’s meeting', async () => {
  const { aino, liisa } = house.people;
  await start();
  expect((await aino.says('Pöytäkirjantarkastajiksi Niemi ja Mäkelä')).text).toContain('vain muodollisen toimielimen');
  await house.db.updateTable('group').set({ formal: 1 }).execute();
  expect((await liisa.says('Pöytäkirjantarkastajiksi Niemi ja Mäkelä')).text).toContain('Tämän voi tehdä');
  const form = await aino.says('Merkitse läsnäolijat');
  const people = await house.db.selectFrom('person').select(['id', 'name']).execute();
  const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
  const present = ['Aino Virtanen', 'Eero Korhonen', 'Liisa Niemi'].map(idOf).join(',');
  await aino.presses(form.card, 'Tallenna', { present });
  const away = await aino.says('Valitaan pöytäkirjantarkastajiksi Niemi ja Mäkelä');
  expect(away.text).toContain('valitaan läsnä olevista, ja poissa on: Sari Mäkelä');
  const chosen = await aino.says('Pöytäkirjantarkastajiksi Niemi ja Korhonen');
  expect(chosen.text).toContain('Pöytäkirjantarkastajat: Liisa Niemi, Eero Korhonen');
  const row = () => house.db.selectFrom('meeting').select('checkers').executeTakeFirstOrThrow();
  expect(JSON.parse((await row()).checkers)).toEqual([idOf('Liisa Niemi'), idOf('Eero Korhonen')]);
  await aino.presses(chosen.card, 'Kumoa');
  expect(await row()).toEqual({ checkers: '[]' });
});

test('four people who type at once lose nothing: decisions, notes, tasks, who came and who left', async () => {
  const { aino, eero, liisa, sari } = house.people;
  await house.db.updateTable('seat').set({ role: 'viceChair' }).where('role', '=', 'member').execute();
  await start();
  const lines = Array.from({ length: 5 }, (_, n) => [
    aino.says(`Päätös: hankitaan erä ${n}`),
    eero.says(`Muistiin: puhuttiin asiasta ${n}`),
    liisa.says(`Päätös: seurataan vaihetta ${n}`),
    sari.says(`Tehtävä Korhoselle: selvitys ${n} 29.1. mennessä`),
  ]).flat();
  await Promise.all([...lines, aino.says('Vieras: Anna Salminen, Kela'), eero.says('Mäkelä saapui klo 9.20')]);
  expect((await entries()).filter(({ kind }) => kind === 'decision')).toHaveLength(10);
  expect((await entries()).filter(({ kind }) => kind === 'note')).toHaveLength(5);
  expect(await house.db.selectFrom('task').select('id').execute()).toHaveLength(5);
  const there = await house.db.selectFrom('attendance').select(['name', 'arrivedAt']).execute();
  expect(there.map(({ name }) => name).sort()).toEqual([
    'Aino Virtanen',
    'Anna Salminen',
    'Eero Korhonen',
    'Liisa Niemi',
    'Sari Mäkelä',
  ]);
  expect(there.find(({ name }) => name === 'Sari Mäkelä')?.arrivedAt).toBe('2027-01-12T09:20');
});
