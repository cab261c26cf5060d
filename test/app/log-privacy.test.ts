import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { foundGroup, setMeeting } from '../bot/leadership.ts';
import { appointCaseworkers } from '../bot/plan-review/caseworkers.ts';
import { type House, openHouse } from '../house.ts';

let house: House;
afterEach(() => house.close());

/** A log that tells everything, kept as text. */
function keptLog() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: createLog('trace', undefined, stream), text: () => lines.join('') };
}

const sentences = (['fi', 'sv', 'en'] as const).flatMap((locale) => {
  const { items } = JSON.parse(readFileSync(`test/acceptance/utterances.${locale}.json`, 'utf8')) as {
    items: { text: string }[];
  };
  return items.map(({ text }) => ({ locale, text }));
});

/** What no line may hold: people, references, addresses, what groups and workspaces are called, and what was written. */
const forbidden = (text: string): string[] => {
  const known = ['Virtanen', 'Korhonen', 'Niemi', 'Lehtonen', 'Mäkelä', 'Nyman', 'Aino', 'Liisa', 'esimerkki.fi'];
  const titles = ['Pohjois-Karjalan', 'Työllisyysjohtoryhmä', 'Kaupungintalo'];
  // Finnish and Swedish words that people wrote: the log's own are English.
  const written = sentences
    .filter(({ locale }) => locale !== 'en')
    .flatMap((sentence) => sentence.text.match(/\p{L}{7,}/gu) ?? []);
  const references = text.match(/[A-Z]{3}-\d{4}/g) ?? [];
  const lower = text.toLowerCase();
  return [...[...known, ...titles, ...written].filter((word) => lower.includes(word.toLowerCase())), ...references];
};

test('neither the log nor the metrics hold anything that people wrote or are called', async () => {
  const { log, text } = keptLog();
  house = await openHouse({ now: '2026-11-23T09:00', overrides: { log } });
  const { aino, liisa, johan, mika } = house.people;
  await appointCaseworkers(house);
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2026-12-08T09:00', '2026-12-08T11:00');
  const speakers = { fi: aino, sv: johan, en: mika };
  await johan.says('Puhu ruotsia');
  await mika.says('Speak English');
  for (const { locale, text: sentence } of sentences) {
    house.clock.pass({ minutes: 1 });
    const answer = await speakers[locale].says(sentence);
    expect(answer.status, sentence).toBeLessThan(300);
  }
  await aino.inChannel('Johtoryhmä').says('Lisää asialistalle hankinnat, esittelijänä Lehtonen, 15 min');
  await aino.says('Uusi aktivointisuunnitelma AKT-7777, laadittu 16.11., vastuussa minä ja Niemi');
  // What does not arrive, and why, is told by ids.
  await liisa.uninstalls();
  for (const failure of [{ status: 500 }, { status: 429, retryAfter: 1 }, 'drop', 'garbage'] as const) {
    house.connector.fails(failure);
    house.clock.pass({ hours: 24 });
    await house.tick();
  }
  // A bug is told by its id.
  await sql`alter table "task" rename to "elsewhere"`.execute(house.db);
  const broken = await aino.says('Tehtävä Lehtoselle: luonnos TYM-sopimuksesta 15.1. mennessä');
  const id = /\b[0-9a-f]{8}\b/.exec(broken.text)?.[0] ?? 'none';
  await sql`alter table "elsewhere" rename to "task"`.execute(house.db);
  // Requests that are none.
  for (const path of ['/files/AKT-0231', '/feeds/Virtanen.ics', '/events/Niemi.ics', '/Korhonen'])
    await fetch(`${house.url}${path}`);
  await fetch(`${house.url}/api/messages`, { method: 'POST', body: '{"text":"Virtanen AKT-0231"' });
  const metrics = await (await fetch(`${house.url}/metrics`)).text();

  expect(text()).toContain(id);
  expect(text()).toContain('a delivery did not go');
  expect(metrics).toContain('bot_turns_total{kind="message"}');
  expect(forbidden(text())).toEqual([]);
  expect(forbidden(metrics)).toEqual([]);
}, 120_000);
