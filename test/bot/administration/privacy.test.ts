import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf } from '#domain/key.ts';
import { type House, openHouse } from '../../house.ts';
import { addPlan, rowOf } from '../../jobs/facts.ts';
import { postgresDatabase } from '../../postgres/database.ts';
import { textOf } from '../../stand-in/client.ts';
import { foundGroup, setMeeting } from '../leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2027-01-11T12:00' });
});
afterEach(() => house.close());

const linkIn = (card: unknown) => /\/files\/[\w-]+/.exec(JSON.stringify(card))?.[0] ?? '';

/** Every text that the database holds, by table. */
async function everythingStored(): Promise<Record<string, string>> {
  const tables = await house.db.introspection.getTables();
  const held = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(house.db);
      return [name, JSON.stringify(rows)] as const;
    }),
  );
  return Object.fromEntries(held);
}

/** A meeting that was held, with Liisa present, presenting a matter. */
async function holdMeeting() {
  const { aino } = house.people;
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await aino.says('Lisää asialistalle hankinnat, esittelijänä Niemi, 15 min');
  await aino.says('Julkaise johtoryhmän asialista');
  house.clock.set('2027-01-12T09:00');
  await aino.says('Aloita johtoryhmän kokous');
  await aino.says('Päätä kokous');
}

test('everyone is told what is stored of oneself, in words and as a file, and of nobody else', async () => {
  const { aino, liisa } = house.people;
  await addPlan(house, liisa, { ref: 'AKT-0231', due: '2027-02-20' });
  await aino.says('Tehtävä Niemelle: varaa kokoustila 15.1. mennessä');
  await aino.says('Tehtävä Lehtoselle: tilaa kahvit 15.1. mennessä');
  const told = await liisa.says('Mitä minusta on tallennettu?');
  expect(told.text).toContain('**Nimi:** Liisa Niemi');
  expect(told.text).toContain('suunnitelmien käsittelijä');
  expect(told.text).toContain('Suunnitelmat: 2');
  expect(told.text).toContain('Tehtävät, tavoitteet ja sopimukset: 1');
  const { card } = await liisa.presses(told.card, 'Lataa tiedot');
  const response = await fetch(`${house.url}${linkIn(card)}`);
  expect(response.headers.get('content-disposition')).toContain('omat-tiedot.json');
  const file = (await response.json()) as { tables: Record<string, unknown[]> };
  expect(file.tables.person).toHaveLength(1);
  expect(file.tables.taskOwner).toHaveLength(1);
  const text = JSON.stringify(file);
  expect(text).toContain('Liisa Niemi');
  for (const other of ['Aino Virtanen', 'Mika Lehtonen', 'kahvit', 'AKT-0231']) expect(text).not.toContain(other);
});

test('in a channel it is answered one to one', async () => {
  const asked = await house.people.liisa.inChannel('Johtoryhmä').says('Mitä minusta on tallennettu?');
  expect(asked.text).not.toContain('Avaimesi');
  expect(textOf(asked.private[0]?.card)).toContain('Avaimesi lokissa');
});

test('one’s own key loses its name everywhere but in approved minutes, and one is out at once', async () => {
  const { aino, liisa, mika } = house.people;
  await holdMeeting();
  await aino.says('Tehtävä Niemelle: varaa kokoustila 15.1. mennessä');
  await liisa.says('Mitä tehtäviä minulla on?');
  const { id } = await rowOf(house, liisa);
  const question = await liisa.says('Poista omat tietoni');
  expect(question.text).toContain('Tätä ei voi kumota');
  expect((await everythingStored()).person).toContain('Liisa Niemi');
  const done = await liisa.presses(question.card, 'Poista nimi');
  expect(done.text).toContain(`Henkilö ${keyOf(id)}`);
  for (const [table, rows] of Object.entries(await everythingStored())) {
    expect(rows, table).not.toContain('Liisa Niemi');
    expect(rows, table).not.toContain('liisa.niemi');
  }
  expect((await mika.says('Keitä työtilassa on?')).text).not.toContain('Niemi');
  // The history stays with the key.
  expect((await aino.says('Mitä minulle kuuluu tänään?')).status).toBe(200);
  const log = (await aino.says('Näytä muutosloki')).text;
  expect(log).toContain(`Henkilö ${keyOf(id)}`);
  await house.tick();
  const agenda = textOf(house.posts('Johtoryhmä').at(-1)?.card);
  expect(agenda).not.toContain('Niemi');
});

test('who has no name in Teams takes no other text along', async () => {
  const { liisa } = house.people;
  await holdMeeting();
  await house.db
    .updateTable('person')
    .set({ name: '' })
    .where('id', '=', (await rowOf(house, liisa)).id)
    .execute();
  const before = await house.db.selectFrom('change').select(['id', 'before', 'after']).orderBy('id').execute();
  const { card } = await liisa.says('Poista omat tietoni');
  await liisa.presses(card, 'Poista nimi');
  const ids = before.map(({ id }) => id);
  const after = await house.db.selectFrom('change').select(['id', 'before', 'after']).orderBy('id').execute();
  expect(after.filter(({ id }) => ids.includes(id))).toEqual(before);
});

test('what was approved stays as it was approved', async () => {
  const { liisa } = house.people;
  await holdMeeting();
  const meeting = await house.db.selectFrom('minutes').selectAll().executeTakeFirstOrThrow();
  await house.db
    .updateTable('minutes')
    .set({ state: 'approved', content: JSON.stringify({ attendance: [{ name: 'Liisa Niemi' }] }) })
    .where('id', '=', meeting.id)
    .execute();
  const question = await liisa.says('Unohda minut');
  await liisa.presses(question.card, 'Poista nimi');
  const stored = await everythingStored();
  expect(stored.minutes).toContain('Liisa Niemi');
  expect(stored.attendance).not.toContain('Liisa Niemi');
});

test('it cannot be taken back, and who stays in the team is somebody new', async () => {
  const { aino, liisa } = house.people;
  await aino.says('Niemestä tulee suunnitelmien käsittelijä');
  const before = await rowOf(house, liisa);
  const { card } = await liisa.says('Poista omat tietoni');
  await liisa.presses(card, 'Poista nimi');
  const again = await liisa.says('Mitä minusta on tallennettu?');
  const after = await rowOf(house, liisa);
  expect(after.id).not.toBe(before.id);
  expect(again.text).not.toContain('suunnitelmien käsittelijä');
  expect((await liisa.says('kumoa')).text).toContain('Kumottavaa ei ole');
  const erased = await house.db
    .selectFrom('change')
    .selectAll()
    .where('entity', '=', 'erasure')
    .executeTakeFirstOrThrow();
  expect(
    (await liisa.forges((await liisa.says('ohje')).card, { verb: 'undo', changeset: erased.changeset })).text,
  ).toContain('Nimen poistoa ei voi kumota');
});

test('the only administrator names another first', async () => {
  const { aino } = house.people;
  expect((await aino.says('Poista omat tietoni')).text).toContain('vähintään yksi ylläpitäjä');
  await aino.says('Anna Nymanille ylläpitäjän rooli');
  expect((await aino.says('Poista omat tietoni')).text).toContain('Tätä ei voi kumota');
});

test('an administrator erases who has left, nobody who is there', async () => {
  const { aino, mika } = house.people;
  expect((await aino.says('Poista Lehtosen tiedot')).text).toContain('on vielä tiimissä');
  const { id } = await rowOf(house, mika);
  await house.team.loses(mika);
  const question = await aino.says('Poista Lehtosen tiedot');
  expect(question.text).toContain('Poistetaanko nimi ja osoite: Mika Lehtonen?');
  const done = await aino.presses(question.card, 'Poista nimi');
  expect(done.text).toContain(keyOf(id));
  expect((await everythingStored()).person).not.toContain('Lehtonen');
  expect((await aino.says('kumoa')).text).toContain('Nimen poistoa ei voi kumota');
  expect((await aino.forges(done.card, { verb: 'person.erase', person: id, sure: true })).text).toContain(
    'on jo poistettu',
  );
});

test('a workspace is taken out whole by an administrator, without secrets and references', async () => {
  const { aino, eero } = house.people;
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2027-02-20' });
  await aino.says('Näytä kalenteriosoitteeni');
  await holdMeeting();
  expect((await eero.says('Lataa työtilan tiedot tiedostoon')).text).toContain('työtilan ylläpitäjä');
  const { card } = await aino.says('Lataa työtilan tiedot tiedostoon');
  const response = await fetch(`${house.url}${linkIn(card)}`);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const { tables } = (await response.json()) as { tables: Record<string, Record<string, unknown>[]> };
  expect(tables.person).toHaveLength(6);
  expect(tables.plan?.[0]).toMatchObject({ due: '2027-02-20' });
  for (const name of ['agendaItem', 'attendance', 'minutes', 'seat', 'practice', 'planPerson', 'feed'])
    expect(tables[name]?.length, name).toBeGreaterThan(0);
  const text = JSON.stringify(tables);
  expect(text.includes('AKT-0231')).toBe(false);
  const feed = await house.db.selectFrom('feed').selectAll().executeTakeFirstOrThrow();
  const person = await rowOf(house, aino);
  for (const secret of [feed.hash, person.teamsId, person.conversation])
    expect(text.includes(String(secret))).toBe(false);
  // As many rows as there are, of every table that is the workspace's.
  for (const name of ['task', 'occurrence', 'agendaItem', 'seat', 'practice'] as const)
    expect(tables[name]?.length ?? 0, name).toBe((await house.db.selectFrom(name).select('id').execute()).length);
  const again = await aino.says('Lataa työtilan tiedot tiedostoon');
  await house.db.updateTable('membership').set({ isAdmin: 0 }).where('personId', '=', person.id).execute();
  expect((await fetch(`${house.url}${linkIn(again.card)}`)).status).toBe(404);
});

test('nothing of another workspace is in it', async () => {
  const { aino, mika } = house.people;
  const other = house.client.team('Kainuun yhdyspintatyö', { members: [mika] });
  await mika.in(other.channel()).installs();
  await mika.in(other.channel()).says('Lisää yhteispäivä to 3.12.2027 klo 9–12, paikkana Kajaani');
  const { card } = await aino.says('Lataa työtilan tiedot tiedostoon');
  const text = await (await fetch(`${house.url}${linkIn(card)}`)).text();
  expect(text).not.toContain('Kajaani');
  expect(text).not.toContain('Kainuun');
});

test('in Swedish and in English', async () => {
  const { liisa } = house.people;
  await liisa.says('Puhu ruotsia');
  expect((await liisa.says('Vad har sparats om mig?')).text).toContain('**Namn:** Liisa Niemi');
  expect((await liisa.says('Radera mina personuppgifter')).text).toContain('kan inte ångras');
  await liisa.says('Speak English');
  expect((await liisa.says('What do you know about me?')).text).toContain('**Name:** Liisa Niemi');
});

test('on PostgreSQL a name is erased and a workspace taken out alike', async () => {
  const own = await openHouse({ now: '2027-01-11T12:00', settings: { databaseUrl: await postgresDatabase() } });
  const { liisa, aino } = own.people;
  await liisa.says('Lisää yhteispäivä to 14.1. klo 9–12');
  const { card } = await liisa.says('Poista omat tietoni');
  expect((await liisa.presses(card, 'Poista nimi')).text).toContain('Nimi on poistettu');
  const exported = await aino.says('Lataa työtilan tiedot tiedostoon');
  const text = await (await fetch(`${own.url}${linkIn(exported.card)}`)).text();
  expect(text).not.toContain('Liisa');
  expect(JSON.parse(text).tables.occurrence).toHaveLength(1);
  await own.close();
}, 60_000);
