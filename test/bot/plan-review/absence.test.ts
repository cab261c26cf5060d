import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { rowOf } from '../../jobs/facts.ts';
import { textOf } from '../../stand-in/client.ts';
import { openWithCaseworkers } from './caseworkers.ts';

let house: House;
beforeEach(async () => {
  house = await openWithCaseworkers('2026-12-18T12:00');
  await house.people.aino.says('AKT-0001;24.9.2026\nAKT-0002;15.10.2026');
  await house.tick();
});
afterEach(() => house.close());

const told = async (who: 'aino' | 'liisa', day: string) => {
  const person = house.people[who];
  const before = person.inbox().length;
  house.clock.set(`${day}T08:05`);
  await house.tick();
  const sent = person.inbox().slice(before);
  return sent.map(({ card }) => textOf(card)).join();
};

const holiday = 'Olen lomalla 21.12.–6.1., siirrä suunnitelmani Niemelle siksi ajaksi';

test('an absence is shown before anything moves, and then the other one is reminded in its time', async () => {
  const { aino, liisa } = house.people;
  const preview = await aino.says(holiday);
  expect(preview.text).toContain('Siirretäänkö 2 suunnitelmaa: Liisa Niemi, ma 21.12.2026 – ke 6.1.2027?');
  expect(preview.text).toContain('Sinä aikana tarkistettavana: yksi suunnitelma.');
  expect(preview.text).toContain('AKT-0001: to 24.12.2026, viimeistään ke 23.12.');
  expect((await liisa.says('Omat tarkistukset')).text).not.toContain('AKT-');
  const done = await aino.presses(preview.card, 'Siirrä siksi ajaksi');
  expect(done.text).toContain('Liisa Niemi hoitaa suunnitelmasi ma 21.12.2026 – ke 6.1.2027.');
  expect((await liisa.says('Omat tarkistukset')).text).not.toContain('AKT-');

  expect(await told('liisa', '2026-12-23')).toContain('AKT-0001');
  expect(aino.inbox().filter(({ card }) => textOf(card).includes('Hyvää huomenta, Aino'))).toEqual([]);
  const digest = liisa.inbox().at(-1)?.card ?? null;
  expect((await liisa.presses(digest, 'Tarkistettu')).text).toContain('AKT-0001 tarkistettu ke 23.12.2026.');

  expect(await told('aino', '2027-01-08')).toContain('AKT-0002');
  expect((await liisa.says('Näytä AKT-0002')).text).toContain('Sinulla ei ole suunnitelmaa AKT-0002.');
});

test('when the other one is no caseworker any more, the reminders come to who is responsible', async () => {
  const { aino } = house.people;
  await aino.presses((await aino.says(holiday)).card, 'Siirrä siksi ajaksi');
  await aino.says('Poista Niemeltä käsittelijän rooli');
  expect(await told('aino', '2026-12-23')).toContain('AKT-0001');
});

test('for good, every plan has another person, and undo gives them back', async () => {
  const { aino, liisa } = house.people;
  const preview = await aino.says(holiday);
  const done = await aino.presses(preview.card, 'Siirrä pysyvästi');
  expect(done.text).toContain('Siirretty pysyvästi 2 suunnitelmaa. Vastuussa nyt: Liisa Niemi.');
  expect((await liisa.says('Omat tarkistukset')).text).toContain('Sinulla on 2 suunnitelmaa');
  await aino.presses(done.card, 'Kumoa');
  expect((await aino.says('Omat tarkistukset')).text).toContain('Sinulla on 2 suunnitelmaa');
});

test('nothing is left to who may not see it', async () => {
  const { aino } = house.people;
  expect((await aino.says(holiday.replace('Niemelle', 'Korhoselle'))).text).toContain('Tätä roolia ei ole');
  expect((await aino.says(holiday.replace('Niemelle', 'Lehtoselle'))).text).toContain('Kelan henkilölle');
  expect((await aino.says(holiday.replace('Niemelle', 'Virtaselle'))).text).toContain('samalle henkilölle');
});

test('plans of who has left are listed for the admin as numbers, and moved after a preview', async () => {
  const { aino, liisa, eero } = house.people;
  await liisa.says('AKT-0003;24.8.2026\nAKT-0004;24.10.2026');
  expect((await aino.says('Mitkä suunnitelmat ovat ilman käsittelijää?')).text).toContain('on käsittelijä.');
  const niemi = await rowOf(house, liisa);
  await house.db
    .updateTable('membership')
    .set({ leftAt: '2026-12-18T10:00:00.000Z' })
    .where('personId', '=', niemi.id)
    .execute();
  const left = await aino.says('Mitkä suunnitelmat ovat ilman käsittelijää?');
  expect(left.text).toContain('Liisa Niemi (poistunut työtilasta): 2 suunnitelmaa, yksi myöhässä');
  expect(left.text).not.toContain('AKT-');
  const form = await aino.presses(left.card, 'Siirrä: Liisa Niemi');
  const preview = await aino.presses(form.card, 'Tallenna', { delegate: (await rowOf(house, aino)).id });
  expect(preview.text).toContain('Siirretäänkö 2 suunnitelmaa pysyvästi: Liisa Niemi → Aino Virtanen?');
  await aino.presses(preview.card, 'Siirrä pysyvästi');
  expect((await aino.says('Omat tarkistukset')).text).toContain('Sinulla on 4 suunnitelmaa');
  expect((await eero.says('Mitkä suunnitelmat ovat ilman käsittelijää?')).text).toContain('ylläpitäjä');
});
