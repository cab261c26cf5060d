import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { openWithCaseworkers, plansIn } from './caseworkers.ts';

let house: House;
beforeEach(async () => {
  house = await openWithCaseworkers();
});
afterEach(() => house.close());

const refs = (text: string) => [...text.matchAll(/\*\*([A-Z\d-]+)\*\*/g)].map(([, ref]) => ref);

test('the list has the most urgent first, with the days left in words', async () => {
  const { aino } = house.people;
  await aino.says('AKT-0003;20.11.2026\nAKT-0002;24.8.2026\nAKT-0001;19.8.2026');
  const list = await aino.says('Omat tarkistukset');
  expect(list.text).toContain('Sinulla on 3 suunnitelmaa, joista yksi on myöhässä.');
  expect(refs(list.text)).toEqual(['AKT-0001', 'AKT-0002', 'AKT-0003']);
  expect(list.text).toContain('**AKT-0001** · 4 päivää myöhässä');
  expect(list.text).toContain('**AKT-0002** · huomenna');
  expect(list.text).toContain('la 20.2.2027, viimeistään pe 19.2.');
});

test('a plan is marked on its row and the list goes on', async () => {
  const { aino } = house.people;
  await aino.says('AKT-0001;19.8.2026\nAKT-0002;24.8.2026');
  const list = await aino.says('Omat tarkistukset');
  const marked = await aino.presses(list.card, 'Tarkistettu');
  expect(marked.text).toContain('AKT-0001 tarkistettu ma 23.11.2026.');
  expect(refs(marked.text)).toEqual(['AKT-0002', 'AKT-0001']);
  const undone = await aino.presses(marked.card, 'Kumoa');
  expect(undone.text).toContain('Kumottu');
});

test('eighty plans are paged, forth and back, and only the late ones when asked', async () => {
  const { aino } = house.people;
  const rows = Array.from({ length: 80 }, (_, n) => `AKT-${String(1000 + n)};${(n % 28) + 1}.${n < 28 ? 8 : 10}.2026`);
  await aino.says(rows.join('\n'));
  const first = await aino.says('Omat tarkistukset');
  expect(refs(first.text)).toHaveLength(15);
  expect(first.text).toContain('1–15 / 80');
  const second = await aino.presses(first.card, 'Näytä lisää');
  expect(second.text).toContain('16–30 / 80');
  expect(refs(second.text)).not.toContain(refs(first.text)[0]);
  expect(refs((await aino.presses(second.card, 'Edelliset')).text)).toEqual(refs(first.text));
  const late = await aino.presses(second.card, 'Vain myöhässä');
  expect(late.text).toContain('22 suunnitelmaasi on myöhässä.');
});

test('a month is asked with its last day', async () => {
  const { aino } = house.people;
  await aino.says('AKT-0001;19.8.2026\nAKT-0002;30.8.2026\nAKT-0003;1.9.2026');
  const list = await aino.says('Mitkä suunnitelmat pitää tarkistaa tässä kuussa?');
  expect(refs(list.text)).toEqual(['AKT-0001', 'AKT-0002']);
});

test('each one sees the own plans only', async () => {
  const { aino, liisa } = house.people;
  await aino.says('AKT-0001;19.8.2026;Niemi\nAKT-0002;30.8.2026');
  expect(refs((await liisa.says('Omat tarkistukset')).text)).toEqual(['AKT-0001']);
  expect(refs((await aino.says('Omat tarkistukset')).text)).toEqual(['AKT-0002']);
});

test('pasted rows are registered, and what is refused is told row by row', async () => {
  const { aino } = house.people;
  const pasted = [
    'Tunnus\tLaadittu\tViimeksi tarkistettu\tVastuuhenkilöt',
    'AKT-0457\t3.8.2026\t2.11.2026\tVirtanen ja Niemi',
    'AKT-0458\t31.4.2026\t\t',
    'AKT-0457\t3.8.2026\t\t',
    'AKT-0459\t3.8.2026\t\tKorhonen',
    'AKT-0460\t3.8.2026\t\tKoskinen',
    'AKT-0461\t3.8.2026\t\tLehtonen',
    'TYM-2026-001\t3.8.2026\t\tLehtonen',
  ].join('\n');
  const answer = await aino.says(pasted);
  expect(answer.text).toContain('2 suunnitelmaa kirjattu.');
  expect(answer.text).toContain('5 riviä jäi pois.');
  expect(answer.text).toContain('Rivi 3 (AKT-0458): päivämäärää ei ole kalenterissa.');
  expect(answer.text).toContain('Rivi 4 (AKT-0457): sama tunnus on jo aiemmalla rivillä.');
  expect(answer.text).toContain('Rivi 5 (AKT-0459): vastuuhenkilö ei ole suunnitelmien käsittelijä.');
  expect(answer.text).toContain('Rivi 6 (AKT-0460): vastuuhenkilöä ei löydy työtilasta.');
  expect(answer.text).toContain('Rivi 7 (AKT-0461): Kelan henkilö');
  expect(answer.text).not.toContain('Koskinen');
  expect((await plansIn(house)).map(({ ref }) => ref)).toEqual(['AKT-0457', 'TYM-2026-001']);
  await aino.presses(answer.card, 'Kumoa');
  expect(await plansIn(house)).toEqual([]);
});

test('the same rows twice change nothing', async () => {
  const { aino } = house.people;
  await aino.says('AKT-0457;3.8.2026\nAKT-0458;4.8.2026');
  const plans = await plansIn(house);
  const again = await aino.says('AKT-0457;3.8.2026\nAKT-0458;4.8.2026');
  expect(again.text).toContain('Uusia suunnitelmia ei kirjattu: 2 suunnitelmaa oli jo kirjattuna.');
  expect(again.text).not.toContain('Kumoa');
  expect(await plansIn(house)).toEqual(plans);
  const changed = await aino.says('AKT-0457;5.8.2026');
  expect(changed.text).toContain('tunnus on jo käytössä eri tiedoilla');
});

test('the form takes rows as the chat does', async () => {
  const { aino } = house.people;
  const form = await aino.says('Tuo suunnitelmat');
  const answer = await aino.presses(form.card, 'Tallenna', { rows: 'AKT-0457;3.8.2026' });
  expect(answer.text).toContain('Yksi suunnitelma kirjattu.');
});

test('a personal identity code in a row refuses the message, and nothing of it is kept', async () => {
  const { aino } = house.people;
  const answer = await aino.says('AKT-0457;3.8.2026\nAKT-0458;4.8.2026;010594Y9032');
  expect(answer.text).toContain('henkilötunnus');
  expect(await plansIn(house)).toEqual([]);
});
