import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { textOf } from '../../stand-in/client.ts';
import { openWithCaseworkers } from './caseworkers.ts';

let house: House;

/** Liisa leads the team in which Aino, of the same organisation, sits; Mika, its secretary, is of Kela. */
beforeEach(async () => {
  house = await openWithCaseworkers('2026-11-20T09:00');
  const { aino } = house.people;
  for (const name of ['Aino Virtanen', 'Liisa Niemi'])
    await house.db.updateTable('person').set({ organisation: 'Joensuu' }).where('name', '=', name).execute();
  await aino.says('Luo aluetiimi: puheenjohtaja Niemi, sihteeri Lehtonen, jäsenet Virtanen');
  await aino.says('AKT-0001;13.8.2026\nAKT-0002;13.11.2026');
});
afterEach(() => house.close());

const digestOf = async (person: 'aino' | 'liisa' | 'mika' | 'eero', day: string) => {
  const before = house.people[person].inbox().length;
  house.clock.set(`${day}T08:05`);
  await house.tick();
  return house.people[person]
    .inbox()
    .slice(before)
    .map(({ card }) => textOf(card))
    .join();
};

test('a lead lists the plans of the own organisation in the team, with who is responsible', async () => {
  const { liisa, mika } = house.people;
  const own = await liisa.says('Omat tarkistukset');
  expect(own.text).toContain('Sinulla ei ole tarkistettavia suunnitelmia.');
  const led = await liisa.presses(own.card, 'Tiimin suunnitelmat');
  expect(led.text).toContain('Organisaatiosi väellä on tiimeissäsi 2 suunnitelmaa, yksi myöhässä.');
  expect(led.text).toContain('AKT-0001');
  expect(led.text).toContain('Aino Virtanen');
  expect((await mika.says('Omat tarkistukset')).text).not.toContain('Tiimin suunnitelmat');
  const forged = await mika.forges(led.card && (await mika.says('Omat tarkistukset')).card, {
    verb: 'plan.list',
    whose: 'led',
  });
  expect(forged.text).not.toContain('AKT-');
});

test('a review that has been late for seven days is told to the lead, once, and to nobody else', async () => {
  expect(await digestOf('liisa', '2026-11-20')).toContain('Tiimissäsi yksi tarkistus on pitkään myöhässä.');
  expect(
    house.people.liisa
      .inbox()
      .map(({ card }) => textOf(card))
      .join(),
  ).toContain('AKT-0001** · Aino Virtanen');
  expect(await digestOf('liisa', '2026-11-23')).toBe('');
  expect(
    house.people.mika
      .inbox()
      .map(({ card }) => textOf(card))
      .join(),
  ).not.toContain('AKT-');
});

test('a plan that ended is opened again by the lead, not by who was responsible', async () => {
  const { aino, liisa } = house.people;
  await aino.says('AKT-0002 päättyi, asiakas muutti toiselle alueelle');
  const refused = await aino.presses((await aino.says('Näytä AKT-0002')).card, 'Avaa uudelleen');
  expect(refused.text).toContain('voi avata vastuuhenkilön tiimin vetäjä');
  const opened = await liisa.presses((await liisa.says('Näytä AKT-0002')).card, 'Avaa uudelleen');
  expect(opened.text).toContain('AKT-0002 avattu uudelleen. Seuraava tarkistus: la 13.2.2027, viimeistään pe 12.2.');
});

test('the history of a plan tells who did what, undoing included', async () => {
  const { aino, liisa } = house.people;
  const later = () => house.clock.pass({ minutes: 1 });
  later();
  await aino.says('Siirrä AKT-0001 Niemelle');
  later();
  const marked = await liisa.says('AKT-0001 tarkistettu tänään');
  later();
  await liisa.presses(marked.card, 'Kumoa');
  const history = await liisa.presses((await liisa.says('Näytä AKT-0001')).card, 'Suunnitelman historia');
  const lines = history.text.split('\n').filter((line) => line.includes(' – '));
  expect(lines.map((line) => line.split(' – ')[1])).toEqual([
    'Liisa Niemi: kumosi edellisen muutoksen',
    'Liisa Niemi: merkitsi tarkistetuksi pe 20.11.2026',
    'Aino Virtanen: siirsi vastuun: Liisa Niemi',
    'Aino Virtanen: toi taulukosta, vastuussa Aino Virtanen',
  ]);
});

test('a lead gets the counts of the own teams as a chart with its figures, without a reference', async () => {
  const { liisa, aino } = house.people;
  await aino.says('TYM-2026-001;13.8.2026');
  const counts = await liisa.says('Kuinka monta tarkistusta on myöhässä?');
  expect(counts.text).toContain('2 tarkistusta on myöhässä. Avoinna on 3 suunnitelmaa.');
  expect(counts.text).toContain('Aluetiimi: 3 suunnitelmaa, 2 on myöhässä');
  expect(counts.text).toContain('Monialainen työllistymissuunnitelma: yksi suunnitelma, yksi on myöhässä');
  const card = JSON.stringify(counts.card);
  expect(card).toContain('"type":"Chart.HorizontalBar.Stacked"');
  expect(card).toContain('"fallback":{"type":"Container"');
  expect(card).not.toMatch(/AKT-|TYM-/);
  const everyone = await liisa.presses(counts.card, 'Koko työtila');
  expect(everyone.text).toContain('Tyypeittäin');
});
