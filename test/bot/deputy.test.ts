import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
let meeting: string;

/** Mika stands in for Liisa; Johan is a deputy of nobody's own. */
async function prepare(at: House) {
  await foundGroup(at);
  const seat = await at.db.selectFrom('seat').selectAll().executeTakeFirstOrThrow();
  const idOf = async (name: string) =>
    (await at.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
  const own = { groupId: seat.groupId, role: 'deputy' as const };
  await at.db
    .insertInto('seat')
    .values([
      { ...own, id: 'mika', personId: await idOf('Mika Lehtonen'), deputyFor: await idOf('Liisa Niemi') },
      { ...own, id: 'johan', personId: await idOf('Johan Nyman'), deputyFor: null },
    ])
    .execute();
  const id = await setMeeting(at, 'Työllisyysjohtoryhmä', '2026-12-15T09:00', '2026-12-15T11:00');
  await at.people.aino.says('Julkaise johtoryhmän asialista');
  await at.tick();
  return id;
}

beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  meeting = await prepare(house);
});
afterEach(() => house.close());

const agenda = () => house.posts('Johtoryhmä').at(-1)?.card ?? null;
const asked = () => house.db.selectFrom('substitution').select(['personId', 'deputyId']).execute();
async function liisaAsksMika() {
  const there = house.people.liisa.inChannel('Johtoryhmä');
  const answer = await there.presses(agenda(), 'En pääse');
  return there.presses(answer.card, 'Kutsu Mika Lehtonen');
}

test('“en pääse” on the agenda card offers the own deputy, who gets the invitation one to one', async () => {
  const { liisa, mika } = house.people;
  const answer = await liisa.inChannel('Johtoryhmä').presses(agenda(), 'En pääse');
  expect(answer.text).toContain('Kirjattu: en pääse. Kutsutaanko varajäsen?');
  expect(buttonsOf(answer.card)).toContain('Kutsu Mika Lehtonen');
  expect(buttonsOf(answer.card)).not.toContain('Kutsu Johan Nyman');
  const done = await liisa.inChannel('Johtoryhmä').presses(answer.card, 'Kutsu Mika Lehtonen');
  expect(done.text).toContain('Kutsu lähti varajäsenelle: Mika Lehtonen.');
  await house.tick();
  const invitation = mika.inbox().at(-1)?.card ?? null;
  expect(textOf(invitation)).toContain('Sinut kutsutaan varajäseneksi: Liisa Niemi ei pääse.');
  expect(textOf(invitation)).toContain('i 15.12.2026 klo 9.00–11.00');
  expect(buttonsOf(invitation)).toEqual(expect.arrayContaining(['Tulen', 'Etänä', 'En pääse']));
  const coming = await mika.presses(invitation, 'Tulen');
  expect(coming.text).toContain('Mika Lehtonen (varajäsen, Liisa Niemi poissa)');
});

test('a deputy who comes is in the attendance in the member’s place, and counts for the quorum', async () => {
  const { mika, aino } = house.people;
  await liisaAsksMika();
  await house.tick();
  await mika.presses(mika.inbox().at(-1)?.card ?? null, 'Tulen');
  house.clock.set('2026-12-15T09:00');
  await aino.says('Aloita johtoryhmän kokous');
  const rows = await house.db.selectFrom('attendance').select(['name', 'state']).execute();
  expect(rows).toContainEqual({ name: 'Mika Lehtonen', state: 'present' });
  expect(rows).toContainEqual({ name: 'Liisa Niemi', state: 'absent' });
  const form = await aino.says('Merkitse läsnäolijat');
  const saved = await aino.presses(form.card, 'Tallenna');
  expect(saved.text).toContain('Mika Lehtonen (varajäsen, Liisa Niemi poissa)');
});

test('the deputy is reminded of the meeting as a member is, and nudged when the invitation waits', async () => {
  const { mika } = house.people;
  await liisaAsksMika();
  await house.tick();
  await mika.presses(mika.inbox().at(-1)?.card ?? null, 'Etänä');
  house.clock.set('2026-12-14T08:00');
  await house.tick();
  expect(textOf(mika.inbox().at(-1)?.card)).toContain('ti 15.12.2026 klo 9.00–11.00');
});

test('when the member comes after all the deputy’s card says so, and undo before the sending sends nothing', async () => {
  const { liisa, mika } = house.people;
  const there = liisa.inChannel('Johtoryhmä');
  await liisaAsksMika();
  await house.tick();
  const card = () => textOf(mika.inbox().at(-1)?.card);
  expect(card()).toContain('Sinut kutsutaan varajäseneksi');
  await there.presses(agenda(), 'Tulen');
  await house.tick();
  expect(card()).toContain('Sinua ei tarvitakaan varajäsenenä: Liisa Niemi');
  expect(await asked()).toEqual([]);
  const before = mika.inbox().length;
  const again = await liisaAsksMika();
  await there.presses(again.card, 'Kumoa');
  await house.tick();
  expect(mika.inbox()).toHaveLength(before);
});

test('a member without a deputy of one’s own is offered those of the group, by a sentence as well', async () => {
  const { sari, johan, mika } = house.people;
  const answer = await sari.says('Kutsu varajäseneni johtoryhmän kokoukseen');
  expect(answer.text).toContain('Kutsu lähti varajäsenelle: Johan Nyman.');
  await house.tick();
  expect(textOf(johan.inbox().at(-1)?.card)).toContain('Sari Mäkelä ei pääse');
  expect((await mika.says('Kutsu varajäseneni johtoryhmän kokoukseen')).text).toContain('ei ole nimetty varajäsentä');
});

test('nobody asks in another’s place, whatever the card says', async () => {
  const { eero, sari } = house.people;
  const card = (await eero.says('Mitä osaat?')).card;
  const [liisaSeat] = await house.db.selectFrom('seat').select('personId').where('id', '=', 'mika').execute();
  const forged = await eero.forges(card, { verb: 'rsvp.deputy', occurrence: meeting, deputy: liisaSeat?.personId });
  expect(forged.text).toContain('ei ole nimetty varajäsentä');
  const outsider = (await sari.says('Mitä osaat?')).card;
  await house.db
    .deleteFrom('seat')
    .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Sari Mäkelä'))
    .execute();
  expect((await sari.forges(outsider, { verb: 'rsvp.deputy', occurrence: meeting })).text).not.toContain('Kutsu lähti');
  expect(await asked()).toEqual([]);
});

test('on PostgreSQL the deputy is asked, answers and is released', async () => {
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await prepare(own);
  const { liisa, mika } = own.people;
  expect((await liisa.says('En pääse 15.12., kutsu varajäseneni')).text).toContain('Mika Lehtonen');
  await own.tick();
  expect((await mika.presses(mika.inbox().at(-1)?.card ?? null, 'Tulen')).text).toContain(
    '(varajäsen, Liisa Niemi poissa)',
  );
  await liisa.says('Tulen 15.12.');
  await own.tick();
  expect(await own.db.selectFrom('substitution').select('id').execute()).toEqual([]);
  await own.close();
});
