import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { openWithCaseworkers, plansIn } from './caseworkers.ts';

let house: House;
beforeEach(async () => {
  house = await openWithCaseworkers();
  await house.people.aino.says('AKT-0001;20.8.2026;16.11.2026\nAKT-0002;16.9.2026\nAKT-0003;20.11.2026');
});
afterEach(() => house.close());

const add = async (inputs: Record<string, string>) => {
  const { aino } = house.people;
  const form = await aino.says('Lisää tarkistusväli');
  return aino.presses(form.card, 'Tallenna', { planType: 'activationPlan', migrates: '0', ...inputs });
};
const dues = async () => (await plansIn(house)).map(({ due }) => due);

test('the rules are shown with their days of force, and that the law is to be checked', async () => {
  const { aino, eero } = house.people;
  const rules = await aino.says('Näytä tarkistusvälit');
  expect(rules.text).toContain('Aktivointisuunnitelma: 3 kuukauden välein, su 1.1.2023 alkaen (189/2001)');
  expect(rules.text).toContain('to 1.1.2026 alkaen (189/2001; tarkista laista)');
  expect((await eero.says('Näytä tarkistusvälit')).text).toContain('ylläpitäjä');
});

test('a tighter interval is shown with what it touches before it applies, and keeps older plans as they are', async () => {
  const { aino } = house.people;
  const before = await dues();
  const preview = await add({ interval: 'P2M', validFrom: '2026-11-01' });
  expect(preview.text).toContain('Määräaika muuttuu: yksi suunnitelma.');
  expect(preview.text).toContain('Aikaisin uusi määräaika: ke 20.1.2027.');
  expect(await dues()).toEqual(before);
  const added = await aino.presses(preview.card, 'Ota käyttöön');
  expect(added.text).toContain(
    'Aktivointisuunnitelma: 2 kuukauden välein, su 1.11.2026 alkaen. Määräaika muuttui: yksi suunnitelma.',
  );
  expect(await dues()).toEqual(['2027-02-16', '2026-12-16', '2027-01-20']);
  expect((await aino.says('AKT-0003 tarkistettu tänään')).text).toContain('la 23.1.2027, viimeistään pe 22.1.');
  expect((await aino.says('Uusi suunnitelma AKT-0004, laadittu 2.10.2026')).text).toContain('la 2.1.2027');
});

test('older plans follow it when they are told to, and undo takes it all back', async () => {
  const { aino } = house.people;
  const before = await dues();
  const preview = await add({ interval: 'P8W', validFrom: '2026-11-01', migrates: '1' });
  expect(preview.text).toContain('Määräaika muuttuu: 3 suunnitelmaa.');
  expect(preview.text).toContain('Niistä heti myöhässä: yksi suunnitelma.');
  const added = await aino.presses(preview.card, 'Ota käyttöön');
  expect(await dues()).toEqual(['2027-01-11', '2026-11-11', '2027-01-15']);
  await aino.presses(added.card, 'Kumoa');
  expect(await dues()).toEqual(before);
});

test('a looser interval than the law’s is refused with the law', async () => {
  const refused = await add({ interval: 'P4M', validFrom: '2026-11-01' });
  expect(refused.text).toContain('3 kuukauden välein (189/2001)');
  expect(await house.db.selectFrom('reviewRule').selectAll().execute()).toEqual([]);
});

test('when the lead is told is a setting of the admin', async () => {
  const { aino } = house.people;
  const form = await aino.says('Kerro vetäjälle myöhästymisistä');
  const set = await aino.presses(form.card, 'Tallenna', { days: '3' });
  expect(set.text).toContain('kun tarkistus on ollut myöhässä 3 päivää.');
  expect(await house.db.selectFrom('workspace').select('escalateAfter').execute()).toEqual([{ escalateAfter: 3 }]);
});
