import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';
import { foundGroup } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
  await foundGroup(house);
  await house.tick();
});
afterEach(() => house.close());

const owner = async () =>
  (
    await house.db
      .selectFrom('agreement')
      .innerJoin('person', 'person.id', 'agreement.ownerId')
      .select('person.name')
      .executeTakeFirstOrThrow()
  ).name;

const rows = () => house.db.selectFrom('agreement').select(['kind', 'lastReview', 'reviewBy']).execute();

test('an agreement is put down with the day of its next review, and taken back', async () => {
  const added = await aino.says('Lisää TYM-sopimus, tarkistus 30.9. mennessä');
  expect(added.text).toContain('Lisätty: TYM-sopimus (Työllisyysjohtoryhmä). Tarkistus viimeistään to 30.9.2027.');
  expect(await rows()).toEqual([{ kind: 'tymAgreement', lastReview: null, reviewBy: '2027-09-30' }]);
  expect((await aino.says('Lisää TYM-sopimus')).text).toContain('on jo kirjattu');
  await aino.presses(added.card, 'Kumoa');
  expect(await rows()).toEqual([]);
});

test('reviewed today, or on a day that has been, it is to be reviewed again in a year', async () => {
  await aino.says('lisätään yhdyspintasopimus seurantaan');
  expect(await rows()).toEqual([{ kind: 'interfaceAgreement', lastReview: '2026-11-23', reviewBy: '2027-11-23' }]);
  const marked = await aino.says('Yhdyspintasopimus tarkistettu 12.11.');
  expect(marked.text).toContain('Seuraava tarkistus viimeistään pe 12.11.2027.');
  expect((await aino.says('Mitä sopimuksia meillä on?')).text).toContain('tarkistettu to 12.11.2026');
});

test('its owner is reminded, and marks it from the digest', async () => {
  await aino.says('Lisää TYM-sopimus, tarkistus 22.12. mennessä, vastuuhenkilönä Niemi');
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  const { liisa } = house.people;
  const card = liisa.inbox().at(-1)?.card ?? null;
  expect(textOf(card)).toContain('Yksi sopimus on aika tarkistaa.');
  expect(textOf(card)).toContain('TYM-sopimus (Työllisyysjohtoryhmä)');
  expect((await liisa.presses(card, 'Tarkistettu')).text).toContain('Seuraava tarkistus viimeistään ke 24.11.2027.');
  house.clock.set('2026-12-15T08:00');
  await house.tick();
  expect(liisa.inbox().filter((each) => textOf(each.card).includes('TYM-sopimus (')).length).toBe(2);
});

test('everyone sees them, only the group’s leaders and the owner mark them', async () => {
  await aino.says('Lisää TYM-sopimus');
  const { mika } = house.people;
  const seen = await mika.says('Näytä sopimukset');
  expect(seen.text).toContain('Yksi sopimus');
  expect(buttonsOf(seen.card)).toEqual([]);
  expect((await mika.says('TYM-sopimus on tarkistettu')).text).toContain(
    'ryhmän sihteeri tai se, jolle siitä muistutetaan',
  );
  expect((await mika.says('Poista TYM-sopimus sopimuksista')).text).not.toContain('Poistettu');
  expect((await mika.says('Lisää yhdyspintasopimus')).text).not.toContain('Lisätty');
  const forged = await mika.forges(seen.card, {
    verb: 'agreement.reviewed',
    agreement: (await house.db.selectFrom('agreement').select('id').executeTakeFirstOrThrow()).id,
  });
  expect(forged.text).not.toContain('Seuraava tarkistus');
  expect(await rows()).toHaveLength(1);
});

test('someone else answers for it from now on: by a sentence, and is the one who is reminded', async () => {
  await aino.says('Lisää TYM-sopimus, tarkistus 22.12. mennessä');
  const given = await aino.says('TYM-sopimuksen vastuuhenkilöksi Niemi');
  expect(given.text).toContain('TYM-sopimus (Työllisyysjohtoryhmä): vastuuhenkilö on Liisa Niemi');
  expect(given.text).toContain('tarkistus viimeistään ti 22.12.2026. Liisa Niemi');
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  const { liisa } = house.people;
  const told = (person: typeof aino) => person.inbox().some(({ card }) => textOf(card).includes('on aika tarkistaa'));
  expect([told(aino), told(liisa)]).toEqual([false, true]);
  await aino.presses(given.card, 'Kumoa');
  expect(await owner()).toBe('Aino Virtanen');
});

test('from its card: in a form that knows which and who; its owner may give it on', async () => {
  await aino.says('Lisää TYM-sopimus, tarkistus 22.12. mennessä, vastuuhenkilönä Niemi');
  const { liisa } = house.people;
  const form = await liisa.presses((await liisa.says('Näytä sopimukset')).card, 'Vaihda vastuuhenkilö');
  expect(textOf(form.card)).toContain('TYM-sopimus (Työllisyysjohtoryhmä)');
  const people = await house.db.selectFrom('person').select(['id', 'name']).execute();
  const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
  const given = await liisa.presses(form.card, 'Tallenna', { owner: idOf('Sari Mäkelä') });
  expect(given.text).toContain('vastuuhenkilö on Sari Mäkelä');
  expect(buttonsOf(given.card)).not.toContain('Vaihda vastuuhenkilö');
  expect(await owner()).toBe('Sari Mäkelä');
  const actions = await house.db.selectFrom('change').select('action').where('entity', '=', 'agreement').execute();
  expect(actions.map(({ action }) => action)).toEqual(['agreement.add', 'agreement.handOver']);
});

test('of several it is asked which; nobody else gives it, and to who has it nothing changes', async () => {
  await aino.says('Lisää TYM-sopimus');
  await aino.says('Lisää yhdyspintasopimus');
  const asked = await aino.says('Vaihda sopimuksen vastuuhenkilöksi Niemi');
  expect(buttonsOf(asked.card)).toHaveLength(2);
  await aino.presses(asked.card, 'Yhdyspintasopimus (Työllisyysjohtoryhmä)');
  const owners = await house.db
    .selectFrom('agreement')
    .innerJoin('person', 'person.id', 'agreement.ownerId')
    .select(['agreement.kind', 'person.name'])
    .orderBy('agreement.kind')
    .execute();
  expect(owners.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'interfaceAgreement Liisa Niemi',
    'tymAgreement Aino Virtanen',
  ]);
  const { mika } = house.people;
  expect((await mika.says('TYM-sopimuksen vastuuhenkilöksi Lehtonen')).text).toContain(
    'vaihtaa ryhmän sihteeri tai se, joka vastaa sopimuksesta nyt',
  );
  expect((await aino.says('TYM-sopimuksen vastuuhenkilöksi Tuntematon')).text).not.toContain('vastuuhenkilö on');
  const same = await aino.says('TYM-sopimuksen vastuuhenkilöksi Virtanen');
  expect(same.text).toContain('vastuuhenkilö on Aino Virtanen');
  expect(buttonsOf(same.card)).not.toContain('Kumoa');
});

test('“give it to” goes on from an agreement', async () => {
  await aino.says('Lisää TYM-sopimus');
  expect((await aino.says('Siirrä se Niemelle')).text).toContain('vastuuhenkilö on Liisa Niemi');
});

test('in Swedish and in English', async () => {
  await aino.says('Puhu ruotsia');
  expect((await aino.says('Lägg till TYM-avtalet, översyn senast 30.9')).text).toContain('Tillagt: TYM-avtalet');
  expect((await aino.says('Gör Niemi till ansvarig för TYM-avtalet')).text).toContain('ansvarig är Liisa Niemi');
  await aino.says('Speak English');
  expect((await aino.says('The TYM agreement has been reviewed')).text).toContain('Reviewed: The TYM agreement');
  expect((await aino.says('Make Mäkelä responsible for the TYM agreement')).text).toContain(
    'Sari Mäkelä is responsible',
  );
});

test('on PostgreSQL it is put down, told of and marked', async () => {
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundGroup(own);
  await own.tick();
  await own.people.aino.says('Lisää TYM-sopimus, tarkistus 22.12. mennessä');
  own.clock.set('2026-11-24T08:00');
  await own.tick();
  expect(own.people.aino.inbox().some(({ card }) => textOf(card).includes('Yksi sopimus on aika tarkistaa.'))).toBe(
    true,
  );
  expect((await own.people.aino.says('TYM-sopimus on tarkistettu')).text).toContain('Seuraava tarkistus');
  await own.close();
});
