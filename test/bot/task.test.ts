import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/card.ts';
import { foundGroup } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  await foundGroup(house);
});
afterEach(() => house.close());

const draft = 'Tehtävä Niemelle ja Virtaselle: luonnos TYM-sopimuksesta 15.1. mennessä';

test('a sentence gives a task to several people of the group, with the date written out', async () => {
  const { aino, liisa } = house.people;
  const added = await aino.says(draft);
  expect(added.text).toContain('Tehtävä lisätty: luonnos TYM-sopimuksesta');
  expect(added.text).toContain('Aino Virtanen, Liisa Niemi');
  expect(added.text).toContain('pe 15.1.2027');
  expect(added.text).toContain('yöllisyysjohtoryhmä');
  const mine = await liisa.says('Mitä tehtäviä minulla on?');
  expect(mine.text).toContain('Sinulla on yksi tehtävä');
  expect(mine.text).toContain('luonnos TYM-sopimuksesta');
});

test('undo takes the task back with its owners', async () => {
  const { aino } = house.people;
  const { card } = await aino.says(draft);
  await aino.presses(card, 'Kumoa');
  expect(await house.db.selectFrom('task').select('id').execute()).toEqual([]);
  expect(await house.db.selectFrom('taskOwner').select('id').execute()).toEqual([]);
});

test('words of the title in any form mark the task as done', async () => {
  const { aino, liisa } = house.people;
  await aino.says(draft);
  const done = await liisa.says('TYM-sopimuksen luonnos on valmis');
  expect(done.text).toContain('Valmis: luonnos TYM-sopimuksesta');
  expect((await aino.says('Mitä tehtäviä minulla on?')).text).toContain('Sinulla ei ole avoimia tehtäviä');
});

test('words that fit two tasks are asked about, with the dates', async () => {
  const { aino } = house.people;
  await aino.says('Tehtävä minulle: raportti budjetista 29.1. mennessä');
  await aino.says('Tehtävä minulle: raportti hankkeista 26.2. mennessä');
  const asked = await aino.says('Raportti on valmis');
  expect(buttonsOf(asked.card)).toEqual(['raportti budjetista, pe 29.1.2027', 'raportti hankkeista, pe 26.2.2027']);
  const done = await aino.presses(asked.card, 'raportti hankkeista, pe 26.2.2027');
  expect(done.text).toContain('Valmis: raportti hankkeista');
});

test('words that fit none show the open tasks', async () => {
  const { aino } = house.people;
  await aino.says(draft);
  const { text } = await aino.says('Budjetti on valmis');
  expect(text).toContain('En löytänyt avointa tehtävää');
  expect(text).toContain('luonnos TYM-sopimuksesta');
});

test('the list says what is late in words, late first, and a button marks a row without losing the list', async () => {
  const { aino } = house.people;
  await aino.says('Tehtävä minulle: kutsu kehittämispäivään 4.12. mennessä');
  await aino.says('Tehtävä minulle: tilojen varaus 27.11. mennessä');
  house.clock.set('2026-11-30T09:00');
  const list = await aino.says('Mitä tehtäviä minulla on?');
  expect(list.text).toContain('Sinulla on 2 tehtävää, yksi myöhässä');
  expect(list.text.indexOf('tilojen varaus')).toBeLessThan(list.text.indexOf('kutsu kehittämispäivään'));
  expect(list.text).toContain('3 päivää myöhässä');
  const after = await aino.presses(list.card, 'Valmis');
  expect(after.text).toContain('Valmis: tilojen varaus');
  expect(after.text).toContain('kutsu kehittämispäivään');
  expect(buttonsOf(after.card)).toContain('Kumoa');
  expect((await aino.says('Myöhässä olevat tehtävät')).text).toContain('Mikään tehtävä ei ole myöhässä');
});

test('a task without a date is asked for it in a form that holds the rest', async () => {
  const { aino } = house.people;
  const form = await aino.says('Tehtävä Niemelle: kokoa tilastot');
  expect(form.text).toContain('kokoa tilastot');
  const added = await aino.presses(form.card, 'Tallenna', { due: '2026-12-11' });
  expect(added.text).toContain('Liisa Niemi');
  expect(added.text).toContain('pe 11.12.2026');
});

test('a due date that has passed is asked about', async () => {
  const { aino } = house.people;
  const form = await aino.says('Tehtävä Niemelle: kokoa tilastot');
  const asked = await aino.presses(form.card, 'Tallenna', { due: '2026-11-20' });
  expect(asked.text).toContain('Määräaika pe 20.11.2026 on jo mennyt');
  expect(await house.db.selectFrom('task').select('id').execute()).toEqual([]);
  const added = await aino.presses(asked.card, 'la 20.11.2027');
  expect(added.text).toContain('la 20.11.2027');
});

test('a member gives tasks to members of the own group only, and who is in none gives none', async () => {
  const { liisa, mika, eero } = house.people;
  expect((await liisa.says('Tehtävä Mäkelälle: aineisto 4.12. mennessä')).text).toContain('Tehtävä lisätty');
  const refused = await liisa.says('Tehtävä Lehtoselle: aineisto 4.12. mennessä');
  expect(refused.text).toContain('ei ole: Mika Lehtonen');
  expect((await mika.says('Tehtävä Niemelle: aineisto 4.12. mennessä')).text).toContain('ryhmän jäsen');
  expect(await house.db.selectFrom('task').select('id').execute()).toHaveLength(1);
  expect((await eero.says('Mitä tehtäviä Mäkelällä on?')).text).toContain('aineisto');
});

test('only an owner or the group’s secretary marks a task as done', async () => {
  const { aino } = house.people;
  const [liisa, sari, eero] = (['liisa', 'sari', 'eero'] as const).map((who) =>
    house.people[who].inChannel('Johtoryhmä'),
  );
  await aino.says('Tehtävä Mäkelälle: aineisto 4.12. mennessä');
  const list = await sari?.says('Mitä tehtäviä minulla on?');
  const refused = await liisa?.presses(list?.card ?? null, 'Valmis');
  expect(refused?.text).toContain('voi merkitä valmiiksi sen vastuuhenkilö');
  expect((await eero?.presses(list?.card ?? null, 'Valmis'))?.text).toContain('Valmis: aineisto');
});

test('a task of one’s own is not shown in a channel', async () => {
  const { liisa } = house.people;
  await liisa.says('Tehtävä minulle: oma muistilista 4.12. mennessä');
  const shown = await liisa.inChannel('Johtoryhmä').says('Mitä tehtäviä minulla on?');
  expect(shown.text).not.toContain('muistilista');
});
