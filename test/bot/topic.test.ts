import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2027-02-01T09:00' });
  await foundGroup(house);
  await house.tick();
});
afterEach(() => house.close());

const group = 'Työllisyysjohtoryhmä';
const meeting = (day: string, at = house) => setMeeting(at, group, `${day}T09:00`, `${day}T11:00`);
const morning = async (day: string, at = house) => {
  at.clock.set(`${day}T08:00`);
  await at.tick();
};
const places = () => house.db.selectFrom('topicPlace').select(['year', 'occurrenceId']).orderBy('year').execute();
const itemsOn = async (id: string) =>
  (
    await house.db.selectFrom('agendaItem').select('title').where('occurrenceId', '=', id).orderBy('position').execute()
  ).filter(({ title }) => title === 'Talousarvio').length;

test('a topic stands on the agenda of the meeting in its month, seen before anything is done with it', async () => {
  const { aino, liisa } = house.people;
  await meeting('2027-02-09');
  const march = await meeting('2027-03-09');
  const added = await aino.says('Lisää vuosiaihe talousarvio maaliskuulle, 20 min, päätösasia');
  expect(added.text).toContain('Vuosiaihe lisätty: Talousarvio, maaliskuu');
  expect(added.text).toContain('Maaliskuu:** Talousarvio, päätösasia, 20 min. Seuraavaksi ti 9.3.2027.');
  expect((await aino.says('Näytä asialista')).text).not.toContain('Talousarvio');
  house.clock.set('2027-02-10T09:00');
  const shown = await liisa.says('Näytä johtoryhmän asialista');
  expect(shown.text).toContain('Talousarvio');
  expect(shown.text).toContain('20 min · päätösasia');
  expect(await places()).toEqual([]);
  await aino.says('Lisää asialistalle tilannekuva');
  expect(await places()).toEqual([{ year: 2027, occurrenceId: march }]);
  expect(await itemsOn(march)).toBe(1);
});

test('a month without a meeting falls to the next, once a year', async () => {
  const { aino } = house.people;
  const april = await meeting('2027-04-06');
  const june = await meeting('2027-06-08');
  const spring = await meeting('2028-03-14');
  await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  await aino.says('Lisää asialistalle tilannekuva');
  expect(await itemsOn(april)).toBe(1);
  await morning('2027-04-07');
  await aino.says('Lisää asialistalle tilannekuva');
  expect(await itemsOn(june)).toBe(0);
  await morning('2027-06-09');
  await aino.says('Lisää asialistalle tilannekuva');
  expect(await itemsOn(spring)).toBe(1);
  expect((await places()).map(({ year }) => year)).toEqual([2027, 2028]);
});

test('a month that had passed when the topic was added waits for the next year', async () => {
  const { aino } = house.people;
  await meeting('2027-02-09');
  const added = await aino.says('Lisää vuosiaihe hyvinvointikertomus tammikuulle');
  expect(added.text).toContain('Tammikuu:** Hyvinvointikertomus, keskustelu. Kokousta ei ole vielä kalenterissa.');
  expect((await aino.says('Näytä asialista')).text).not.toContain('Hyvinvointikertomus');
});

test('on an agenda that is there already it comes at once, and undo takes both', async () => {
  const { aino } = house.people;
  const march = await meeting('2027-03-09');
  await aino.says('Lisää asialistalle tilannekuva');
  const added = await aino.says('Talousarvio käsitellään joka vuosi maaliskuussa');
  expect(await itemsOn(march)).toBe(1);
  await aino.presses(added.card, 'Kumoa');
  expect(await itemsOn(march)).toBe(0);
  expect(await house.db.selectFrom('yearlyTopic').select('id').execute()).toEqual([]);
});

test('an agenda that is out is left as it is: the topic comes to the next meeting', async () => {
  const { aino } = house.people;
  const march = await meeting('2027-03-09');
  const may = await meeting('2027-05-11');
  await aino.says('Julkaise johtoryhmän asialista');
  const added = await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  expect(added.text).toContain('Seuraavaksi ti 11.5.2027.');
  await morning('2027-03-10');
  await aino.says('Lisää asialistalle tilannekuva');
  expect([await itemsOn(march), await itemsOn(may)]).toEqual([0, 1]);
});

test('when the meeting moves nothing doubles, even over the month’s end', async () => {
  const { aino } = house.people;
  const march = await meeting('2027-03-09');
  const april = await meeting('2027-04-13');
  await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  await aino.says('Lisää asialistalle tilannekuva');
  await aino.says('Siirrä johtoryhmän kokous 23.2.');
  await morning('2027-02-02');
  await morning('2027-02-24');
  await aino.says('Lisää asialistalle hankinnat');
  expect([await itemsOn(march), await itemsOn(april)]).toEqual([1, 0]);
  expect(await places()).toHaveLength(1);
});

test('when the meeting is called off the topic goes on to the next one, and comes back to no one twice', async () => {
  const { aino } = house.people;
  const march = await meeting('2027-03-09');
  const april = await meeting('2027-04-13');
  await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  await aino.says('Lisää asialistalle tilannekuva');
  const cancelled = await aino.says('Peru johtoryhmän kokous 9.3.');
  await morning('2027-02-02');
  expect([await itemsOn(march), await itemsOn(april)]).toEqual([0, 1]);
  await aino.presses(cancelled.card, 'Kumoa');
  await morning('2027-02-03');
  expect([await itemsOn(march), await itemsOn(april)]).toEqual([0, 1]);
});

test('what the secretary has taken off or put off does not come again that year', async () => {
  const { aino } = house.people;
  const march = await meeting('2027-03-09');
  const may = await meeting('2027-05-11');
  await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  await aino.says('Lisää asialistalle tilannekuva');
  await aino.says('Siirrä talousarvio seuraavaan kokoukseen');
  await morning('2027-02-02');
  expect([await itemsOn(march), await itemsOn(may)]).toEqual([0, 1]);
  await morning('2027-03-10');
  await aino.says('Poista talousarvio asialistalta');
  await morning('2027-03-11');
  expect([await itemsOn(march), await itemsOn(may)]).toEqual([0, 0]);
});

test('a topic is removed with what stood on a draft, taken back, and not added twice', async () => {
  const { aino } = house.people;
  const march = await meeting('2027-03-09');
  await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  await aino.says('Lisää asialistalle tilannekuva');
  expect((await aino.says('Lisää vuosiaihe Talousarvio maaliskuulle')).text).toContain('on jo vuosiaihe');
  const removed = await aino.says('Poista vuosiaihe talousarvio');
  expect(removed.text).toContain('Vuosiaihe poistettu: Talousarvio');
  expect(await itemsOn(march)).toBe(0);
  await aino.presses(removed.card, 'Kumoa');
  expect(await itemsOn(march)).toBe(1);
  expect((await aino.says('Poista vuosiaihe budjetti')).text).toContain('En löydä vuosiaihetta');
});

test('a missing month is asked in a form, and members see the list without its buttons', async () => {
  const { aino, liisa, mika } = house.people;
  const form = await aino.says('Lisää vuosiaihe hyvinvointikertomus');
  const saved = await aino.presses(form.card, 'Tallenna', { month: '10', itemType: 'information' });
  expect(saved.text).toContain('Lokakuu:** Hyvinvointikertomus, tiedoksi');
  const seen = await liisa.says('Näytä vuosiaiheet');
  expect(seen.text).toContain('Hyvinvointikertomus');
  expect(buttonsOf(seen.card)).toEqual([]);
  expect((await liisa.says('Lisää vuosiaihe budjetti maaliskuulle')).text).toContain('Tämän voi tehdä');
  expect((await mika.says('Näytä johtoryhmän vuosiaiheet')).text).toContain('Tämän voi tehdä');
});

test('the agenda that goes by itself has it', async () => {
  const { aino } = house.people;
  await meeting('2027-03-09');
  await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  await morning('2027-03-02');
  expect(textOf(house.posts('Johtoryhmä').at(-1)?.card)).toContain('Talousarvio');
  expect(await places()).toHaveLength(1);
});

test('on PostgreSQL it is placed, carried on and removed', async () => {
  const own = await openHouse({ now: '2027-02-01T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundGroup(own);
  await meeting('2027-03-09', own);
  await meeting('2027-04-13', own);
  const { aino } = own.people;
  await aino.says('Lisää vuosiaihe talousarvio maaliskuulle');
  await aino.says('Lisää asialistalle tilannekuva');
  await aino.says('Peru johtoryhmän kokous 9.3.');
  await own.tick();
  await morning('2027-02-02', own);
  expect((await aino.says('Näytä asialista')).text).toContain('Talousarvio');
  expect((await aino.says('Poista vuosiaihe talousarvio')).text).toContain('Vuosiaihe poistettu');
  await own.close();
});
