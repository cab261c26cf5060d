import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
  await foundGroup(house);
});
afterEach(() => house.close());

const rows = () =>
  house.db.selectFrom('recommendation').select(['code', 'state', 'note', 'taskId']).orderBy('code').execute();
const tasks = () =>
  house.db
    .selectFrom('task')
    .innerJoin('taskOwner', 'taskOwner.taskId', 'task.id')
    .innerJoin('person', 'person.id', 'taskOwner.personId')
    .select(['task.title', 'task.due', 'task.state', 'person.name'])
    .execute();

test('the checklist begins with nothing done, and tells each recommendation’s figures as text', async () => {
  const { text, card } = await aino.says('Missä vaiheessa suositukset ovat?');
  expect(text).toContain('Työllisyysjohtoryhmä: suosituksista valmiina 0/27');
  expect(text).toContain('Suositus 2: Yhteistyön johtaminen: 0 valmiina, 0 käynnissä, 10 aloittamatta');
  expect(buttonsOf(card)).toContain('Suositus 4');
});

test('a matter is marked in one sentence, counted, and taken back', async () => {
  const marked = await aino.says('Merkitse suositus 2c valmiiksi');
  expect(marked.text).toContain('Kohta 2c: valmis');
  expect(await rows()).toEqual([{ code: '2c', state: 'done', note: null, taskId: null }]);
  const { text } = await aino.says('Näytä suositukset');
  expect(text).toContain('valmiina 1/27');
  expect(text).toContain('Suositus 2: Yhteistyön johtaminen: 1 valmiina, 0 käynnissä, 9 aloittamatta');
  await aino.presses(marked.card, 'Kumoa');
  expect(await rows()).toEqual([]);
});

test('a due date makes a task for the owner, another date moves it, and a matter that is done has its task done', async () => {
  await aino.says('Suositus 3b käynnissä, vastuussa Niemi, 15.1.2027 mennessä');
  const task = { title: 'Suositus 3b: Alueellista tilannekuvaa ylläpidetään', name: 'Liisa Niemi' };
  expect(await tasks()).toEqual([{ ...task, due: '2027-01-15', state: 'open' }]);
  await aino.says('Suositus 3b käynnissä, vastuussa Mäkelä, 29.1.2027 mennessä');
  expect(await tasks()).toEqual([{ ...task, name: 'Sari Mäkelä', due: '2027-01-29', state: 'open' }]);
  const shown = await aino.says('Näytä suositus 3');
  expect(shown.text).toContain('käynnissä, määräaika pe 29.1.2027');
  expect(shown.text).toContain('Sari Mäkelä');
  const done = await aino.says('Suositus 3b on valmis');
  expect(await tasks()).toEqual([{ ...task, name: 'Sari Mäkelä', due: '2027-01-29', state: 'done' }]);
  await aino.presses(done.card, 'Kumoa');
  expect(await tasks()).toMatchObject([{ state: 'open' }]);
});

test('the form of a matter is filled in with how it stands, and keeps a note', async () => {
  await aino.says('Suositus 1a on käynnissä, vastuuhenkilö Korhonen');
  const shown = await aino.says('Näytä suositus 1');
  const form = await aino.presses(shown.card, 'Muuta');
  expect(form.text).toContain('Täydennä puuttuvat kohdat');
  const kept = await aino.presses(form.card, 'Tallenna', { note: 'Kuvaus  liitteeksi' });
  expect(kept.text).toContain('Kohta 1a: käynnissä');
  expect(kept.text).toContain('Eero Korhonen · Kuvaus liitteeksi');
});

test('its owner tells how far it is, another member only reads, outsiders see nothing', async () => {
  const { liisa, sari, mika } = house.people;
  await aino.says('Suositus 2a käynnissä, vastuussa Niemi');
  expect((await sari.says('Suositus 2a on valmis')).text).toContain('ryhmän sihteeri tai kohdan vastuuhenkilö');
  const seen = await sari.says('Näytä suositus 2');
  expect(buttonsOf(seen.card)).toEqual(['Kaikki suositukset']);
  expect((await mika.says('Näytä suositus 2')).text).toContain('Tämän voi tehdä');
  expect((await liisa.says('Suositus 2a on valmis')).text).toContain('Kohta 2a: valmis');
  expect((await liisa.says('Suositus 2a käynnissä, vastuussa Mäkelä')).text).toContain('ryhmän sihteeri');
  expect((await liisa.says('Suositus 2b on valmis')).text).toContain('ryhmän sihteeri');
});

test('a matter that there is not is told', async () => {
  expect((await aino.says('Suositus 1j on valmis')).text).toContain('Sellaista suositusta ei ole');
  const card = (await aino.says('Näytä suositukset')).card;
  expect((await aino.forges(card, { verb: 'recommendation.show', recommendation: '7' })).text).toContain(
    'Sellaista suositusta ei ole',
  );
});

test('how far they are is put on the next agenda', async () => {
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2026-12-08T09:00', '2026-12-08T11:00');
  await aino.says('Merkitse suositus 4a valmiiksi');
  expect((await aino.says('Vie suositukset asialistalle')).text).toContain('Suositusten toteutuminen');
  const item = await house.db
    .selectFrom('agendaItem')
    .select('grounds')
    .where('title', '=', 'Suositusten toteutuminen')
    .executeTakeFirstOrThrow();
  expect(item.grounds).toContain(
    'Suositus 4: Asiakastyö ja yhteiset palvelut: 1 valmiina, 0 käynnissä, 5 aloittamatta',
  );
});

test('in Swedish and in English', async () => {
  await aino.says('Puhu ruotsia');
  expect((await aino.says('Markera rekommendation 2c som klar')).text).toContain('Punkt 2c: klar');
  await aino.says('Speak English');
  expect((await aino.says('Show recommendation 2')).text).toContain('Carrying out and leading are agreed on');
});

test('on PostgreSQL a matter is kept with its task, and taken back', async () => {
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundGroup(own);
  const kept = await own.people.aino.says('Suositus 3b käynnissä, vastuussa Niemi, 15.1.2027 mennessä');
  expect(textOf(kept.card)).toContain('määräaika pe 15.1.2027');
  await own.people.aino.presses(kept.card, 'Kumoa');
  expect(await own.db.selectFrom('task').select('id').execute()).toEqual([]);
  await own.close();
});
