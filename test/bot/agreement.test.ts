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

test('in Swedish and in English', async () => {
  await aino.says('Puhu ruotsia');
  expect((await aino.says('Lägg till TYM-avtalet, översyn senast 30.9')).text).toContain('Tillagt: TYM-avtalet');
  await aino.says('Speak English');
  expect((await aino.says('The TYM agreement has been reviewed')).text).toContain('Reviewed: The TYM agreement');
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
