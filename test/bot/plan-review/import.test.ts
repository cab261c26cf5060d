import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textsOf } from '#i18n/index.ts';
import { importNext } from '#jobs/imports.ts';
import { drawView } from '#views/index.ts';
import { type House, openHouse } from '../../house.ts';
import { postgresDatabase } from '../../postgres/database.ts';
import { textOf } from '../../stand-in/client.ts';
import { appointCaseworkers, plansIn } from './caseworkers.ts';

let house: House;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(databaseUrl = `file:${join(folder, 'bot.db')}`) {
  house = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl } });
  await appointCaseworkers(house);
}
const rows = (n: number) =>
  Array.from({ length: n }, (_, at) => `AKT-${10_000 + at};${(at % 28) + 1}.8.2026`).join('\n');
/** The card that tells how far a table has come; a digest may have come since. */
const card = () =>
  house.people.aino.inbox().findLast(({ card }) => /kirjattu\.|Kirjaan suunnitelmia/.test(textOf(card)));

test('ten thousand rows are answered at once and brought in within ten seconds, the same again changes nothing', {
  timeout: 60_000,
}, async () => {
  await open();
  const { aino } = house.people;
  expect((await aino.says(rows(10_001))).text).toContain('Rivejä on liikaa kerralla.');
  const begun = performance.now();
  const answer = await aino.says(rows(10_000));
  expect(answer.text).toContain('10000 riviä luettu. Kirjaan niitä parhaillaan.');
  expect(await plansIn(house)).toEqual([]);
  await house.tick();
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(await plansIn(house)).toHaveLength(10_000);
  expect(textOf(card()?.card)).toContain('10000 suunnitelmaa kirjattu.');
  expect((await aino.says(rows(10_000))).text).toContain('10000 suunnitelmaa oli jo kirjattuna');
  expect(await plansIn(house)).toHaveLength(10_000);
});

test.each([
  ['SQLite', async () => undefined],
  ['PostgreSQL', postgresDatabase],
])('on %s a table that was under way when the bot was stopped goes on from where it was', async (_name, url) => {
  await open(await url());
  const { aino } = house.people;
  await aino.says(rows(2_500));
  await importNext(house.context);
  expect(await plansIn(house)).toHaveLength(1_000);
  await house.restart();
  await house.tick();
  expect(await plansIn(house)).toHaveLength(2_500);
  expect(textOf(card()?.card)).toContain('2500 suunnitelmaa kirjattu.');
});

test('the card tells how far it is, and is updated in its place', async () => {
  await open();
  await house.people.aino.says(rows(3_000));
  await importNext(house.context);
  const view = await drawView(
    `import:${(await house.db.selectFrom('planImport').select('id').executeTakeFirstOrThrow()).id}`,
    {
      db: house.db,
      t: textsOf('fi'),
      now: house.clock.now().toZonedDateTimeISO('Europe/Helsinki'),
      personId: null,
      address: '',
    },
  );
  expect(textOf(view)).toContain('Kirjaan suunnitelmia: 1000 / 3000');
  expect(textOf(view)).toContain('▰▰▰▱▱▱▱▱▱▱ 33 %');
  await house.tick();
  expect(
    house.people.aino.inbox().filter(({ card }) => /kirjattu\.|Kirjaan suunnitelmia/.test(textOf(card))),
  ).toHaveLength(1);
  expect(house.connector.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
  expect(textOf(card()?.card)).toContain('3000 suunnitelmaa kirjattu.');
});

test('all of it is taken back by one press, and what was left out is a file for its person', async () => {
  await open();
  const { aino } = house.people;
  await aino.says(`${rows(600)}\nAKT-77;1.8.2026\nAKT-20000;31.4.2026\nAKT-20001;1.8.2026;Tuntematon`);
  await house.tick();
  const done = card();
  expect(textOf(done?.card)).toContain('600 suunnitelmaa kirjattu.');
  expect(textOf(done?.card)).toContain('3 riviä jäi pois.');
  const given = await aino.presses(done?.card ?? null, 'Pois jääneet rivit');
  const [address = ''] = /\/files\/[\w-]+/.exec(JSON.stringify(given.card)) ?? [];
  const file = await (await fetch(`${house.url}${address}`)).text();
  expect(file.split('\r\n').map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
    '"Rivi" "Tunnus"',
    '"601" ""',
    '"602" "AKT-20000"',
    '"603" "AKT-20001"',
    '',
  ]);
  await aino.presses(done?.card ?? null, 'Kumoa');
  expect(await plansIn(house)).toEqual([]);
});

test('who may not register plans any more has no more of them registered, and is told how far it came', async () => {
  await open();
  const { aino, liisa } = house.people;
  await aino.says('Liisa Niemi tulee ylläpitäjäksi');
  const begun = await aino.says(rows(2_500));
  expect(JSON.stringify(begun.card)).not.toContain('Kumoa');
  await importNext(house.context);
  expect((await liisa.says('Poista Aino Virtaselta suunnitelmien käsittelijän rooli')).text).toContain('Virtanen');
  await house.tick();
  expect(await plansIn(house)).toHaveLength(1_000);
  const told = aino.inbox().findLast(({ card }) => /keskeytyi/.test(textOf(card)));
  expect(textOf(told?.card ?? null)).toContain('Kirjaaminen keskeytyi: 1000 / 2500 riviä käytiin läpi.');
});

test('a table whose rows cannot be written stops, and the next one is brought in', async () => {
  await open();
  const { aino, liisa } = house.people;
  await aino.says(rows(600));
  const { uploadId } = await house.db.selectFrom('planImport').select('uploadId').executeTakeFirstOrThrow();
  const { content } = await house.db
    .selectFrom('upload')
    .select('content')
    .where('id', '=', uploadId)
    .executeTakeFirstOrThrow();
  const nobody = content.replace(/"people":\["[^"]*"\]/, '"people":["nobody"]');
  await house.db.updateTable('upload').set({ content: nobody }).where('id', '=', uploadId).execute();
  await liisa.says(rows(1_200).replaceAll('AKT-1', 'AKT-2'));
  await house.tick();
  expect(await plansIn(house)).toHaveLength(1_200);
  expect(aino.inbox().some(({ card }) => textOf(card).includes('Kirjaaminen keskeytyi: 0 / 600'))).toBe(true);
  expect(textOf(liisa.inbox().at(-1)?.card ?? null)).toContain('1200 suunnitelmaa kirjattu.');
});
