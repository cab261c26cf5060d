import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';
import { CHANNEL, chooses, foundLargeGroup, lastCard, openedBy, rates } from './poll.ts';

let house: House;
let people: House['people'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00', settings: { address: 'https://botti.example' } });
  ({ people } = house);
  await foundLargeGroup(house);
  await house.tick();
});
afterEach(() => house.close());

const MATURITY = 'Avaa kypsyysarvio, vastausaikaa 4.12. asti';
const SURVEY = 'Avaa yhteistyökysely, vastausaikaa 4.12. asti';
const five = () => [people.eero, people.aino, people.liisa, people.sari, people.johan];
const answers = async () =>
  (await house.db.selectFrom('pollAnswer').select('answer').execute()).map(({ answer }) => answer).sort();
const closes = async (at = '2026-12-04T17:00') => {
  house.clock.set(at);
  await house.tick();
};

describe('opening', () => {
  test('posts the questions to the group’s channel, with the last day and how the answers are kept', async () => {
    const said = await people.aino.says(MATURITY);
    expect(said.text).toContain('Kypsyysarvio (Työllisyysjohtoryhmä) on avattu. Kortti tulee kanavalle Johtoryhmä.');
    await house.tick();
    const text = textOf(lastCard(house));
    expect(text).toContain('Vastaa viimeistään pe 4.12.2026 klo 17.00.');
    expect(text).toContain('6 Toiminta on yksi kokonaisuus');
    expect(text).toContain('Vastaat nimettömästi');
  });

  test('asks for what was not said, with a fortnight as the usual time', async () => {
    const form = await people.aino.says('Avaa kysely');
    const opened = await people.aino.presses(form.card, 'Tallenna', { pollKind: 'survey' });
    expect(opened.text).toContain('Auki ma 7.12.2026 klo 17.00 asti');
  });

  test('is the secretary’s, once at a time, and for a day ahead', async () => {
    expect((await people.sari.says(MATURITY)).text).toContain('Tämän voi tehdä');
    expect((await people.aino.says('Avaa kypsyysarvio, vastausaikaa tänään asti')).text).toContain('huomisesta');
    expect((await people.aino.says('Avaa kypsyysarvio, vastausaikaa 1.6.2027 asti')).text).toContain('huomisesta');
    await people.aino.says(MATURITY);
    expect((await people.aino.says('Avaa kypsyysarvio 11.12. asti')).text).toContain('on jo auki');
    expect((await people.aino.says(SURVEY)).text).toContain('on avattu');
  });

  test('is taken back until somebody has answered', async () => {
    const first = await people.aino.says(MATURITY);
    await house.tick();
    await people.aino.presses(first.card, 'Kumoa');
    await house.tick();
    expect(textOf(lastCard(house))).toContain('Kysely on peruttu');
    const second = await people.aino.says(SURVEY);
    await house.tick();
    await rates(people.liisa, lastCard(house), 3);
    expect((await people.aino.presses(second.card, 'Kumoa')).text).toContain('ei voi enää kumota');
    expect(await answers()).toHaveLength(1);
  });
});

describe('answering', () => {
  test('counts once a person, and can be changed while it is open', async () => {
    const card = await openedBy(house, MATURITY);
    const kept = await chooses(people.eero, card, 3);
    expect(kept.text).toContain('Kiitos, vastauksesi on tallennettu.');
    await chooses(people.liisa, card, 4);
    await chooses(people.eero, card, 5);
    expect(await answers()).toEqual(['[4]', '[5]']);
  });

  test('shows nobody’s answer in a channel, also in an old client, and the own one only one to one', async () => {
    const card = await openedBy(house, MATURITY);
    const kept = await chooses(people.eero, card, 3);
    await people.liisa.inChannel(CHANNEL).submits(card, 'Vastaa', { a1: '6' });
    const standing = lastCard(house);
    expect(inputOf(standing)).toBeUndefined();
    expect(inputOf(kept.card)).toBeUndefined();
    expect(inputOf((await people.eero.inChannel(CHANNEL).says('vastaan kyselyyn')).card)).toBeUndefined();
    expect(inputOf((await people.eero.says('vastaan kyselyyn')).card)).toBe('3');
    expect(inputOf((await people.sari.says('vastaan kyselyyn')).card)).toBeUndefined();
  });

  const inputOf = (card: unknown) => (JSON.stringify(card).match(/"id":"a1"[^}]*?"value":"(\d)"(?!,"title")/) ?? [])[1];

  test('leaves the card alone for a while, so that nobody’s half-made choices are emptied', async () => {
    const card = await openedBy(house, SURVEY);
    for (const person of five()) await rates(person, card, 4);
    await house.tick();
    expect(textOf(lastCard(house))).toContain('Vastauksia on toistaiseksi alle viisi.');
    house.clock.set('2026-11-23T09:11');
    await house.tick();
    expect(textOf(lastCard(house))).toContain('Vastauksia on 5.');
  });

  test('is for those who sit in the group, needs each question, and takes no number that there is not', async () => {
    const card = await openedBy(house, SURVEY);
    const id = (await house.db.selectFrom('poll').select('id').executeTakeFirstOrThrow()).id;
    const some = { verb: 'poll.answer', poll: id, a1: '4' };
    expect((await people.eero.inChannel(CHANNEL).forges(card, some)).text).toContain('Valitse vastaus jokaiseen');
    const six = { ...some, a2: '6', a3: '1', a4: '1', a5: '1', a6: '1', a7: '1' };
    expect((await people.eero.inChannel(CHANNEL).forges(card, six)).text).toContain('Valitse vastaus jokaiseen');
    await house.db
      .deleteFrom('seat')
      .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Mika Lehtonen'))
      .execute();
    const all = { ...six, a2: '5' };
    expect((await people.mika.inChannel(CHANNEL).forges(card, all)).text).toContain('Tämän voi tehdä');
    expect(await answers()).toEqual([]);
    await people.eero.inChannel(CHANNEL).forges(card, all);
    expect(await answers()).toEqual(['[4,5,1,1,1,1,1]']);
  });

  test('an admin outside the group does not answer', async () => {
    const card = await openedBy(house, MATURITY);
    await house.db
      .deleteFrom('seat')
      .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Aino Virtanen'))
      .execute();
    expect((await chooses(people.aino, card, 3)).text).toContain('vain ryhmän jäsenet');
  });

  test('is refused from the closing moment on, before the clock has closed it', async () => {
    const card = await openedBy(house, MATURITY);
    house.clock.set('2026-12-04T16:59');
    await chooses(people.eero, card, 3);
    house.clock.set('2026-12-04T17:00');
    expect((await chooses(people.liisa, card, 3)).text).toContain('Kysely on jo suljettu');
    expect(await answers()).toEqual(['[3]']);
  });
});

describe('moving the last day', () => {
  const row = () => house.db.selectFrom('poll').select(['closesOn', 'closesAt']).executeTakeFirstOrThrow();

  test('by a sentence: the channel’s card tells the new day, the poll stays open until it, and it is taken back', async () => {
    await openedBy(house, MATURITY);
    const moved = await people.aino.says('Siirrä kyselyn päättyminen 18.12.');
    expect(moved.text).toContain('Kypsyysarvio (Työllisyysjohtoryhmä): vastausaikaa on pe 18.12.2026 klo 17.00 asti');
    await house.tick();
    expect(textOf(lastCard(house))).toContain('Vastaa viimeistään pe 18.12.2026 klo 17.00.');
    await closes();
    expect(buttonsOf(lastCard(house))).toEqual(['Vastaa']);
    expect((await chooses(people.eero, lastCard(house), 3)).text).toContain('Kiitos');
    await closes('2026-12-18T17:00');
    expect(textOf(lastCard(house))).toContain('vastauksia tuli alle viisi');
    expect((await people.aino.presses(moved.card, 'Kumoa')).text).toContain('ei voi enää kumota');
  });

  test('is taken back while the poll is open, and each way is in the log', async () => {
    await openedBy(house, MATURITY);
    const moved = await people.aino.says('Pidetään kypsyysarvio auki 11.12. asti');
    expect(await row()).toEqual({ closesOn: '2026-12-11', closesAt: '2026-12-11T15:00:00.000Z' });
    await people.aino.presses(moved.card, 'Kumoa');
    expect((await row()).closesOn).toBe('2026-12-04');
    const changes = await house.db.selectFrom('change').select('undoes').where('action', '=', 'poll.move').execute();
    expect(changes).toEqual([{ undoes: null }]);
    const back = await house.db.selectFrom('change').select('entity').where('undoes', 'is not', null).execute();
    expect(back).toEqual([{ entity: 'poll' }]);
  });

  test('from the card: in a form that knows the day, for who leads the group', async () => {
    await openedBy(house, MATURITY);
    const card = (await people.aino.says('Vastaa kypsyysarvioon')).card;
    expect(buttonsOf(card)).toEqual(['Vastaa', 'Siirrä päättymistä']);
    expect(buttonsOf((await people.eero.says('Vastaa kypsyysarvioon')).card)).toContain('Siirrä päättymistä');
    expect(buttonsOf((await people.sari.says('Vastaa kypsyysarvioon')).card)).toEqual(['Vastaa']);
    const form = await people.aino.presses(card, 'Siirrä päättymistä');
    expect(JSON.stringify(form.card)).toContain('"value":"2026-12-04"');
    const refused = await people.aino.presses(form.card, 'Tallenna', { due: '2026-11-23' });
    expect(textOf(refused.card)).toContain('voi olla huomisesta kolmen kuukauden päähän');
    expect((await people.aino.presses(refused.card, 'Tallenna', { due: '2026-11-30' })).text).toContain(
      'ma 30.11.2026',
    );
    expect((await row()).closesOn).toBe('2026-11-30');
    await closes('2026-11-30T17:00');
    expect(textOf(lastCard(house))).toContain('vastauksia tuli alle viisi');
  });

  test('is the secretary’s, of a poll that is open', async () => {
    expect((await people.aino.says('Kysely auki perjantaihin')).text).toContain('ei ole nyt avointa kyselyä');
    const opened = await people.aino.says(MATURITY);
    expect(buttonsOf(opened.card)).toEqual(['Siirrä päättymistä', 'Kumoa']);
    const { id } = await house.db.selectFrom('poll').select('id').executeTakeFirstOrThrow();
    expect((await people.sari.says('Kysely auki 18.12. asti')).text).toContain('Tämän voi tehdä');
    const forged = { verb: 'poll.move', poll: id, due: '2026-12-18' };
    const { card } = await people.sari.says('ohje');
    expect((await people.sari.forges(card, forged)).text).toContain('Tämän voi tehdä');
    expect((await row()).closesOn).toBe('2026-12-04');
    house.clock.set('2026-12-04T17:00');
    expect((await people.aino.forges(opened.card, forged)).text).toContain('ei voi enää siirtää');
    await house.tick();
    expect((await people.aino.forges(opened.card, forged)).text).toContain('ei voi enää siirtää');
    expect((await row()).closesOn).toBe('2026-12-04');
  });

  test('those who have not answered are reminded before the new day, and no more before the old one', async () => {
    await openedBy(house, MATURITY);
    await people.aino.says('Siirrä kypsyysarvion päättyminen 11.12.');
    const told = () => people.liisa.inbox().filter((each) => textOf(each.card).includes('Kypsyysarvio (')).length;
    const counts: number[] = [];
    for (const day of ['2026-12-03', '2026-12-04', '2026-12-10', '2026-12-11']) {
      house.clock.set(`${day}T08:00`);
      await house.tick();
      counts.push(told());
    }
    expect(counts).toEqual([0, 0, 1, 1]);
  });

  test('in Swedish and in English', async () => {
    await openedBy(house, MATURITY);
    await people.aino.says('Puhu ruotsia');
    expect((await people.aino.says('Håll enkäten öppen till 18.12')).text).toContain('svarstiden går ut');
    await people.aino.says('Speak English');
    expect((await people.aino.says('Extend the survey until 11 December')).text).toContain('answers until');
    expect((await row()).closesOn).toBe('2026-12-11');
  });
});

describe('the reminder', () => {
  test('comes once, on the working day before, to those who have not answered; deputies are left in peace', async () => {
    const card = await openedBy(house, MATURITY);
    await chooses(people.eero, card, 3);
    for (const day of ['2026-12-02', '2026-12-03', '2026-12-04']) {
      house.clock.set(`${day}T08:00`);
      await house.tick();
    }
    const told = (name: keyof typeof people) =>
      people[name].inbox().filter((each) => textOf(each.card).includes('Kypsyysarvio (Työllisyysjohtoryhmä)')).length;
    expect({ liisa: told('liisa'), sari: told('sari'), eero: told('eero'), mika: told('mika') }).toEqual({
      liisa: 1,
      sari: 1,
      eero: 0,
      mika: 0,
    });
    const digest = people.liisa.inbox().at(-1)?.card ?? null;
    expect(textOf(digest)).toContain('Yksi kysely odottaa vastaustasi.');
    const questions = await people.liisa.presses(digest, 'Vastaa');
    await people.liisa.presses(questions.card, 'Vastaa', { a1: '2' });
    expect(await answers()).toEqual(['[2]', '[3]']);
  });

  test('says nothing to who answers between the planning and the sending', async () => {
    const card = await openedBy(house, MATURITY);
    house.clock.set('2026-12-02T08:00');
    await house.tick();
    house.connector.fails({ status: 503 }, { times: 200 });
    house.clock.set('2026-12-03T08:00');
    await house.tick();
    await chooses(people.liisa, card, 3);
    house.connector.heal();
    house.clock.set('2026-12-03T10:00');
    await house.tick();
    const told = (name: 'liisa' | 'sari') =>
      people[name].inbox().filter((each) => textOf(each.card).includes('Kypsyysarvio')).length;
    expect([told('liisa'), told('sari')]).toEqual([0, 1]);
  });
});

describe('the result', () => {
  test('is posted when the day ends: the steps as a picture with the figures as text; the questions are gone', async () => {
    const card = await openedBy(house, MATURITY);
    for (const [n, person] of five().entries()) await chooses(person, card, [3, 4, 4, 4, 5][n] ?? 1);
    await closes('2026-12-04T16:59');
    expect(house.posts(CHANNEL).filter(({ card: each }) => textOf(each).includes('kypsyystaso on'))).toEqual([]);
    await closes();
    const text = textOf(lastCard(house));
    expect(text).toContain('Työllisyysjohtoryhmä: yhteistyön kypsyystaso on 4 / 6');
    expect(text).toContain('Suljettu pe 4.12.2026. 5 vastausta, ryhmässä 6 henkeä.');
    expect(text).toContain('ja sille on yhteisiä tavoitteita: 3');
    expect(JSON.stringify(lastCard(house))).toContain('Chart.HorizontalBar');
    const asked = house.posts(CHANNEL).at(-2)?.card;
    expect(textOf(asked)).toContain('Kypsyysarvio (Työllisyysjohtoryhmä) on suljettu.');
    expect(buttonsOf(asked)).toEqual([]);
    expect(await answers()).toEqual([]);
    expect((await people.sari.says('Mikä on kypsyystaso?')).text).toContain('kypsyystaso on 4 / 6');
  });

  test('of fewer than five answers is shown nowhere, and nothing of them is kept', async () => {
    const card = await openedBy(house, MATURITY);
    for (const person of five().slice(0, 4)) await chooses(person, card, 6);
    expect((await people.aino.says('Näytä kypsyysarvion tulos')).text).toContain('näytetään, kun se on suljettu');
    await closes();
    expect(textOf(lastCard(house))).toContain('vastauksia tuli alle viisi');
    expect(textOf(lastCard(house))).not.toMatch(/\b4\b/);
    for (const table of ['pollAnswer', 'pollKey', 'pollResult'] as const)
      expect(await house.db.selectFrom(table).selectAll().execute()).toEqual([]);
    const { answered } = await house.db.selectFrom('poll').select('answered').executeTakeFirstOrThrow();
    expect(answered).toBeNull();
    expect((await people.aino.says('Näytä kypsyysarvion tulos')).text).toContain('alle viisi');
  });

  test('of the survey stands beside the national range and the group’s earlier one', async () => {
    let card = await openedBy(house, SURVEY);
    for (const person of five()) await rates(person, card, 3);
    await closes();
    card = await openedBy(house, 'Avaa yhteistyökysely, vastausaikaa 18.12. asti');
    for (const [n, person] of five().entries()) await rates(person, card, n === 0 ? 5 : 4);
    await closes('2026-12-18T17:00');
    const text = textOf(lastCard(house));
    expect(text).toContain('Työllisyysjohtoryhmä: yhteistyökyselyn keskiarvo on 4,2');
    expect(text).toContain('**4** Yhteiset rakenteet: 4,2 (edellinen 3,0)');
    expect(text).toContain('välillä 2,9–4,0 (2024, 22 hyvinvointialuetta)');
    expect(text).toContain('Viides väittämä koski vuoden 2024 uudistusta, eikä sitä verrata.');
    expect(text).toContain('pe 4.12.2026: keskiarvo 3,0 (5 vastausta)');
  });

  test('comes at once when the secretary closes it, and stays closed', async () => {
    const card = await openedBy(house, MATURITY);
    for (const person of five()) await chooses(person, card, 2);
    expect((await people.sari.says('Sulje kypsyysarvio')).text).toContain('Tämän voi tehdä');
    const closing = await people.aino.says('Sulje kypsyysarvio');
    await house.tick();
    expect(textOf(lastCard(house))).toContain('kypsyystaso on 2 / 6');
    expect((await people.aino.presses(closing.card, 'Kumoa')).text).toContain('ei voi enää kumota');
    const { id } = await house.db.selectFrom('poll').select('id').executeTakeFirstOrThrow();
    const late = { verb: 'poll.answer', poll: id, a1: '5' };
    expect((await people.sari.inChannel(CHANNEL).forges(lastCard(house), late)).text).toContain('jo suljettu');
  });

  test('is given as a table to who sits in the group, by a link of 15 minutes', async () => {
    const card = await openedBy(house, MATURITY);
    for (const person of five()) await chooses(person, card, 4);
    await closes();
    const small = await openedBy(house, 'Avaa yhteistyökysely, vastausaikaa 18.12. asti');
    await rates(people.eero, small, 5);
    await closes('2026-12-18T17:00');
    const given = await people.sari.says('Lataa kyselyjen tulokset tiedostona');
    const path = /https:\/\/botti\.example(\/files\/[\w-]+)/.exec(JSON.stringify(given.card))?.[1];
    const response = await fetch(`${house.url}${path}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const csv = await response.text();
    expect(csv).toContain(
      '"Kypsyysarvio";"4.12.2026";"5";"Mikä kuvaa yhteistyötänne parhaiten?";"0";"0";"0";"5";"0";"0";"4,0"',
    );
    expect(csv).toContain('"Yhteistyökysely";"18.12.2026";"alle 5";"";"";"";"";"";"";"";""');
    await house.db
      .deleteFrom('seat')
      .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Sari Mäkelä'))
      .execute();
    expect((await fetch(`${house.url}${path}`)).status).toBe(404);
    const other = await people.eero.says('Lataa kyselyjen tulokset tiedostona');
    const late = /https:\/\/botti\.example(\/files\/[\w-]+)/.exec(JSON.stringify(other.card))?.[1];
    house.clock.set('2026-12-18T17:16');
    expect((await fetch(`${house.url}${late}`)).status).toBe(404);
  });

  test('is asked by somebody of the group, and told when there is none', async () => {
    expect((await people.aino.says('Näytä kypsyysarvion tulos')).text).toContain('yhtään kyselyä ei ole vielä tehty');
    expect((await people.aino.says('Vastaa kypsyysarvioon')).text).toContain('ei ole nyt avointa kyselyä');
  });
});

test('in Swedish and in English', async () => {
  await people.aino.says('Puhu ruotsia');
  expect((await people.aino.says('Öppna mognadsbedömningen, svarstid till 4.12')).text).toContain(
    'Mognadsbedömning (Työllisyysjohtoryhmä) har öppnats',
  );
  await people.aino.says('Speak English');
  const shown = await people.aino.says('Answer the maturity assessment');
  expect(shown.text).toContain('Cooperation is an important part of the work');
});

test('on PostgreSQL it is opened, answered at the same moment by all, closed and told', async () => {
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundLargeGroup(own);
  const card = await openedBy(own, MATURITY);
  const all = [own.people.eero, own.people.aino, own.people.liisa, own.people.sari, own.people.johan];
  await Promise.all(all.map((person) => chooses(person, card, 5)));
  await Promise.all(all.map((person) => chooses(person, card, 3)));
  expect(await own.db.selectFrom('pollAnswer').select('answer').execute()).toEqual(all.map(() => ({ answer: '[3]' })));
  own.clock.set('2026-12-04T17:00');
  await own.tick();
  expect(textOf(lastCard(own))).toContain('kypsyystaso on 3 / 6');
  expect(await own.db.selectFrom('pollAnswer').select('id').execute()).toEqual([]);
  await own.close();
});
