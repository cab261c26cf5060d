import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { openWithCaseworkers } from './caseworkers.ts';

let house: House;
beforeEach(async () => {
  house = await openWithCaseworkers();
  await house.people.aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 24.8.2026');
});
afterEach(() => house.close());

const plan = () => house.db.selectFrom('plan').selectAll().where('ref', '=', 'AKT-0455').executeTakeFirstOrThrow();

test('a snoozed plan is quiet until its day, and a quiet time past the deadline is said to be so', async () => {
  const { aino } = house.people;
  const answer = await aino.says('Muistuta AKT-0455:stä vasta ensi viikolla');
  expect(answer.text).toContain('AKT-0455: muistutan seuraavan kerran ma 30.11.2026.');
  expect(answer.text).toContain('Huomaa, että määräaika on ennen sitä: ti 24.11.2026.');
  expect(await plan()).toMatchObject({ quietUntil: '2026-11-30', due: '2026-11-24' });
  expect((await aino.says('Näytä AKT-0455')).text).toContain('Seuraava muistutus\nma 30.11.2026');
});

test('a booked review meeting quiets the plan until then, and the review ends the quiet', async () => {
  const { aino } = house.people;
  const answer = await aino.says('AKT-0455 tarkistusaika varattu 27.11.');
  expect(answer.text).toContain('AKT-0455: tarkistusaika pe 27.11.2026. En muistuta ennen sitä.');
  house.clock.set('2026-11-27T12:00');
  await aino.says('AKT-0455 tarkistettu tänään');
  expect(await plan()).toMatchObject({ quietUntil: null, due: '2027-02-27' });
});

test('a day that has passed is no day to remind on', async () => {
  const { aino } = house.people;
  const form = await aino.presses((await aino.says('Näytä AKT-0455')).card, 'Muistuta myöhemmin');
  const answer = await aino.presses(form.card, 'Tallenna', { until: '2026-11-20' });
  expect(answer.text).toContain('Päivä pe 20.11.2026 on jo mennyt.');
  expect(await plan()).toMatchObject({ quietUntil: null });
});

test('a plan is handed over to a caseworker, who sees it while the giver no longer does', async () => {
  const { aino, liisa } = house.people;
  expect((await aino.says('Siirrä AKT-0455 Korhoselle')).text).toContain('Tätä roolia ei ole: Eero Korhonen.');
  expect((await aino.says('Siirrä AKT-0455 Lehtoselle')).text).toContain('Kelan henkilö');
  const answer = await aino.says('Siirrä AKT-0455 Niemelle');
  expect(answer.text).toContain('AKT-0455 siirretty. Vastuussa nyt: Liisa Niemi.');
  expect((await liisa.says('Näytä AKT-0455')).text).toContain('Liisa Niemi');
  expect((await aino.says('Näytä AKT-0455')).text).toContain('Sinulla ei ole suunnitelmaa AKT-0455.');
  await aino.presses(answer.card, 'Kumoa');
  expect((await aino.says('Näytä AKT-0455')).text).toContain('Aino Virtanen');
});

test('handed over to someone responsible already, the plan has one person less', async () => {
  const { aino } = house.people;
  await aino.says('Uusi suunnitelma AKT-0456, laadittu 24.8.2026, vastuussa minä ja Niemi');
  expect((await aino.says('Siirrä AKT-0456 Niemelle')).text).toContain('Vastuussa nyt: Liisa Niemi.');
  expect((await aino.says('Siirrä AKT-0455 Virtaselle')).text).toContain('Aino Virtanen on jo vastuussa');
});

test('a plan that ended is not in the list nor reviewed, and undo opens it again', async () => {
  const { aino } = house.people;
  const closed = await aino.says('AKT-0455 päättyi, asiakas muutti toiselle alueelle');
  expect(closed.text).toContain('AKT-0455 päätetty (muutti toiselle alueelle).');
  expect((await aino.says('Omat tarkistukset')).text).toContain('Sinulla ei ole tarkistettavia suunnitelmia.');
  const refused = await aino.says('AKT-0455 tarkistettu tänään');
  expect(refused.text).toContain('AKT-0455 on päättynyt, joten sitä ei voi merkitä tarkistetuksi.');
  expect((await aino.says('Muistuta AKT-0455:stä vasta ensi viikolla')).text).toContain('ei ole muistutettavaa');
  await aino.presses(closed.card, 'Kumoa');
  expect(await plan()).toMatchObject({ state: 'active', due: '2026-11-24', closeReason: null });
});

test('work first offers a hearing about an interruption, and closes when told so', async () => {
  const { aino } = house.people;
  const question = await aino.says('AKT-0455 päättyi, asiakas työllistyi');
  expect(question.text).toContain('asiakasta kuullaan');
  expect(await plan()).toMatchObject({ state: 'active' });
  const heard = await aino.presses(question.card, 'Keskeytys: kuuleminen ensin');
  expect(await plan()).toMatchObject({ state: 'hearing', due: '2026-11-24' });
  const interrupted = await aino.presses(heard.card, 'Suunnitelma keskeytyy');
  expect(interrupted.text).toContain('AKT-0455 keskeytetty.');
  expect(await plan()).toMatchObject({ state: 'interrupted', due: null });
  await aino.says('AKT-0455 päättyi, asiakas työllistyi');
  expect(await plan()).toMatchObject({ state: 'closed', closeReason: 'employed' });
});

test('after a hearing the plan may go on as it was', async () => {
  const { aino } = house.people;
  const question = await aino.says('AKT-0455 päättyi, asiakas työllistyi');
  const heard = await aino.presses(question.card, 'Keskeytys: kuuleminen ensin');
  const resumed = await aino.presses(heard.card, 'Suunnitelma jatkuu');
  expect(resumed.text).toContain('AKT-0455 jatkuu. Seuraava tarkistus: ti 24.11.2026.');
});

test('told again to close, an activation plan of someone who found work is closed', async () => {
  const { aino } = house.people;
  const question = await aino.says('AKT-0455 päättyi, asiakas työllistyi');
  await aino.presses(question.card, 'Päätä suunnitelma nyt');
  expect(await plan()).toMatchObject({ state: 'closed', closeReason: 'employed', due: null });
});

test('the morning digest leaves a plan alone in its quiet time, and tells of it when that ends', async () => {
  const { aino } = house.people;
  await aino.says('Muistuta AKT-0455:stä vasta keskiviikkona');
  const told = async (day: string) => {
    const before = aino.inbox().length;
    house.clock.set(`${day}T08:05`);
    await house.tick();
    return JSON.stringify(aino.inbox().slice(before)).includes('AKT-0455');
  };
  expect(await told('2026-11-24')).toBe(false);
  expect(await told('2026-11-25')).toBe(true);
});
