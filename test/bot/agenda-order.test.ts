import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  for (const title of ['alpha', 'beeta', 'gamma']) await house.people.aino.says(`Lisää asialistalle ${title}, 10 min`);
});
afterEach(() => house.close());

const lines = (card: unknown) => textOf(card).split('\n');
const numberOf = (card: unknown, title: string) => lines(card)[lines(card).indexOf(title) - 1];
const agenda = async () => (await house.people.aino.says('Näytä johtoryhmän asialista')).card;

test('a matter moves by a sentence, its number and clock time with it', async () => {
  const { aino, liisa } = house.people;
  const moved = await aino.says('Siirrä gamma asialistan kohdaksi 7');
  expect(moved.text).toContain('Siirretty: Gamma');
  expect(['Gamma', 'Alpha', 'Beeta'].map((title) => numberOf(moved.card, title))).toEqual(['7', '8', '9']);
  await aino.presses(moved.card, 'Kumoa');
  expect(numberOf(await agenda(), 'Gamma')).toBe('9');
  expect((await aino.says('Siirrä gamma asialistan kohdaksi 30')).text).toContain('voi olla 7–9');
  expect((await liisa.says('Siirrä gamma asialistan kohdaksi 7')).text).toContain('Tämän voi tehdä');
  expect((await aino.says('Siirrä muut asiat asialistan kohdaksi 7')).text).toContain('En löydä');
});

test('arrows move a matter, and the card to arrange comes back', async () => {
  const { aino } = house.people;
  const arranging = await aino.presses(await agenda(), 'Järjestä');
  expect(buttonsOf(arranging.card)).toEqual(['↓', '↑', '↓', '↑', 'Näytä asialista']);
  const moved = await aino.presses(arranging.card, '↓');
  expect(numberOf(moved.card, 'Alpha')).toBe('8');
  expect(buttonsOf(moved.card)).toContain('Kumoa');
});

test('a matter is moved to the next meeting with its parts, and back by undo', async () => {
  const { aino } = house.people;
  expect((await aino.says('Siirrä beeta seuraavaan kokoukseen')).text).toContain('ei ole vielä sovittu kokousta');
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
  const moved = await aino.says('Siirrä beeta seuraavaan kokoukseen');
  expect(moved.text).toContain('Siirretty kokoukseen ti 9.3.2027: Beeta');
  expect(lines(await agenda())).not.toContain('Beeta');
  const march = await aino.says('Lisää 9.3. kokouksen asialistalle deelta');
  const shown = (await aino.presses(march.card, 'Näytä asialista')).card;
  expect(['Beeta', 'Deelta'].map((title) => numberOf(shown, title))).toEqual(['7', '8']);
  await aino.presses(moved.card, 'Kumoa');
  expect(lines(await agenda())).toContain('Beeta');
});

test('a proposal can go straight to the next meeting', async () => {
  const { aino, liisa } = house.people;
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
  await liisa.says('Lisää asialistalle nuorten pajat');
  const shown = await agenda();
  const moved = await aino.presses(shown, 'Seuraavaan kokoukseen');
  expect(moved.text).toContain('Siirretty kokoukseen ti 9.3.2027: Nuorten pajat');
  expect(moved.text).not.toContain('odottaa hyväksyntää');
});

test('an item has grounds, a proposed decision, attachments and parts', async () => {
  const { aino, liisa } = house.people;
  const item = await aino.says('Näytä asialistan kohta alpha');
  const form = await aino.presses(item.card, 'Muokkaa');
  const wrong = await aino.presses(form.card, 'Tallenna', { links: 'Luonnos javascript:alert(1)' });
  expect(wrong.text).toContain('Liitteet: kirjoita yksi riville');
  const saved = await aino.presses(form.card, 'Tallenna', {
    name: 'Alphan hankinta',
    proposal: 'Hankitaan ostopalveluna',
    grounds: 'Sopimus päättyy',
    links: 'Luonnos https://example.fi/luonnos.docx',
    caseNumber: '199/14.07.00/2026',
  });
  expect(saved.text).toContain('7 Alphan hankinta');
  expect(saved.text).toContain('**Päätösehdotus:** Hankitaan ostopalveluna');
  expect(saved.text).toContain('[Luonnos](https://example.fi/luonnos.docx)');
  const partForm = await aino.presses(saved.card, 'Lisää alakohta');
  const part = await aino.presses(partForm.card, 'Tallenna', { title: 'Kelan puheenvuoro', minutes: '5' });
  expect(part.text).toContain('Kohta 7.1');
  const shown = await liisa.says('Näytä johtoryhmän asialista');
  expect(numberOf(shown.card, 'Kelan puheenvuoro')).toBe('7.1');
  expect(shown.text).toContain('liite');
  expect(buttonsOf((await liisa.says('Näytä asialistan kohta alphan hankinta')).card)).toEqual([]);
  await aino.says('Poista alphan hankinta asialistalta');
  expect((await agenda()) && textOf(await agenda())).not.toContain('Kelan puheenvuoro');
});

test('the sections of a formal body run through the calendar year', async () => {
  const { aino } = house.people;
  await house.db.updateTable('group').set({ formal: 1 }).execute();
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2028-01-11T09:00', '2028-01-11T11:00');
  const shown = await agenda();
  expect(textOf(shown)).toContain('esityslista');
  expect(numberOf(shown, 'Gamma')).toBe('9 §');
  const march = await aino.says('Lisää 9.3. kokouksen asialistalle deelta');
  expect(march.text).toContain('20 §'); // 13 in January, then the standing six
  house.clock.set('2027-12-01T09:00');
  expect(numberOf(await agenda(), 'Kokouksen avaus')).toBe('1 §');
});
