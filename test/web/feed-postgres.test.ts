import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { occurrencesIn } from '../ics/reading.ts';
import { postgresDatabase } from '../postgres/database.ts';

test('a calendar is brought in, shown by its address and taken back on PostgreSQL as well', async () => {
  const settings = { address: 'https://botti.example', databaseUrl: await postgresDatabase() };
  const house = await openHouse({ now: '2026-11-23T09:00', settings });
  const { aino } = house.people;
  const form = await aino.says('Tuo kalenteritiedosto');
  const calendarText = readFileSync('test/fixtures/calendars/outlook.ics', 'utf8');
  const shown = await aino.presses(form.card, 'Tallenna', { calendarText });
  const done = await aino.presses(shown.card, 'Tuo kalenteriin');
  const answer = await aino.says('Näytä kalenteriosoitteeni');
  const address = `${house.url}${/botti\.example(\/feeds\/\w+\.ics)/.exec(answer.text)?.[1]}`;
  const read = async () => occurrencesIn(await (await fetch(address)).text());
  expect(await read()).toHaveLength(26);
  await aino.presses(done.card, 'Kumoa');
  expect(await read()).toEqual([]);
  await aino.says('Anna uusi kalenteriosoite');
  expect((await fetch(address)).status).toBe(404);
  await house.close();
});
