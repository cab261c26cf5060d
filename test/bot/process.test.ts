import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/client.ts';

let house: House;
let mika: House['people']['mika'];
beforeAll(async () => {
  house = await openHouse({ locales: { johan: 'sv-FI', liisa: 'en-GB' } });
  ({ mika } = house.people);
});
afterAll(() => house.close());

test('who does what, by when, by which law, and that the law is to be checked', async () => {
  const { text } = await mika.says('Kuka tekee mitä aktivointisuunnitelmassa?');
  expect(text).toMatch(/^Aktivointisuunnitelman 5 vaihetta: kuka tekee mitä/);
  expect(text).toContain('**Kuka:** työvoimaviranomainen, hyvinvointialue ja asiakas');
  expect(text).toContain('**Milloin:** vähintään 3 kuukauden välein edellisestä tarkistuksesta');
  expect(text).toContain('**Milloin:** noin kuukausi muutoksen alusta');
  expect(text).toContain('[189/2001](https://www.finlex.fi/fi/lainsaadanto/2001/189)');
  expect(text.match(/Tarkista laista/g)).toHaveLength(2);
});

test('the three authorities of the multi-support model', async () => {
  const { text } = await mika.says('Näytä TYM-suunnitelman vaiheet');
  expect(text).toContain('**Kuka:** työvoimaviranomainen, hyvinvointialue ja Kela');
  expect(text).toContain('**Milloin:** enintään 3 kuukautta jakson alusta');
  expect(text).toContain('**Milloin:** kartoitusjakson aikana');
});

test('either of two is told as such', async () => {
  const { text } = await mika.says('kotoutumissuunnitelman prosessi');
  expect(text).toContain('**Kuka:** työvoimaviranomainen tai kunta');
  expect(text).toContain('lukema on oletus');
});

test('without a type it asks which, and goes from one to another', async () => {
  const { text, card } = await mika.says('Näytä prosessi');
  expect(text).toContain('Minkä suunnitelman vaiheet näytän?');
  expect(buttonsOf(card)).toHaveLength(4);
  const shown = await mika.presses(card, 'Työllistymissuunnitelma');
  expect(shown.text).toContain('vähintään 3 kuukauden välein alkuhaastattelusta');
  expect((await mika.presses(shown.card, 'TYM-suunnitelma')).text).toContain('(TYM) 5 vaihetta');
});

test('a workspace’s own interval is told beside the law’s', async () => {
  const { aino } = house.people;
  const form = await aino.says('Lisää tarkistusväli');
  const asked = await aino.presses(form.card, 'Tallenna', {
    planType: 'multiEmploymentPlan',
    interval: 'P10W',
    validFrom: '2026-11-01',
    migrates: '0',
  });
  await aino.presses(asked.card, buttonsOf(asked.card)[0] ?? '');
  const { text } = await mika.says('Näytä TYM-suunnitelman vaiheet');
  expect(text).toContain('vähintään 3 kuukauden välein edellisestä tarkistuksesta (työtilan oma väli: 10 viikkoa)');
});

test('the laws, each with where it is read', async () => {
  const { text, card } = await mika.says('Mitkä lait koskevat aktivointisuunnitelmaa?');
  expect(text).toMatch(/^20 säädöstä yhteisen työn takana/);
  expect(text).toContain('[Työvoimapalvelut](https://www.finlex.fi/fi/lainsaadanto/2023/380) 380/2023');
  expect(text).toContain('[Hyvinvointialueet](https://www.finlex.fi/fi/lainsaadanto/2021/611) 611/2021, 14 §');
  expect((await mika.presses(card, 'Aktivointisuunnitelma')).text).toContain('5 vaihetta');
});

test('in Swedish and in English', async () => {
  const { johan, liisa } = house.people;
  const swedish = await johan.says('Vem gör vad i aktiveringsplanen?');
  expect(swedish.text).toContain('minst var tredje månad räknat från den föregående översynen');
  expect(swedish.text).toContain('[189/2001](https://www.finlex.fi/sv/lagstiftning/2001/189)');
  const english = await liisa.says('Who does what in an activation plan?');
  expect(english.text).toContain('at least every 3 months counted from the last review');
  expect(english.text).toContain('Check the law');
});
