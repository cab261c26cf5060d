import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
beforeAll(async () => {
  const databaseUrl = await postgresDatabase();
  house = await openHouse({ now: '2026-11-23T14:00', settings: { demo: true, databaseUrl } });
  await house.people.aino.installs();
});
afterAll(() => house.close());

test.each([
  ['Mitä minulle kuuluu tänään?', 'AKT-0231'],
  ['Koska johtoryhmä kokoontuu?', 'Työllisyysjohtoryhmä'],
  ['Mitä kalenterissa on ensi viikolla?', 'ma 30.11.'],
  ['Yhteispäivä joka torstai klo 9–15', 'torstai'],
  ['Peru maanantain 30.11. yhteispäivä', '30.11.'],
  ['Jätä yhteispäivät pois pyhäpäivinä', 'Mitä sarjaa tarkoitat?'],
  ['Lisää kehittämispäivä ti 24.11. klo 9-15', 'Kehittämispäivä ti 24.11.'],
  ['Lähetä kutsu 24.11. kehittämispäivään kanavalle', 'Mille kanavalle'],
  ['Tulen 24.11.', 'Kirjattu: tulen paikalle.'],
  ['Ketkä tulevat 24.11.?', 'Aino Virtanen'],
  ['Näytä vuosikello', 'Vuosikello 2026'],
  ['Näytä johtoryhmän asialista', 'TYM-sopimuksen tarkistaminen'],
  ['Lisää johtoryhmän asialistalle budjetti, esittelijänä Korhonen, 20 min', 'Budjetti'],
  ['Aktivointisuunnitelma AKT-0455 laadittu 16.11.', 'AKT-0455'],
  ['AKT-0455 tarkistettu tänään', 'AKT-0455'],
  ['Mitkä suunnitelmat ovat myöhässä?', 'AKT-0231'],
  ['Anna uusi tunnus aktivointisuunnitelmalle', 'AKT-0456'],
  ['Näytä johtoryhmä', 'Eero Korhonen'],
  ['Tehtävä minulle: tilannekuvan luvut, määräaika 15.12.', '15.12.'],
  ['Etsi hyviä käytäntöjä nuorten ohjaamisesta', 'Ohjaamo'],
  ['Näytä minun tehtäväni', 'TYM-sopimuksen luonnos'],
])('on PostgreSQL "%s" is answered as on SQLite', async (sentence, expected) => {
  const { text } = await house.people.aino.says(sentence);
  expect(text).toContain(expected);
});

test('on PostgreSQL a change is taken back', async () => {
  const { aino } = house.people;
  const done = await aino.says('TYM-2026-014 tarkistettu tänään');
  const undone = await aino.presses(done.card, 'Kumoa');
  expect(undone.text).toContain('Kumottu');
});

test('on PostgreSQL the digest arrives and a published agenda is posted and kept up to date', async () => {
  const { aino } = house.people;
  house.clock.pass({ minutes: 1 });
  await house.tick();
  expect(
    aino
      .inbox()
      .map(({ card }) => textOf(card))
      .join(),
  ).toContain('Sinulla on');
  await aino.says('Julkaise johtoryhmän asialista');
  await house.tick();
  expect(house.posts('Johtoryhmä')).toHaveLength(1);
});

test('on PostgreSQL a client that tells of an install twice at once makes one workspace', async () => {
  const own = await openHouse({ settings: { databaseUrl: await postgresDatabase() }, installed: false });
  const there = own.people.aino.inChannel('Yleinen');
  const answers = await Promise.all([there.installs(), there.installs(), there.installs()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await own.db.selectFrom('workspace').select('id').execute()).toHaveLength(1);
  expect(await own.db.selectFrom('membership').select('id').execute()).toHaveLength(6);
  await own.close();
});

test('a PostgreSQL that drops its connections is used again without a restart', async () => {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`.execute(
    house.db,
  );
  await expect.poll(async () => (await fetch(`${house.url}/healthz`)).status).toBe(200);
});
