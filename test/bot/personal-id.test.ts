import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openHouse } from '../house.ts';

const examples = JSON.parse(readFileSync(new URL('../acceptance/personal-id-examples.json', import.meta.url), 'utf8'));
const codes: string[] = [...examples.valid, ...examples.mistyped.map(({ code }: { code: string }) => code)];

/** Where people write text: a sentence for each, and a form for each field that takes free text. */
const sentences = (code: string) => [
  code,
  `AKT-0455 tarkistettu tänään, ${code}`,
  `Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11. (${code.toLowerCase()})`,
  `AKT-0001;3.8.2026\nAKT-0002;4.8.2026;${code}`,
  `Ehdota asialistalle: asiakas ${code}`,
  `Ehdota hyvää käytäntöä: ${code}`,
  `Tehtävä Korhoselle: soita ${code} perjantaihin mennessä`,
  `Muistuta minua huomenna: ${code}`,
];
const forms = (code: string) => [
  { verb: 'plan.register', ref: code, start: '2026-11-16' },
  { verb: 'plan.import', rows: `AKT-0003;3.8.2026\n"AKT-0004";"${code}"` },
  { verb: 'plan.handOver', ref: 'AKT-0455', to: code },
  { verb: 'agenda.addItem', title: 'Asia', grounds: `ks. ${code}` },
  { verb: 'practice.propose', title: 'Käytäntö', summary: `Esimerkki: ${code}` },
  { verb: 'task.create', title: `Soita ${code}`, owners: ['me', code] },
  { verb: 'plan.list', digest: { deep: [{ er: code }] } },
];

test('nothing of a personal identity code is kept, told or logged, wherever it was written', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const house = await openHouse({ overrides: { log } });
  const { aino } = house.people;
  await aino.says('Virtasesta tulee suunnitelmien käsittelijä');
  const card = (await aino.says('ohje')).card;
  const told: string[] = [];
  for (const code of codes) {
    for (const sentence of sentences(code)) told.push((await aino.says(sentence)).text);
    for (const form of forms(code)) told.push((await aino.forges(card, form)).text);
  }
  for (const answer of told) expect(answer).toContain('Viestissä näyttää olevan henkilötunnus');

  await house.tick();
  const metrics = await (await fetch(`${house.url}/metrics`)).text();
  const posts = JSON.stringify(house.connector.world.posts);
  const kept = [await everything(house.db), lines.join('\n'), metrics, posts].join('\n').toLowerCase();
  for (const code of codes) expect(kept).not.toContain(code.toLowerCase());
  for (const table of ['plan', 'task', 'agendaItem'] as const)
    expect(await house.db.selectFrom(table).selectAll().execute()).toEqual([]);
  await house.close();
});

/** Every row of every table, as text. */
async function everything(db: Awaited<ReturnType<typeof openHouse>>['db']): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const rows = [];
  for (const { name } of tables) rows.push((await sql`select * from ${sql.table(name)}`.execute(db)).rows);
  return JSON.stringify(rows);
}
