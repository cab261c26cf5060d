import { Writable } from 'node:stream';
import { pino } from 'pino';
import { tables, tablesOf } from '#store/backup/tables.ts';
import { foundGroup, setMeeting } from '../bot/leadership.ts';
import { type House, openHouse } from '../house.ts';
import { addPlan } from '../jobs/facts.ts';

/** The house with something of everything in it, whose log is kept, and people of little or no right. */
export async function openWorld() {
  const lines: string[] = [];
  const keep = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  const house = await openHouse({ now: '2026-11-23T09:00', overrides: { log: pino({ level: 'info' }, keep) } });
  const { aino, eero, johan, mika, sari } = house.people;
  await foundGroup(house);
  await aino.says('Luo aluetiimi: sihteeri Lehtonen');
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2026-12-08T09:00', '2026-12-08T11:00');
  await addPlan(house, eero, { ref: 'AKT-0231', due: '2026-11-27' });
  for (const sentence of [
    'Lisää yhteispäivä joka maanantai klo 9–15 tammikuun alusta 2027 kesäkuun loppuun 2027',
    'Lisää johtoryhmän asialistalle kuntouttavan työtoiminnan hankinta, esittelijänä Korhonen, 15 min',
    'Tehtävä Korhoselle ja Niemelle: luonnos TYM-sopimuksesta 15.1. mennessä',
    'Ehdota hyvää käytäntöä: Yhteinen aamukahvi nuorten ohjaajille',
    'Muistuta minua huomenna klo 10 sopimuksesta',
  ])
    await aino.says(sentence);
  await house.db
    .deleteFrom('seat')
    .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Sari Mäkelä'))
    .execute();
  const stranger = house.client.person('Outi Outo');
  await house.team.loses(johan);
  return { house, lines, staff: sari, other: mika, left: johan, stranger, known: await knownIds(house) };
}

export type FuzzWorld = Awaited<ReturnType<typeof openWorld>>;

/** Every id, reference and name in the database. */
async function knownIds(house: House): Promise<string[]> {
  const all: string[] = [];
  for (const { name, columns } of await tablesOf(house.db)) {
    const wanted = columns.filter((column) => /^(id|ref|name|title|kind|state|role|.*Id)$/.test(column));
    const rows = await tables(house.db).selectFrom(name).select(wanted).limit(20).execute();
    all.push(...rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string'));
  }
  return [...new Set(all)];
}

/** The lines of the log that tell of a bug: a request that failed for no reason of the person's. */
export const bugsIn = (lines: readonly string[]) =>
  lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
