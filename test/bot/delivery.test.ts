import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addPlan, rowOf } from '../jobs/facts.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  await house.tick();
});
afterEach(() => house.close());

const inbox = (who = house.people.aino) => who.inbox().map(({ card }) => textOf(card));

/** Sari's digest of Monday morning, refused for good. */
async function sariBlocks() {
  const { sari } = house.people;
  await addPlan(house, sari, { ref: 'AKT-0231', due: '2026-11-20' });
  await sari.uninstalls();
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  return sari;
}

test('the secretary is told once whom the bot cannot reach', async () => {
  await sariBlocks();
  expect(inbox().filter((text) => text.includes('En saa yhteyttä: Sari Mäkelä'))).toHaveLength(1);
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  expect(inbox().filter((text) => text.includes('En saa yhteyttä'))).toHaveLength(1);
});

test('a secretary of a group of the person is told rather than the admin', async () => {
  const { aino, eero } = house.people;
  await aino.says('Luo työllisyysjohtoryhmä: puheenjohtaja Niemi, sihteeri Korhonen, jäsenet Mäkelä');
  await sariBlocks();
  expect(inbox(eero).join()).toContain('En saa yhteyttä: Sari Mäkelä');
  expect(inbox(aino).join()).not.toContain('En saa yhteyttä');
});

test('the report says what did not arrive and why, and tries again by a button', async () => {
  const sari = await sariBlocks();
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  const report = await house.people.aino.says('Toimitusraportti');
  expect(report.text).toContain('ei mennyt perille 2');
  expect(report.text).toContain('Sari Mäkelä');
  expect(report.text).toContain('Teams ei päästä viestiä läpi');
  await sari.installs();
  const before = inbox(sari).length;
  await house.people.aino.presses(report.card, 'Lähetä uudelleen');
  await house.tick();
  // Two mornings, one digest.
  expect(inbox(sari)).toHaveLength(before + 1);
  expect(inbox(sari).at(-1)).toContain('AKT-0231');
  expect((await rowOf(house, sari)).unreachableAt).toBeNull();
  expect((await house.people.aino.says('Toimitusraportti')).text).toContain('Kaikki viestit ovat menneet perille');
});

test('what Teams is too busy for is waiting, with its reason and its next time', async () => {
  const { aino } = house.people;
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-11-20' });
  house.connector.fails({ status: 429, retryAfter: 600 });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  const { text } = await aino.says('Toimitusraportti');
  expect(text).toContain('odottaa 1');
  expect(text).toContain('Teams ei vastannut tai on ruuhkainen');
});

test('a group’s secretary sees the own groups only, a caseworker nothing', async () => {
  const { aino, eero, liisa, mika } = house.people;
  await aino.says('Luo työllisyysjohtoryhmä: puheenjohtaja Niemi, sihteeri Korhonen');
  await sariBlocks();
  const seen = await eero.says('Toimitusraportti');
  expect(seen.text).not.toContain('Sari Mäkelä');
  expect(seen.text).toContain('Näet omien ryhmiesi viestit.');
  expect((await liisa.says('Toimitusraportti')).text).toContain('Lähetetty');
  expect((await mika.says('Toimitusraportti')).text).toContain('Tämän voi tehdä');
  expect((await eero.says('Lähetä epäonnistuneet uudelleen')).text).toContain('Uudelleen lähetettävää ei ole.');
});
