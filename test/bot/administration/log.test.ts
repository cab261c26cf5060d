import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf } from '#domain/key.ts';
import { type House, openHouse } from '../../house.ts';
import { rowOf } from '../../jobs/facts.ts';
import { postgresDatabase } from '../../postgres/database.ts';
import { buttonsOf } from '../../stand-in/client.ts';
import { foundGroup, setMeeting } from '../leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const fetchLink = async (card: unknown) => {
  const path = /\/files\/[\w-]+/.exec(JSON.stringify(card))?.[0];
  return fetch(`${house.url}${path}`);
};

test('an administrator reads who changed what, from what to what, the newest first', async () => {
  await aino.says('Niemestä tulee suunnitelmien käsittelijä');
  house.clock.set('2026-11-24T10:30');
  await aino.says('Tehtävä Lehtoselle: varaa kokoustila 15.1. mennessä');
  const { text } = await aino.says('Näytä muutosloki');
  expect(text.split('\n')[0]).toBe('Muutosloki');
  expect(text).toContain('Aino Virtanen, ma 23.11.2026 klo 9.00');
  expect(text).toContain('Liisa Niemi: suunnitelmien käsittelijä Ei → Kyllä');
  expect(text).toMatch(/lisätty: varaa kokoustila/i);
  expect(text.indexOf('24.11.2026 klo 10.30')).toBeLessThan(text.indexOf('23.11.2026 klo 9.00'));
});

test('of a person, of a subject, of days, by sentence and by form', async () => {
  const { eero } = house.people;
  await foundGroup(house);
  house.clock.set('2026-11-24T10:00');
  await eero.says('Lisää yhteispäivä to 3.12. klo 9–12');
  const his = (await aino.says('Mitä Korhonen on muuttanut?')).text;
  expect(his).toContain('Muutosloki: Eero Korhonen');
  expect(his).toContain('Eero Korhonen, ti 24.11.2026 klo 10.00');
  expect(his).not.toContain('Aino Virtanen,');
  const yesterday = await aino.says('Mitä muutettiin eilen?');
  expect(yesterday.text).toContain('Muutosloki: ma 23.11.2026');
  expect(yesterday.text).not.toContain('Eero Korhonen, ti');
  expect((await aino.says('Näytä tehtävien muutosloki')).text).toContain('Ei muutoksia: Tehtävät');
  const form = await aino.presses(yesterday.card, 'Rajaa');
  const people = await aino.presses(form.card, 'Tallenna', { subject: 'people' });
  expect(people.text).toContain('Luo ryhmä');
  expect(people.text).not.toContain('Lisää yhteispäivä');
  const backwards = await aino.presses(form.card, 'Tallenna', { subject: 'all', from: '2026-11-24', to: '2026-11-20' });
  expect(backwards.text).toContain('Loppupäivä on ennen alkupäivää');
});

test('it is paged, and what one command wrote is one entry', async () => {
  for (let n = 1; n <= 12; n++) {
    house.clock.pass({ minutes: 1 });
    await aino.says(`Tehtävä Lehtoselle: asia numero ${n}, 15.1. mennessä`);
  }
  await foundGroup(house);
  const first = await aino.says('Näytä muutosloki');
  expect(first.text).toContain('ja 2 riviä lisää');
  expect(first.text).toContain('asia numero 4');
  expect(first.text).not.toContain('asia numero 3');
  const second = await aino.presses(first.card, 'Vanhemmat');
  expect(second.text).toContain('asia numero 3');
  expect(second.text).not.toContain('asia numero 4');
  expect(buttonsOf(second.card)).not.toContain('Vanhemmat');
  expect((await aino.presses(second.card, 'Uudemmat')).text).toContain('asia numero 12');
});

test('nobody but an administrator reads or takes it out, and in a channel it is answered one to one', async () => {
  const { eero } = house.people;
  await aino.says('Tehtävä Lehtoselle: varaa kokoustila 15.1. mennessä');
  expect((await eero.says('Näytä muutosloki')).text).toContain('työtilan ylläpitäjä');
  expect((await eero.says('Lataa muutosloki tiedostona')).text).toContain('työtilan ylläpitäjä');
  const { card } = await eero.says('ohje');
  expect((await eero.forges(card, { verb: 'log.narrow', subject: 'all' })).text).toContain('työtilan ylläpitäjä');
  const asked = await aino.inChannel('Johtoryhmä').says('Näytä muutosloki');
  expect(asked.text).not.toContain('kokoustila');
  expect(asked.private).toHaveLength(1);
});

test('as a table it has keys, no names and no references, and its link dies with the right', async () => {
  await aino.says('Virtasesta tulee suunnitelmien käsittelijä');
  await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11.');
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2026-11-23T09:00', '2026-11-23T11:00');
  await aino.says('Lisää asialistalle hankinnat, esittelijänä Niemi, 15 min');
  await aino.says('Julkaise johtoryhmän asialista');
  await aino.says('Aloita johtoryhmän kokous');
  expect((await aino.says('Näytä muutosloki')).text).not.toContain('AKT-0455');
  const { card } = await aino.says('Lataa muutosloki tiedostona');
  const response = await fetchLink(card);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = await response.text();
  expect(text).not.toContain('AKT-0455');
  for (const name of ['Aino', 'Virtanen', 'Niemi']) expect(text).not.toContain(name);
  const { id } = await rowOf(house, aino);
  const lines = text.trim().split('\r\n');
  expect(lines[0]).toContain('"Tekijän avain"');
  expect(lines.some((line) => line.includes('"attendance"'))).toBe(true);
  expect(lines.filter((line) => line.includes('"role.grant"') && line.includes(`"${keyOf(id)}"`))).toHaveLength(1);
  expect(lines.some((line) => line.includes('"plan.register"') && line.includes('2026-11-16'))).toBe(true);
  const plans = await (await fetchLink((await aino.says('Lataa suunnitelmien muutosloki tiedostona')).card)).text();
  expect(plans.trim().split('\r\n')).toHaveLength(3);
  const again = await aino.says('Lataa muutosloki tiedostona');
  await house.db.updateTable('membership').set({ isAdmin: 0 }).where('personId', '=', id).execute();
  expect((await fetchLink(again.card)).status).toBe(404);
});

test('in Swedish and in English', async () => {
  await aino.says('Tehtävä Lehtoselle: varaa kokoustila 15.1. mennessä');
  await aino.says('Puhu ruotsia');
  expect((await aino.says('Visa ändringsloggen')).text).toContain('tillagt: varaa kokoustila');
  await aino.says('Speak English');
  expect((await aino.says('Show the log of changes')).text).toContain('added: varaa kokoustila');
});

test('on PostgreSQL it is read, narrowed and taken out alike', async () => {
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await own.people.aino.says('Niemestä tulee suunnitelmien käsittelijä');
  expect((await own.people.aino.says('Mitä Virtanen on muuttanut tänään?')).text).toContain('Liisa Niemi');
  const { card } = await own.people.aino.says('Lataa muutosloki tiedostona');
  const path = /\/files\/[\w-]+/.exec(JSON.stringify(card))?.[0];
  expect((await (await fetch(`${own.url}${path}`)).text()).trim().split('\r\n')).toHaveLength(2);
  await own.close();
}, 60_000);
