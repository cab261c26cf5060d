import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/card.ts';
import { foundGroup } from './leadership.ts';

let house: House;
afterEach(() => house.close());

const seats = (of: House) =>
  of.db
    .selectFrom('seat')
    .innerJoin('person', 'person.id', 'seat.personId')
    .leftJoin('person as principal', 'principal.id', 'seat.deputyFor')
    .select(['person.name', 'seat.role', 'principal.name as deputyFor', 'person.organisation', 'person.email'])
    .orderBy('person.name')
    .execute();

test('a group is made by a sentence, with its seats, its channel and the standing agenda of the field', async () => {
  house = await openHouse();
  const answer = await foundGroup(house);
  expect(answer.text).toContain('Ryhmä on luotu: Työllisyysjohtoryhmä');
  expect(answer.text).toContain('**Puheenjohtaja:** Eero Korhonen');
  expect(answer.text).toContain('**Sihteeri:** Aino Virtanen');
  expect(answer.text).toContain('Asialista julkaistaan kanavalla Johtoryhmä.');
  const group = await house.db.selectFrom('group').selectAll().executeTakeFirstOrThrow();
  expect(JSON.parse(group.template)).toContainEqual({ title: 'Päätös- ja keskusteluasiat', heading: true });
});

test('undo takes the whole group back', async () => {
  house = await openHouse();
  const { aino } = house.people;
  const answer = await foundGroup(house);
  await aino.presses(answer.card, 'Kumoa');
  expect(await house.db.selectFrom('group').selectAll().execute()).toEqual([]);
  expect(await seats(house)).toEqual([]);
});

test('a formal body has an esityslista, and its form keeps what was chosen', async () => {
  house = await openHouse();
  const { aino } = house.people;
  const form = await aino.says('Luo uusi ryhmä');
  const id = async (name: string) =>
    (await house.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
  const made = await aino.presses(form.card, 'Tallenna', {
    kind: 'tymBoard',
    chair: await id('Eero Korhonen'),
    members: `${await id('Liisa Niemi')},${await id('Mika Lehtonen')}`,
    formality: 'formal',
  });
  expect(made.text).toContain('Ryhmä on luotu: TYM-johtoryhmä');
  expect(made.text).toContain('2 jäsentä');
  const group = await house.db.selectFrom('group').selectAll().executeTakeFirstOrThrow();
  expect(group.formal).toBe(1);
  expect(group.template).toContain('Esityslistan hyväksyminen');
});

test('a group of the same name is refused, one of no kind of ours asks its name', async () => {
  house = await openHouse();
  const { aino } = house.people;
  await foundGroup(house);
  expect((await foundGroup(house)).text).toContain('Ryhmä Työllisyysjohtoryhmä on jo olemassa');
  const form = await aino.says('Luo uusi ryhmä');
  const asked = await aino.presses(form.card, 'Tallenna', { kind: 'otherGroup' });
  expect(asked.text).toContain('Täydennä puuttuvat kohdat');
  expect((await aino.presses(asked.card, 'Tallenna', { name: 'Kuntakokeilun ohjausryhmä' })).text).toContain(
    'Ryhmä on luotu: Kuntakokeilun ohjausryhmä',
  );
});

test('only an admin makes groups and seats people, and a refusal says so', async () => {
  house = await openHouse();
  const { mika, eero, aino } = house.people;
  expect((await mika.says('Luo aluetiimi')).text).toContain('Tämän voi tehdä työtilan ylläpitäjä.');
  await foundGroup(house);
  expect((await eero.says('Lisää Lehtonen johtoryhmän jäseneksi')).text).toContain('ylläpitäjä');
  expect((await aino.says('Lisää Lehtonen johtoryhmän jäseneksi')).text).toContain('Mika Lehtonen on nyt jäsen');
  expect((await aino.says('Lisää Lehtonen johtoryhmän jäseneksi')).text).toContain('Mitään ei muutettu');
});

test('a channel of nobody here is refused, whatever a card says', async () => {
  house = await openHouse();
  const { aino } = house.people;
  const form = await aino.says('Luo uusi ryhmä');
  const made = await aino.presses(form.card, 'Tallenna', { kind: 'areaTeam', channel: 'made-up' });
  expect(made.text).toContain('Tämä painike ei ole enää käytössä');
  expect(await house.db.selectFrom('group').selectAll().execute()).toEqual([]);
});

test('the groups are listed with buttons to each', async () => {
  house = await openHouse();
  const { aino, mika } = house.people;
  expect((await mika.says('Näytä ryhmät')).text).toContain('Ryhmiä ei ole vielä');
  await foundGroup(house);
  const list = await aino.says('Näytä ryhmät');
  expect(list.text).toContain('**Työllisyysjohtoryhmä:** 4 henkilöä');
  const shown = await aino.presses(list.card, 'Työllisyysjohtoryhmä');
  expect(shown.text).toContain('**Sihteeri:** Aino Virtanen');
  expect(buttonsOf(shown.card)).toContain('Näytä asialista');
});

const rows = [
  'Nimi\tRooli\tOrganisaatio\tSähköposti\tKenen varajäsen',
  'Eero Korhonen\tpuheenjohtaja\tJoensuun työllisyysalue',
  'Niemi Liisa\tvarapuheenjohtaja\tSiun sote',
  'Maija Salo\tjäsen\tKela\tmaija.salo@esimerkki.fi',
  'Sari Mäkelä\tvarajäsen\tSiun sote\t\tNiemi',
  'Tuntematon\tjäsen',
  '\tjäsen\tKela',
  'Mika Lehtonen\tvaltuutettu',
  'Eero Korhonen\tjäsen',
  'Johan Nyman\tvarajäsen\t\t\tPekka Poissa',
].join('\n');

test('pasted members are seated row by row, and what was refused is told with the reason', async () => {
  house = await openHouse();
  const { aino } = house.people;
  await foundGroup(house);
  const report = await aino.says(`Tuo johtoryhmän jäsenet:\n${rows}`);
  expect(report.text).toContain('Työllisyysjohtoryhmä: 4 riviä tuotiin');
  expect(report.text).toContain('**Lisätty:** Maija Salo');
  expect(report.text).toContain('5 riviä jäi tuomatta');
  expect(report.text).toContain('Rivi 5: ”Tuntematon” ei riitä');
  expect(report.text).toContain('Rivi 6: nimi puuttuu');
  expect(report.text).toContain('Rivi 7: roolia ”valtuutettu” ei ole');
  expect(report.text).toContain('Rivi 8: Eero Korhonen on jo ylempänä');
  expect(report.text).toContain('Rivi 9: henkilöä ”Pekka Poissa”');
  const seated = await seats(house);
  expect(seated.map(({ name, role, deputyFor }) => [name, role, deputyFor])).toEqual([
    ['Aino Virtanen', 'secretary', null],
    ['Eero Korhonen', 'chair', null],
    ['Liisa Niemi', 'viceChair', null],
    ['Maija Salo', 'member', null],
    ['Sari Mäkelä', 'deputy', 'Liisa Niemi'],
  ]);
  const shown = await aino.says('Ketkä kuuluvat johtoryhmään?');
  expect(shown.text).toContain('Liisa Niemi (Siun sote); varajäsen Sari Mäkelä (Siun sote)');
  expect(shown.text).toContain('Tunnen toistaiseksi vain nimeltä: Maija Salo');
});

test('the same rows twice change nothing', async () => {
  house = await openHouse();
  const { aino } = house.people;
  await foundGroup(house);
  const good = rows.split('\n').slice(0, 5).join('\n');
  await aino.says(good);
  const before = await house.db.selectFrom('change').selectAll().execute();
  const again = await aino.says(good);
  expect(again.text).toContain('kaikki rivit olivat jo tallessa');
  expect(buttonsOf(again.card)).not.toContain('Kumoa');
  expect(await house.db.selectFrom('change').selectAll().execute()).toEqual(before);
});

test('who is known by name is recognised when the roster shows the person, and keeps the seat', async () => {
  house = await openHouse();
  const { aino } = house.people;
  await foundGroup(house);
  await aino.says('Nimi;Rooli\nMaija Salo;sihteeri\nMika Lehtonen;jäsen');
  const maija = house.client.person('Maija Salo', {});
  await house.team.gains(maija);
  expect((await maija.says('Näytä johtoryhmän asialista')).text).toContain('seuraavaa kokousta ei ole vielä sovittu');
  const people = await house.db.selectFrom('person').selectAll().where('name', '=', 'Maija Salo').execute();
  expect(people.map(({ teamsId }) => teamsId)).toEqual([maija.teamsId]);
});

test('a personal identity code in any cell is refused with everything else, and kept nowhere', async () => {
  house = await openHouse();
  const { aino } = house.people;
  await foundGroup(house);
  const refused = await aino.says('Nimi;Rooli\nMaija Salo;jäsen\nPekka Salo 131052-308T;jäsen');
  expect(refused.text).toContain('henkilötunnus');
  expect(await house.db.selectFrom('person').select('name').where('name', 'like', '%Salo%').execute()).toEqual([]);
});

test('undo takes pasted seats back', async () => {
  house = await openHouse();
  const { aino } = house.people;
  await foundGroup(house);
  const before = (await seats(house)).map(({ name }) => name);
  const report = await aino.says('Nimi;Rooli\nMaija Salo;jäsen\nMika Lehtonen;jäsen');
  await aino.presses(report.card, 'Kumoa');
  expect((await seats(house)).map(({ name }) => name)).toEqual(before);
});

test('in Swedish and English the group is shown in the reader’s words', async () => {
  house = await openHouse({ locales: { johan: 'sv-FI', mika: 'en-GB' } });
  const { johan, mika } = house.people;
  await foundGroup(house);
  expect((await johan.says('Vilka hör till ledningsgruppen?')).text).toContain('**Ordförande:** Eero Korhonen');
  expect((await mika.says('Who is in the leadership group?')).text).toContain('**Secretary:** Aino Virtanen');
});
