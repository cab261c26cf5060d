import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../../house.ts';
import { addPlan, rowOf } from '../../jobs/facts.ts';
import { memberOf } from '../../stand-in/person.ts';
import { foundGroup } from '../leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
});
afterEach(() => house.close());

test('what those who left had to do is listed in numbers, and moved to another', async () => {
  const { liisa, mika } = house.people;
  await foundGroup(house);
  await addPlan(house, liisa, { ref: 'AKT-0231', due: '2026-12-30' });
  await addPlan(house, mika, { ref: 'AKT-0232', due: '2026-12-30' });
  await aino.says('Tehtävä Niemelle: varaa kokoustila 15.1. mennessä');
  await aino.says('Lisää TYM-sopimus, tarkistus 30.9. mennessä, vastuuhenkilönä Niemi');
  expect((await aino.says('Ketkä ovat lähteneet?')).text).toContain('Lähteneiltä ei ole jäänyt mitään kesken.');
  await house.team.loses(liisa);
  const list = await aino.says('Mitä lähteneiltä jäi kesken?');
  expect(list.text).toContain('Yhdeltä lähteneeltä on jäänyt kesken');
  expect(list.text).toContain('lähti ma 23.11.2026');
  expect(list.text).toContain('yksi suunnitelma, yksi tehtävä, yksi sopimus');
  expect(list.text).not.toContain('AKT-0231');
  const form = await aino.presses(list.card, 'Siirrä');
  const { id } = await rowOf(house, mika);
  const moved = await aino.presses(form.card, 'Tallenna', { to: id });
  expect(moved.text).toContain('Siirretty 2 asiaa: Mika Lehtonen.');
  expect((await mika.says('Mitä tehtäviä minulla on?')).text).toContain('varaa kokoustila');
  const plans = await aino.presses(list.card, 'Suunnitelmat');
  const preview = await aino.presses(plans.card, 'Tallenna', { delegate: id });
  await aino.presses(preview.card, 'Siirrä pysyvästi');
  expect((await aino.says('Ketkä ovat lähteneet?')).text).toContain('ei ole jäänyt mitään kesken');
  await aino.presses(moved.card, 'Kumoa');
  expect((await aino.says('Ketkä ovat lähteneet?')).text).toContain('yksi tehtävä, yksi sopimus');
});

test('of who is still there nothing is moved so', async () => {
  const { card } = await aino.says('ohje');
  const answer = await aino.forges(card, { verb: 'left.move', person: 'Liisa Niemi', to: 'Mika Lehtonen' });
  expect(answer.text).toContain('on vielä tiimissä');
});

test('whom the bot reaches one to one, whom not, and a draft of a mail without a word of any plan', async () => {
  const { sari, mika, eero } = house.people;
  await addPlan(house, sari, { ref: 'AKT-0231', due: '2026-11-20' });
  await mika.says('ohje');
  await house.tick();
  await sari.uninstalls();
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  const { card, text } = await aino.says('Keitä tavoitat suoraan?');
  expect(text).toContain('Yhtä henkilöä en tavoita kahden kesken');
  expect(text).toMatch(/\*\*Tavoitan:\*\* Aino Virtanen, Mika Lehtonen/);
  expect(text).toMatch(/En ole vielä kokeillut:\*\* Eero Korhonen, Johan Nyman, Liisa Niemi/);
  expect(text).toContain('Sari Mäkelä');
  const mail = decodeURIComponent(/mailto:[^"]+/.exec(JSON.stringify(card))?.[0] ?? '');
  expect(mail).toContain('sari.ma.kela.@esimerkki.fi');
  expect(mail).toContain('Avaa keskustelu botin kanssa');
  expect(mail).not.toContain('AKT');
  expect((await eero.says('Keitä tavoitat suoraan?')).text).toContain('Tämän voi tehdä');
});

test('a guest in the roster is staff: may ask, may not govern', async () => {
  const guest = house.client.person('Outi Ranta', { guest: true });
  await house.team.gains(guest);
  expect((await guest.says('Milloin on seuraava yhteispäivä?')).text).not.toContain('Tämän voi tehdä');
  expect((await guest.says('Lisää yhteispäivä to 3.12. klo 9–12')).text).toContain('3.12.2026');
  expect((await guest.says('Tee minusta ylläpitäjä')).text).toContain('työtilan ylläpitäjä');
  expect((await aino.says('Ketkä ovat työtilassa?')).text).toContain('Outi Ranta – vieras');
});

test('who leaves the roster is refused at the very next message and the very next press', async () => {
  const { liisa } = house.people;
  const { card } = await liisa.says('Lisää yhteispäivä to 3.12. klo 9–12');
  const files = await liisa.says('Lataa omat tietoni');
  const link = /\/files\/[\w-]+/.exec(JSON.stringify(files.card))?.[0];
  await house.team.loses(liisa);
  expect((await liisa.presses(card, 'Kumoa')).text).toContain('En löydä sinua');
  expect((await liisa.says('Milloin on seuraava yhteispäivä?')).text).toContain('En löydä sinua');
  expect((await liisa.inChannel('Johtoryhmä').says('ohje')).text).toContain('En löydä sinua');
  expect((await fetch(`${house.url}${link}`)).status).toBe(404);
  expect(await house.db.selectFrom('occurrence').select('id').execute()).toHaveLength(1);
});

test('who left while nobody told the bot is out after the night', async () => {
  const { liisa } = house.people;
  await house.tick();
  const roster = house.connector.world.membersOf(house.team.id);
  roster.splice(0, roster.length, ...roster.filter(({ id }) => id !== liisa.teamsId));
  expect((await liisa.says('ohje')).text).toContain('Näin autan');
  house.clock.set('2026-11-24T00:05');
  await house.tick();
  expect((await liisa.says('ohje')).text).toContain('En löydä sinua');
  expect((await house.people.mika.says('ohje')).text).toContain('Näin autan');
});

test('a roster that cannot be read, or is empty, puts nobody out', async () => {
  await house.tick();
  const roster = house.connector.world.membersOf(house.team.id);
  const all = roster.splice(0, roster.length);
  house.clock.set('2026-11-24T00:05');
  await house.tick();
  roster.push(...all, memberOf(house.client.person('Outi Ranta')));
  expect((await house.people.liisa.says('ohje')).text).toContain('Näin autan');
});

test('an administrator is offered it with the welcome', async () => {
  const { messages } = await aino.installs();
  expect(JSON.stringify(messages.at(-1)?.card)).toContain('people.reachability');
  const others = await house.people.liisa.installs();
  expect(JSON.stringify(others.messages.at(-1)?.card)).not.toContain('people.reachability');
});

test('in Swedish and in English', async () => {
  await aino.says('Puhu ruotsia');
  expect((await aino.says('Vilka har lämnat?')).text).toContain('inget öppet kvar');
  expect((await aino.says('Vilka når du direkt?')).text).toContain('Jag når 1/6');
  await aino.says('Speak English');
  expect((await aino.says('Who has left?')).text).toContain('Nothing of those who left');
  expect((await aino.says('Who can you reach directly?')).text).toContain('I reach 1 of 6');
});
