import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  await foundGroup(house);
});
afterEach(() => house.close());

const given = () => house.people.aino.says('Tehtävä Niemelle: tilastot kokoukseen 15.1. mennessä');
const task = () => house.db.selectFrom('task').select(['id', 'state', 'due', 'doneAt']).executeTakeFirstOrThrow();
const owners = async () =>
  (
    await house.db
      .selectFrom('taskOwner')
      .innerJoin('person', 'person.id', 'taskOwner.personId')
      .select('person.name')
      .orderBy('person.name')
      .execute()
  ).map(({ name }) => name);

test('a task goes from open to under way, waiting and done by sentences, and each is taken back', async () => {
  const { liisa } = house.people;
  await given();
  expect((await liisa.says('Tehtävä tilastot on työn alla')).text).toContain('Työn alla: tilastot kokoukseen');
  const waiting = await liisa.says('Merkitse tehtävä tilastot odottamaan');
  expect(waiting.text).toContain('Odottaa: tilastot kokoukseen');
  expect(await task()).toMatchObject({ state: 'waiting', doneAt: null });
  await liisa.presses(waiting.card, 'Kumoa');
  expect(await task()).toMatchObject({ state: 'inProgress' });
  expect((await liisa.says('Mitä tehtäviä minulla on?')).text).toContain('Työn alla · Liisa Niemi');
  await liisa.says('Tilastot kokoukseen on valmis');
  expect(await task()).toMatchObject({ state: 'done', doneAt: '2026-11-23T07:00:00.000Z' });
});

test('the card of a task has its state, and buttons that change it', async () => {
  const { liisa } = house.people;
  await given();
  const list = await liisa.says('Mitä tehtäviä minulla on?');
  const shown = await liisa.presses(list.card, 'Avaa');
  expect(shown.text).toContain('Avoin');
  expect(buttonsOf(shown.card)).toEqual(['Valmis', 'Työn alla', 'Odottaa', 'Muuta', 'Kommentoi']);
  const begun = await liisa.presses(shown.card, 'Työn alla');
  expect(buttonsOf(begun.card)).toContain('Odottaa');
  expect(buttonsOf(begun.card)).not.toContain('Työn alla');
  await liisa.presses(begun.card, 'Valmis');
  expect(await task()).toMatchObject({ state: 'done' });
});

test('what is done or cancelled is found among the closed ones and opened again', async () => {
  const { liisa, aino } = house.people;
  await given();
  expect((await liisa.says('Peru tehtävä tilastot kokoukseen')).text).toContain('Peruttu: tilastot kokoukseen');
  expect((await liisa.says('Mitä tehtäviä minulla on?')).text).toContain('Sinulla ei ole avoimia tehtäviä');
  const closed = await aino.says('Näytä päättyneet tehtävät');
  expect(closed.text).toContain('Yksi päättynyt tehtävä');
  expect(closed.text).toContain('Peruttu');
  const shown = await aino.presses(closed.card, 'Avaa');
  expect((await aino.presses(shown.card, 'Avaa uudelleen')).text).toContain('Avattu uudelleen: tilastot kokoukseen');
  await liisa.says('Tilastot kokoukseen on valmis');
  expect((await liisa.says('Avaa tehtävä tilastot kokoukseen uudelleen')).text).toContain('Avattu uudelleen');
  expect(await task()).toMatchObject({ state: 'open', doneAt: null });
});

test('the due date is changed by a sentence, and a day that has passed is asked about before anything is done', async () => {
  const { liisa } = house.people;
  await given();
  const moved = await liisa.says('Siirrä tehtävän tilastot määräaika 12.2.');
  expect(moved.text).toContain('Uusi määräaika pe 12.2.2027: tilastot kokoukseen');
  const form = await liisa.presses(moved.card, 'Muuta');
  const asked = await liisa.presses(form.card, 'Tallenna', { due: '2026-11-20', owners: await idOf('Sari Mäkelä') });
  expect(asked.text).toContain('Määräaika pe 20.11.2026 on jo mennyt');
  expect(await task()).toMatchObject({ due: '2027-02-12' });
  expect(await owners()).toEqual(['Liisa Niemi']);
});

test('reminders follow the new due date', async () => {
  const { liisa } = house.people;
  await given();
  await liisa.says('Siirrä tehtävän tilastot määräaika 1.12.');
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  expect(textOf(liisa.inbox().at(-1)?.card)).toContain('tilastot kokoukseen');
  await liisa.says('Tehtävä tilastot kokoukseen odottaa');
  house.clock.set('2026-12-02T08:00');
  await house.tick();
  expect(textOf(liisa.inbox().at(-1)?.card)).toContain('päivän myöhässä');
});

const idOf = async (name: string) =>
  (await house.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;

test('owners are changed and added, within the group', async () => {
  const { aino, sari } = house.people;
  await given();
  expect((await aino.says('Lisää tehtävään tilastot myös Korhonen')).text).toContain('Eero Korhonen, Liisa Niemi');
  const changed = await aino.says('Vaihda tehtävän tilastot vastuuhenkilöksi Mäkelä');
  expect(changed.text).toContain('Vastuuhenkilö Sari Mäkelä: tilastot kokoukseen');
  expect(await owners()).toEqual(['Sari Mäkelä']);
  expect((await sari.says('Siirrä tehtävä tilastot Lehtoselle')).text).toContain('ei ole: Mika Lehtonen');
  await aino.presses(changed.card, 'Kumoa');
  expect(await owners()).toEqual(['Eero Korhonen', 'Liisa Niemi']);
});

test('state, date and owners are changed at once in the form, which comes filled in', async () => {
  const { aino } = house.people;
  const added = await given();
  const shown = await aino.says('Näytä tehtävä tilastot kokoukseen');
  expect(added.text).toContain('Avoin');
  const form = await aino.presses(shown.card, 'Muuta');
  expect(JSON.stringify(form.card)).toContain('"value":"2027-01-15"');
  const saved = await aino.presses(form.card, 'Tallenna', { taskState: 'inProgress', due: '2027-01-29' });
  expect(saved.text).toContain('Tehtävä päivitetty: tilastot kokoukseen');
  expect(await task()).toMatchObject({ state: 'inProgress', due: '2027-01-29' });
  expect(await owners()).toEqual(['Liisa Niemi']);
});

test('a comment stands on the card with who and when, and goes by undo', async () => {
  const { liisa, sari } = house.people;
  await given();
  const said = await liisa.says('Kommentoi tehtävää tilastot: odotan vielä Kelan lukuja');
  expect(said.text).toContain('Kommentti lisätty');
  expect((await sari.says('Näytä tehtävä tilastot')).text).toContain(
    'odotan vielä Kelan lukuja\nLiisa Niemi, ma 23.11.2026',
  );
  await liisa.presses(said.card, 'Kumoa');
  expect(await house.db.selectFrom('taskComment').select('id').execute()).toEqual([]);
  const form = await sari.says('Kommentoi tehtävää tilastot');
  expect((await sari.presses(form.card, 'Tallenna', { taskComment: 'Autan' })).text).toContain('Autan');
  expect((await sari.says('Kommentoi tehtävää tilastot: 131052-308T')).text).toContain('henkilötunnus');
  expect(await house.db.selectFrom('taskComment').select('text').execute()).toEqual([{ text: 'Autan' }]);
});

test('who is in the group comments, who gave it or owns it changes, others neither see nor change it', async () => {
  const { sari, mika, aino } = house.people;
  await given();
  const { id } = await task();
  expect((await sari.says('Tehtävä tilastot on työn alla')).text).toContain('voi muuttaa sen vastuuhenkilö');
  const card = (await mika.says('Mitä osaat?')).card;
  for (const verb of ['task.show', 'task.edit', 'task.comment', 'task.done'])
    expect(
      (await mika.forges(card, { verb, title: id, taskState: 'cancelled', taskComment: 'x', fresh: true })).text,
    ).toContain('Tämän voi tehdä ryhmän jäsen');
  await sari.says('Tehtävä Niemelle: kutsut 15.1. mennessä');
  expect((await sari.says('Tehtävän kutsut uusi määräaika on 20.1.')).text).toContain('Uusi määräaika');
  const own = (await house.db.selectFrom('task').select('id').where('title', '=', 'kutsut').executeTakeFirst())?.id;
  const forged = await sari
    .forges(card as never, { verb: 'task.edit', title: own, taskState: 'done' })
    .catch(() => null);
  expect(forged).toBeNull(); // a card of another place is no card of hers
  const shown = await sari.says('Näytä tehtävä kutsut');
  expect((await sari.forges(shown.card, { verb: 'task.edit', title: own, taskState: 'done' })).text).toContain(
    'voi merkitä valmiiksi',
  );
  expect((await aino.says('Peru tehtävä kutsut')).text).toContain('Peruttu: kutsut');
});

test('the next agenda follows tasks with their states, and the card follows what changes', async () => {
  const { aino, liisa } = house.people;
  await given();
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2026-12-15T09:00', '2026-12-15T11:00');
  await aino.says('Julkaise johtoryhmän asialista');
  await house.tick();
  const card = () => textOf(house.posts('Johtoryhmä').at(-1)?.card);
  expect(card()).toContain('- tilastot kokoukseen (Liisa Niemi), pe 15.1.2027');
  await liisa.says('Tehtävä tilastot odottaa');
  await house.tick();
  expect(card()).toContain('- tilastot kokoukseen (Liisa Niemi), pe 15.1.2027, odottaa');
  await aino.says('Vaihda tehtävän tilastot vastuuhenkilöksi Mäkelä');
  await house.tick();
  expect(card()).toContain('- tilastot kokoukseen (Sari Mäkelä), pe 15.1.2027, odottaa');
});

test('in Swedish and in English', async () => {
  const { aino } = house.people;
  await given();
  await aino.says('Puhu ruotsia');
  expect((await aino.says('Uppgiften tilastot väntar')).text).toContain('Väntar: tilastot kokoukseen');
  await aino.says('Speak English');
  expect((await aino.says('Move the deadline of the task tilastot to 12 February')).text).toContain('New due date');
});

test('on PostgreSQL states, owners and comments are kept', async () => {
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundGroup(own);
  const { aino } = own.people;
  await aino.says('Tehtävä Niemelle: tilastot kokoukseen 15.1. mennessä');
  await aino.says('Kommentoi tehtävää tilastot: pohja on valmis');
  await aino.says('Vaihda tehtävän tilastot vastuuhenkilöksi Mäkelä');
  const shown = await aino.says('Tehtävä tilastot on työn alla');
  expect(shown.text).toContain('pohja on valmis');
  expect(shown.text).toContain('Sari Mäkelä');
  await own.close();
});
