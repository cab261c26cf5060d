import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
let people: House['people'];
beforeEach(async () => {
  house = await openHouse({ now: '2027-01-12T09:00' });
  ({ people } = house);
  await held(house);
});
afterEach(() => house.close());

/** A meeting of the leadership group that has ended, everybody there; the next one is in March. */
async function held({ people: { aino }, ...own }: House) {
  const at = { people: { aino }, ...own } as House;
  await foundGroup(at);
  await setMeeting(at, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await setMeeting(at, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
  await aino.says('Aloita johtoryhmän kokous');
  own.clock.set('2027-01-12T10:45');
  await aino.says('Päätä johtoryhmän kokous');
  own.clock.set('2027-01-13T08:30');
}

const state = async () => (await house.db.selectFrom('minutes').select('state').executeTakeFirstOrThrow()).state;
const ids = async (...names: string[]) => {
  const all = await house.db.selectFrom('person').select(['id', 'name']).execute();
  return names.map((name) => all.find((one) => one.name === name)?.id).join(',');
};
const minutes = async () => (await people.aino.says('Näytä johtoryhmän muistio')).text;
const MAKELA_AWAY = 'Poista Mäkelä läsnäolijoista';

async function posted() {
  await people.aino.says('Lähetä muistio tarkistettavaksi');
  await people.eero.says('Muistio on tarkistettu');
  await people.aino.says('Julkaise johtoryhmän muistio');
  await house.tick();
}

async function approved() {
  await posted();
  house.clock.set('2027-03-09T09:05');
  await people.aino.says('Aloita johtoryhmän kokous');
  expect((await people.eero.says('Hyväksy edellinen muistio')).text).toContain('Hyväksytty');
}

test('after the meeting the list is corrected in a form, from the minutes’ card, and the minutes show it', async () => {
  const shown = await people.aino.says('Näytä johtoryhmän muistio');
  expect(shown.text).toContain('Sari Mäkelä');
  const form = await people.aino.presses(shown.card, 'Korjaa läsnäoloa');
  expect(textOf(form.card)).toContain('Paikalla (Työllisyysjohtoryhmä ti 12.1.2027)');
  const corrected = await people.aino.presses(form.card, 'Tallenna', {
    present: await ids('Aino Virtanen', 'Eero Korhonen'),
    remote: await ids('Liisa Niemi'),
  });
  expect(corrected.text).toContain('Läsnäolo korjattu: Työllisyysjohtoryhmä ti 12.1.2027');
  expect(corrected.text).toContain('jäsenistä paikalla 2/3, yhteensä 3.');
  expect(corrected.text).toContain('**Poissa:** Sari Mäkelä');
  const text = await minutes();
  expect(text).toContain('Liisa Niemi (etänä)');
  expect(text).not.toContain('Sari Mäkelä');
  const logged = await house.db
    .selectFrom('change')
    .select('entity')
    .where('action', '=', 'minutes.attendance')
    .execute();
  expect(logged.map(({ entity }) => entity)).toEqual(['attendance', 'attendance']);
  await people.aino.presses(corrected.card, 'Kumoa');
  expect(await minutes()).toContain('Sari Mäkelä');
});

test('by a sentence that names people, by the chair as well; the files show it', async () => {
  const out = await people.eero.says(MAKELA_AWAY);
  expect(out.text).toContain('**Poissa:** Sari Mäkelä');
  expect(buttonsOf(out.card)).toEqual(['Korjaa läsnäoloa', 'Lisää vieras', 'Näytä muistio', 'Kumoa']);
  expect(await minutes()).not.toContain('Sari Mäkelä');
  await people.aino.says('Lisää Lehtonen ja Mäkelä läsnäolijoihin');
  const text = await minutes();
  expect(text).toContain('Sari Mäkelä');
  expect(text).toContain('Mika Lehtonen');
  const given = await people.aino.says('Lataa johtoryhmän muistio');
  const [, path = ''] = [...given.text.matchAll(/\(http[^)]+(\/files\/[^)]+)\)/g)].map(([, one]) => one);
  expect(await (await fetch(`${house.url}${path}`)).text()).toContain('Mika Lehtonen');
});

test('who came late or left early, and a guest; without a time it is asked', async () => {
  const left = await people.aino.says('Mäkelä poistui klo 10.10');
  expect(left.text).toContain('Sari Mäkelä poistui klo 10.10. Työllisyysjohtoryhmä ti 12.1.2027');
  expect(left.text).toContain('Sari Mäkelä (klo 10.10 asti)');
  const row = () =>
    house.db.selectFrom('attendance').select('leftAt').where('name', '=', 'Sari Mäkelä').executeTakeFirstOrThrow();
  expect(await row()).toEqual({ leftAt: '2027-01-12T10:10' });
  const form = await people.aino.says('Niemi poistui');
  expect(textOf(form.card)).toContain('Täydennä');
  expect((await people.aino.presses(form.card, 'Tallenna', { time: '10:20' })).text).toContain(
    'Liisa Niemi poistui klo 10.20',
  );
  expect((await people.aino.says('Vieras: Anna Salminen, Kela')).text).toContain('Vieras lisätty: Anna Salminen');
  expect(await minutes()).toContain('**Kela:** Anna Salminen');
});

test('only who leads the group corrects it; a question and others change nothing', async () => {
  const before = await house.db.selectFrom('attendance').selectAll().execute();
  expect((await people.liisa.says(MAKELA_AWAY)).text).toContain('Tämän voi tehdä');
  const { card } = await people.liisa.says('ohje');
  const meeting = (await house.db.selectFrom('minutes').select('id').executeTakeFirstOrThrow()).id;
  const forged = { verb: 'minutes.attendance', meeting, present: '', taken: true };
  expect((await people.liisa.forges(card, forged)).text).toContain('Tämän voi tehdä');
  const asked = await people.aino.says('Ketkä olivat läsnä?');
  expect(asked.text).toContain('Läsnäolo: Työllisyysjohtoryhmä ti 12.1.2027');
  expect(await house.db.selectFrom('attendance').selectAll().execute()).toEqual(before);
});

test('what was being checked, or is checked, is a draft again', async () => {
  await people.aino.says('Lähetä muistio tarkistettavaksi');
  const first = await people.aino.says(MAKELA_AWAY);
  expect(first.text).toContain('Muistio on taas luonnos. Lähetä se tarkistettavaksi.');
  expect(await state()).toBe('draft');
  expect((await people.eero.says('Muistio on tarkistettu')).text).not.toContain('Tarkistettu.');
  await people.aino.says('Lähetä muistio tarkistettavaksi');
  await people.eero.says('Muistio on tarkistettu');
  const second = await people.aino.says('Lisää Mäkelä läsnäolijoihin');
  expect(await state()).toBe('draft');
  await people.aino.presses(second.card, 'Kumoa');
  expect(await state()).toBe('checked');
});

test('posted minutes are corrected in the channel as well, and stay posted', async () => {
  await posted();
  expect(textOf(house.posts('Johtoryhmä').at(-1)?.card)).toContain('Sari Mäkelä');
  expect((await people.aino.says(MAKELA_AWAY)).text).toContain('Kanavalla julkaistu muistio päivittyy.');
  await house.tick();
  expect(house.posts('Johtoryhmä')).toHaveLength(1);
  expect(textOf(house.posts('Johtoryhmä').at(-1)?.card)).not.toContain('Sari Mäkelä');
  expect(await state()).toBe('posted');
});

test('once the minutes are approved it is told why not, and they stay as they are', async () => {
  await approved();
  await people.aino.says('Päätä johtoryhmän kokous');
  const before = await house.db.selectFrom('attendance').selectAll().execute();
  const why = 'läsnäoloa ei voi enää korjata, koska muistio on hyväksytty';
  expect((await people.aino.says('Korjaa 12.1. kokouksen läsnäoloa')).text).toContain(why);
  const meeting = (
    await house.db.selectFrom('minutes').select('id').where('state', '=', 'approved').executeTakeFirstOrThrow()
  ).id;
  const { card } = await people.eero.says('ohje');
  for (const data of [
    { verb: 'minutes.attendance', meeting, taken: true },
    { verb: 'session.arrive', meeting, person: await ids('Sari Mäkelä'), time: '10:00', left: true },
    { verb: 'session.guest', meeting, name: 'Anna Salminen' },
  ])
    expect((await people.eero.forges(card, data)).text).toContain(why);
  expect(await house.db.selectFrom('attendance').selectAll().execute()).toEqual(before);
});

test('while a meeting is under way it is that one’s attendance, and on the day of one not begun nothing is guessed', async () => {
  house.clock.set('2027-03-09T09:05');
  expect((await people.aino.says(MAKELA_AWAY)).text).toContain('Yhtään kokousta ei ole nyt käynnissä');
  expect((await people.aino.says('Mäkelä poistui klo 9.10')).text).toContain('Yhtään kokousta ei ole nyt käynnissä');
  await people.aino.says('Aloita johtoryhmän kokous');
  expect((await people.aino.says(MAKELA_AWAY)).text).toContain('**Poissa:** Sari Mäkelä');
  expect((await people.aino.says('Korjaa 5.1. kokouksen läsnäoloa')).text).toContain('ei ole pidetty kokousta');
  const dated = await people.aino.says('Korjaa 12.1. kokouksen läsnäoloa');
  expect(textOf(dated.card)).toContain('Paikalla (Työllisyysjohtoryhmä ti 12.1.2027)');
  const away = await house.db.selectFrom('attendance').select('name').where('state', '=', 'absent').execute();
  expect(away).toEqual([{ name: 'Sari Mäkelä' }]);
});

test('in Swedish and in English', async () => {
  await people.aino.says('Puhu ruotsia');
  expect((await people.aino.says('Ta bort Mäkelä från närvarolistan')).text).toContain('Närvaron är rättad');
  await people.aino.says('Speak English');
  expect((await people.aino.says('Add Mäkelä to the attendance')).text).toContain('Attendance corrected');
});

test('on PostgreSQL the corrected list stands in the minutes', async () => {
  const own = await openHouse({ now: '2027-01-12T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await held(own);
  await own.people.aino.says(MAKELA_AWAY);
  expect((await own.people.aino.says('Näytä johtoryhmän muistio')).text).not.toContain('Sari Mäkelä');
  await own.close();
});
