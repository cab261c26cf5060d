import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground, type Playground } from './playground.ts';

// The joint calendar in Microsoft's own client, as a secretary keeps it.
let aino: Playground;

beforeAll(async () => {
  aino = await openPlayground();
  await aino.waitForCard('Hei Aino!');
}, 60_000);

afterAll(() => aino?.close());

test('a series that meets a holiday says so at once, and one press moves the days', async () => {
  await aino.type('Lisää yhteispäivä joka maanantai klo 9–15 tammikuun alusta 2027 kesäkuun loppuun 2027');
  const card = await aino.waitForCard('Yhteispäivä joka maanantai klo 9.00–15.00');
  expect(await card.innerText()).toContain('Ma 29.3.2027 on pyhäpäivä: toinen pääsiäispäivä.');
  await aino.press('Siirrä: ti 30.3.');
  await aino.waitForCard('ti 30.3.2027');
});

test('an invitation in the channel counts who comes', async () => {
  await aino.switchTo('channel');
  await aino.switchTo('personal');
  await aino.type('Lisää yhteispäivä to 14.1.2027 klo 9–11');
  await aino.waitForCard('to 14.1.2027 klo 9.00–11.00');
  await aino.type('Lähetä kutsu 14.1.2027 yhteispäivään kanavalle');
  await aino.waitForCard(/Mille kanavalle|kanava/i);
  await aino.press('Johtoryhmä');
  await aino.switchTo('channel');
  await aino.waitForCard('Kukaan ei ole vielä vastannut');
  await aino.press('Etänä');
  await aino.waitForCard('etänä 1');
  await aino.switchTo('personal');
});

test.each([
  ['wide', 1280],
  ['as on a phone', 420],
])('the month and the year are pictures that can be read, %s', async (name, width) => {
  await aino.page.setViewportSize({ width, height: 1100 });
  await aino.type('Mitä kalenterissa on tammikuussa 2027?');
  const month = await aino.waitForCard('Tammikuu 2027');
  expect(await month.innerText()).toContain('to 14.1.');
  await month.screenshot({ path: `gallery/playground-month-${name.replaceAll(' ', '-')}.png` });
  await aino.type('Näytä vuosikello 2027');
  const year = await aino.waitForCard('Vuosikello 2027');
  await year.screenshot({ path: `gallery/playground-year-${name.replaceAll(' ', '-')}.png` });
  // Nothing of it is wider than the card, so nothing is cut off or has to be scrolled for.
  expect(await year.evaluate((card) => card.scrollWidth <= card.clientWidth)).toBe(true);
});
