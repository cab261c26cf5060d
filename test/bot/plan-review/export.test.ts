import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { rowOf } from '../../jobs/facts.ts';
import { openWithCaseworkers, plansIn } from './caseworkers.ts';

let house: House;
beforeEach(async () => {
  house = await openWithCaseworkers();
  await house.people.aino.says('AKT-0001;3.8.2026;2.11.2026;Virtanen ja Niemi\nTYM-2026-001;4.8.2026');
});
afterEach(() => house.close());

async function download() {
  const answer = await house.people.aino.says('Lataa suunnitelmat tiedostona');
  const path = /\/files\/[\w-]+/.exec(JSON.stringify(answer.card))?.[0];
  return () => fetch(`${house.url}${path}`);
}

test('own plans come as a table that Excel opens, and that brings nothing new when it is read in again', async () => {
  const response = await (await download())();
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').trim().split('\r\n');
  expect(lines[1]).toBe(
    '"TYM-2026-001";"Monialainen työllistymissuunnitelma";"4.8.2026";"";"4.11.2026";"Aino Virtanen"',
  );
  expect(lines[2]).toBe(
    '"AKT-0001";"Aktivointisuunnitelma";"3.8.2026";"2.11.2026";"2.2.2027";"Aino Virtanen, Liisa Niemi"',
  );
  const before = await plansIn(house);
  const again = await house.people.aino.says(bytes.toString('utf8'));
  expect(again.text).toContain('Uusia suunnitelmia ei kirjattu: 2 suunnitelmaa oli jo kirjattuna.');
  expect(await plansIn(house)).toEqual(before);
});

test('the link opens nothing after its time, nor for who is no caseworker any more', async () => {
  const get = await download();
  house.clock.pass({ minutes: 16 });
  expect((await get()).status).toBe(404);
  const fresh = await download();
  const { id } = await rowOf(house, house.people.aino);
  await house.db.updateTable('membership').set({ isCaseworker: 0 }).where('personId', '=', id).execute();
  expect((await fresh()).status).toBe(404);
});
