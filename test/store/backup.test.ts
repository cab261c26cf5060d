import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '#store/backup/back-up.ts';
import { restore } from '#store/backup/restore.ts';
import { tables, tablesOf } from '#store/backup/tables.ts';
import { connect, type Database, knownMigrations, migrate, openDatabase } from '#store/database.ts';
import { openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
let files = 0;
const kinds = {
  SQLite: async () => `file:${join(folder, `${++files}.db`)}`,
  PostgreSQL: postgresDatabase,
};
type Kind = keyof typeof kinds;

let file: string;
beforeEach(() => {
  file = join(folder, `${++files}.backup`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every row of every table, in an order that does not depend on the database. */
async function contents(url: string): Promise<Record<string, string[]>> {
  const db = connect(url);
  const all: Record<string, string[]> = {};
  for (const { name, columns } of await tablesOf(db)) {
    const rows = await tables(db).selectFrom(name).selectAll().execute();
    all[name] = rows.map((row) => JSON.stringify(columns.map((column) => [column, row[column]]).sort())).sort();
  }
  await db.destroy();
  return all;
}

/** Texts that a file of lines might break on. */
const odd = 'Ääkköset "lainaus"\n\u2028\u2029\r\t\\n 🙂';

/** The example workspace, as the bot itself fills it. */
async function fill(url: string): Promise<void> {
  const house = await openHouse({ settings: { databaseUrl: url, demo: true } });
  const { aino } = house.people;
  await aino.says('Luo aluetiimi: puheenjohtaja Korhonen, sihteeri Virtanen');
  await aino.says('Lisää yhteispäivä joka maanantai klo 9–15 tammikuun alusta 2027 joulukuun loppuun 2027');
  await house.tick();
  await house.db.updateTable('workspace').set({ name: odd }).execute();
  const [item] = await house.db.selectFrom('agendaItem').select('id').orderBy('id').limit(1).execute();
  const [other] = await house.db.selectFrom('agendaItem').select('id').orderBy('id', 'desc').limit(1).execute();
  if (!item || !other) throw new Error('the example has an agenda');
  await house.db.updateTable('agendaItem').set({ parentId: other.id }).where('id', '=', item.id).execute();
  await house.close();
}

const full: Record<string, string> = {};
beforeAll(async () => {
  for (const [kind, address] of Object.entries(kinds)) {
    full[kind] = await address();
    await fill(full[kind]);
  }
}, 60_000);

describe.each([
  ['SQLite', 'SQLite'],
  ['SQLite', 'PostgreSQL'],
  ['PostgreSQL', 'SQLite'],
  ['PostgreSQL', 'PostgreSQL'],
] as [Kind, Kind][])('a backup of %s into an empty %s', (from, to) => {
  test('brings every row of every table, and the bot goes on with it', async () => {
    const target = await kinds[to]();
    const copied = await backUp(full[from] as string, file);
    expect(await restore(file, target)).toEqual(copied);
    const there = await contents(target);
    expect(there).toEqual(await contents(full[from] as string));
    expect(Object.values(there).flat()).toHaveLength(copied.rows);
    expect(there.occurrence?.length).toBeGreaterThan(40);
    const house = await openHouse({ installed: false, settings: { databaseUrl: target } });
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
    await expect(
      house.db.insertInto('planPerson').values({ id: 'x', planId: 'none', personId: 'none' }).execute(),
    ).rejects.toThrow(/foreign key/i);
    await house.close();
  });
});

describe.each(Object.keys(kinds) as Kind[])('of a busy %s', (kind) => {
  test('a backup is one moment: what was written together is in it together, and nobody waited', async () => {
    const url = await kinds[kind]();
    const db = await openDatabase(url);
    const pairs = async (n: number) => {
      const at = '2026-11-23T07:00:00.000Z';
      await db.transaction().execute(async (tx) => {
        // The tables are read one after the other: `counter` before `inbound`.
        await tx
          .insertInto('inbound')
          .values({ id: `pair ${n}`, at, reply: 'x'.repeat(500) })
          .execute();
        await tx
          .insertInto('counter')
          .values({ name: 'pairs', value: 1 })
          .onConflict((on) => on.column('name').doUpdateSet({ value: sql`"counter"."value" + 1` }))
          .execute();
      });
    };
    for (let n = 0; n < 3000; n++) await pairs(n);
    let running = true;
    let written = 3000;
    const load = (async () => {
      while (running) {
        await pairs(written++);
        await turn();
      }
    })();
    await backUp(url, file);
    running = false;
    await load;
    const target = await kinds[kind === 'SQLite' ? 'PostgreSQL' : 'SQLite']();
    await restore(file, target);
    const { counter, inbound } = await contents(target);
    const [count = 0] = (counter ?? []).flatMap((row) => /"pairs"\],\["value",(\d+)/.exec(row)?.[1] ?? []).map(Number);
    expect(inbound).toHaveLength(count);
    expect(count).toBeGreaterThanOrEqual(3000);
    expect(written).toBeGreaterThan(count);
    await db.destroy();
  });

  test('a file of an older version is restored and brought up to date', async () => {
    const url = await kinds[kind]();
    const old = connect(url);
    await migrate(old, knownMigrations[2]);
    await old.insertInto('counter').values({ name: 'AKT', value: 7 }).execute();
    await old.destroy();
    await backUp(url, file);
    const target = await kinds[kind]();
    await restore(file, target);
    const db = await openDatabase(target);
    expect(await db.selectFrom('agreement').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('counter').select('value').where('name', '=', 'AKT').execute()).toEqual([{ value: 7 }]);
    await db.destroy();
  });

  test('a damaged file leaves the database empty, so that a good one goes in after it', async () => {
    await backUp(full[kind] as string, file);
    const lines = gunzipSync(readFileSync(file)).toString().split('\n');
    const target = await kinds[kind]();
    const without = (start: string) =>
      lines.filter((_line, n) => n !== lines.findLastIndex((one) => one.startsWith(start)));
    const parts = [lines.slice(0, -2), without('["'), without('{"table"')];
    for (const damaged of [...parts.map((part) => part.join('\n')), lines.join('\n').slice(0, -9)]) {
      writeFileSync(`${file}.bad`, gzipSync(damaged));
      await expect(restore(`${file}.bad`, target)).rejects.toThrow('is cut short or damaged');
    }
    const whole = readFileSync(file);
    writeFileSync(`${file}.bad`, whole.subarray(0, whole.length / 2));
    await expect(restore(`${file}.bad`, target)).rejects.toThrow('is cut short or damaged');
    await restore(file, target);
    expect(await contents(target)).toEqual(await contents(full[kind] as string));
  });

  test('a database with rows is not written over', async () => {
    await backUp(full[kind] as string, file);
    const before = await contents(full[kind] as string);
    await expect(restore(file, full[kind] as string)).rejects.toThrow('The database is not empty (');
    expect(await contents(full[kind] as string)).toEqual(before);
  });
});

describe('what cannot be done is said', () => {
  const newer = (db: Database) =>
    sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db);

  test('a file of a newer version', async () => {
    const url = await kinds.SQLite();
    const db = await openDatabase(url);
    await newer(db);
    await db.destroy();
    await backUp(url, file);
    await expect(restore(file, await kinds.SQLite())).rejects.toThrow('newer version of the bot (9999-later)');
  });

  test('tables that are newer than the file', async () => {
    await backUp(full.SQLite as string, file);
    const target = await kinds.SQLite();
    const db = await openDatabase(target);
    await newer(db);
    await db.destroy();
    await expect(restore(file, target)).rejects.toThrow('newer than the file (9999-later)');
  });

  test('no database, no backup, another file there', async () => {
    const none = await kinds.SQLite();
    await expect(backUp(none, file)).rejects.toThrow('There is nothing to copy');
    expect(existsSync(none.slice('file:'.length))).toBe(false);
    await expect(backUp(await kinds.PostgreSQL(), file)).rejects.toThrow('There is nothing to copy');
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, 'something else');
    await expect(backUp(full.SQLite as string, file)).rejects.toThrow('exists already');
    await expect(restore(file, await kinds.SQLite())).rejects.toThrow('is not a backup of this bot');
    await expect(restore(`${file}.none`, await kinds.SQLite())).rejects.toThrow('no such file');
    expect(readFileSync(file, 'utf8')).toBe('something else');
  });

  test('a file is for its owner alone, and none is left of a backup that failed', async () => {
    await backUp(full.SQLite as string, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.part`)).toBe(false);
    await expect(backUp('postgres://nobody@127.0.0.1:1/none', `${file}.2`)).rejects.toThrow();
    expect(existsSync(`${file}.2.part`)).toBe(false);
  });
});
